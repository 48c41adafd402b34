"""Build hook: the wheel's bill of materials (PEP 770), a CycloneDX document; and the wheel packed as small as deflate can.

The bill names what the package needs at run time, and the documents that it was generated from. It is made of files that the
source distribution has, so that a wheel built from that has the same to the byte; nothing in it tells of the machine
or the moment.
"""

from __future__ import annotations

import ast
import contextlib
import json
import os
import tempfile
import tomllib
import uuid
import zipfile
from collections.abc import Iterator
from copy import copy
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from cyclonedx.model import ExternalReference, ExternalReferenceType, HashAlgorithm, HashType, Property, XsUri
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentScope, ComponentType
from cyclonedx.model.license import LicenseExpression
from cyclonedx.output.json import JsonV1Dot6
from deflate import deflate_compress
from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from packageurl import PackageURL
from packaging.requirements import Requirement

_REFERENCES = {
    "Homepage": ExternalReferenceType.WEBSITE,
    "Source": ExternalReferenceType.VCS,
    "Issues": ExternalReferenceType.ISSUE_TRACKER,
    "Changelog": ExternalReferenceType.RELEASE_NOTES,
    "Documentation": ExternalReferenceType.DOCUMENTATION,
}


class Wheel(BuildHookInterface[Any]):
    """Adds the bill to every wheel, and packs the wheel anew."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called before the wheel is built."""
        root = Path(self.root)
        project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
        self._folder = tempfile.TemporaryDirectory()
        bill = Path(self._folder.name) / f"{project['name']}.cdx.json"
        bill.write_text(_text(project, root), encoding="utf-8")
        build_data["sbom_files"].append(str(bill))

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Called when the wheel is there."""
        self._folder.cleanup()
        if version == "standard":  # and not an editable one, which stays on this machine
            _pack(Path(artifact_path))


class _Densest:
    """A compressor as `zipfile` asks for one: libdeflate at its best, which takes seconds where zlib's best takes less."""

    def __init__(self) -> None:
        self._data = bytearray()

    def compress(self, data: bytes) -> bytes:
        self._data += data
        return b""

    def flush(self) -> bytes:
        return bytes(deflate_compress(self._data, 12))


def _pack(wheel: Path) -> None:
    """Replaces a wheel by one that differs in nothing but how its members are compressed."""
    packed = wheel.with_name(f".{wheel.name}")
    with zipfile.ZipFile(wheel) as source, zipfile.ZipFile(packed, "w") as target:
        for member in source.infolist():
            # A copy, since writing changes it. The attribute is not public, and there is no public way: zipfile knows zlib.
            with target.open(copy(member), "w") as opened:
                opened._compressor = _Densest()  # type: ignore[attr-defined]
                opened.write(source.read(member))
    packed.replace(wheel)


def _text(project: dict[str, Any], root: Path) -> str:
    itself = Component(
        type=ComponentType.LIBRARY,
        name=project["name"],
        version=project["version"],
        description=project["description"],
        licenses=[LicenseExpression(project["license"])],
        purl=PackageURL("pypi", name=project["name"], version=project["version"]),
        bom_ref=project["name"],
        external_references=[
            ExternalReference(type=kind, url=XsUri(project["urls"][name]))
            for name, kind in _REFERENCES.items()
        ],
    )
    parts = [*_dependencies(project), *_documents(root)]
    epoch = int(os.environ.get("SOURCE_DATE_EPOCH", "0"))
    bom = Bom(components=parts)
    bom.metadata.component = itself
    bom.metadata.timestamp = datetime.fromtimestamp(epoch, UTC)
    bom.register_dependency(itself, parts)
    # The library draws a number at random; this one is of what is said.
    bom.serial_number = uuid.UUID(int=0)
    said = JsonV1Dot6(bom).output_as_string()
    bom.serial_number = uuid.uuid5(uuid.NAMESPACE_OID, said)
    return json.dumps(json.loads(JsonV1Dot6(bom).output_as_string()), indent=1, sort_keys=True) + "\n"


def _dependencies(project: dict[str, Any]) -> Iterator[Component]:
    """Packages that the package asks for: which versions they may have, since none of them is inside."""
    asked = [(one, "") for one in project["dependencies"]]
    asked += [(one, extra) for extra, some in project["optional-dependencies"].items() for one in some]
    for text, extra in asked:
        requirement = Requirement(text)
        said = {
            "requires": text.partition(";")[0].removeprefix(requirement.name),
            **({"extra": extra} if extra else {}),
        }
        yield Component(
            type=ComponentType.LIBRARY,
            name=requirement.name,
            purl=PackageURL("pypi", name=requirement.name),
            bom_ref=f"{extra or 'required'}: {requirement.name}",  # two extras may ask for the same
            scope=ComponentScope.OPTIONAL if extra else ComponentScope.REQUIRED,
            properties=[Property(name=f"python:{key}", value=value) for key, value in said.items()],
        )


def _documents(root: Path) -> Iterator[Component]:
    """The document of every target that the package holds, as the generated code states it."""
    sources = tomllib.loads((root / "spec" / "sources.toml").read_text(encoding="utf-8"))
    for settings in sorted((root / "generator" / "targets").glob("*.toml")):
        target, name = tomllib.loads(settings.read_text(encoding="utf-8")), settings.stem
        stated = root / "generated" / target["package"] / target["module"] / "_meta.py"
        if not stated.exists():
            continue
        meta = _constants(stated)
        published = meta["INPUT_HASHES"].get("published")
        address = sources[name].get("url")
        places = (
            [ExternalReference(type=ExternalReferenceType.DISTRIBUTION, url=XsUri(address))]
            if address
            else []
        )
        yield Component(
            type=ComponentType.DATA,
            name=f"OpenAPI document of {target['package']}.{target['module']}",
            version=meta["DOCUMENT_VERSION"],
            licenses=[LicenseExpression(sources[name]["licence"])],
            bom_ref=f"document-{name}",
            hashes=[HashType(alg=HashAlgorithm.SHA_256, content=published)] if published else [],
            external_references=places,
        )


def _constants(path: Path) -> dict[str, Any]:
    """The literals that a module assigns to names, without running it."""
    found = {}
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        target = (
            node.target
            if isinstance(node, ast.AnnAssign)
            else node.targets[0]
            if isinstance(node, ast.Assign)
            else None
        )
        if isinstance(target, ast.Name) and isinstance(node, ast.Assign | ast.AnnAssign) and node.value:
            with contextlib.suppress(ValueError):
                found[target.id] = ast.literal_eval(node.value)
    return found
