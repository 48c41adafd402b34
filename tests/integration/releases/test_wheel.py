"""What is in wheel and source distribution, and what speaks against them."""

from __future__ import annotations

import base64
import csv
import email
import email.message
import importlib.resources
import io
import json
import os
import re
import runpy
import shutil
import tarfile
import tomllib
import zipfile
from collections.abc import Callable
from copy import copy
from hashlib import sha256
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from hatchling.builders.sdist import SdistBuilder
from hatchling.builders.wheel import WheelBuilder

from generator.cli import publish
from generator.problems import PipelineError
from generator.publish import artifacts
from generator.publish.artifacts import Artifacts
from generator.publish.index import Index, named
from tests.integration.releases.checkout import REPOSITORY, VERSION
from tests.integration.releases.local_index import LocalIndex

INFO = f"pinterest_ads-{VERSION}.dist-info"
BILL = f"{INFO}/sboms/pinterest-ads.cdx.json"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Artifacts:
    """Both, of this tree, as hatchling makes them in this process."""
    folder = tmp_path_factory.mktemp("made")
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(os.environ, "SOURCE_DATE_EPOCH", artifacts.EPOCH)
        (sdist,) = SdistBuilder(str(REPOSITORY)).build(directory=str(folder))
        (wheel,) = WheelBuilder(str(REPOSITORY)).build(directory=str(folder), versions=["standard"])
    return Artifacts(Path(sdist), Path(wheel))


def member(made: Artifacts, name: str) -> str:
    return zipfile.ZipFile(made.wheel).read(name).decode()


def metadata(made: Artifacts) -> email.message.Message:
    return email.message_from_string(member(made, f"{INFO}/METADATA"))


def bill(made: Artifacts) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(member(made, BILL))
    return found


def test_the_metadata_is_complete(made: Artifacts) -> None:
    found = metadata(made)
    for name in ("Summary", "Author", "Keywords", "Requires-Python", "Description-Content-Type"):
        assert found[name]
    assert (found["License-Expression"], found["License-File"]) == ("MIT", "LICENSE")
    links = dict(one.split(", ", 1) for one in found.get_all("Project-URL", []))
    assert links.keys() == {"Homepage", "Documentation", "Source", "Issues", "Changelog"}
    assert all(link.startswith("https://") for link in links.values())
    classifiers = found.get_all("Classifier", [])
    for start in ("Development Status", "Intended Audience", "Operating System", "Topic", "Typing :: Typed"):
        assert any(one.startswith(start) for one in classifiers)
    project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert set(found.get_all("Provides-Extra", [])) == project["optional-dependencies"].keys()


def test_the_links_of_the_readme_lead_somewhere_on_an_index_too(made: Artifacts) -> None:
    source = dict(one.split(", ", 1) for one in metadata(made).get_all("Project-URL", []))["Source"]
    links = re.findall(r"\]\(([^)]*)\)", str(metadata(made).get_payload()))
    own = [link.removeprefix(f"{source}/blob/v{VERSION}/") for link in links if link.startswith(source)]
    assert len(own) > 5
    assert all((REPOSITORY / path.partition("#")[0]).exists() for path in own)
    assert all(link.startswith(("https://", "#")) for link in links)


def test_the_bill_of_materials_is_valid_cyclonedx(made: Artifacts) -> None:
    schemas = importlib.resources.files("cyclonedx.schema") / "_res"

    def schema(uri: str) -> Any:
        return json.loads((schemas / uri.rpartition("/")[2]).read_text(encoding="utf-8"))

    valid = jsonschema_rs.validator_for(schema("bom-1.6.SNAPSHOT.schema.json"), retriever=schema)
    valid.validate(bill(made))
    assert not valid.is_valid({**bill(made), "specVersion": 1.6})


def test_the_bill_says_what_the_package_is_and_needs(made: Artifacts) -> None:
    found = bill(made)
    assert found["metadata"]["component"]["purl"] == f"pkg:pypi/pinterest-ads@{VERSION}"
    assert found["metadata"]["timestamp"] == "2022-01-01T00:00:00+00:00"
    scopes = {one["name"]: one.get("scope") for one in found["components"] if one["type"] == "library"}
    required = {name for name, scope in scopes.items() if scope == "required"}
    asked = metadata(made).get_all("Requires-Dist", [])
    assert len(scopes) == len(asked)
    references = [one["bom-ref"] for one in found["components"]]
    assert len(set(references)) == len(references)
    assert required == {"attrs", "h11", "httpx", "msgspec"}


def test_the_bill_names_the_documents(made: Artifacts) -> None:
    lock = json.loads((REPOSITORY / "spec" / "upstream" / "ads.lock").read_text())
    documents = {one["bom-ref"]: one for one in bill(made)["components"] if one["type"] == "data"}
    held = {
        name.split("/")[1] for name in zipfile.ZipFile(made.wheel).namelist() if name.endswith("/client.py")
    }
    assert documents.keys() == {f"document-{name}" for name in held & {"v4", "v5"}}
    assert documents["document-v4"]["hashes"] == [{"alg": "SHA-256", "content": lock["published_sha256"]}]


def test_the_source_distribution_has_what_the_wheel_is_made_of_and_no_more(made: Artifacts) -> None:
    with tarfile.open(made.sdist) as opened:
        names = [name.partition("/")[2] for name in opened.getnames()]
    assert {"hatch_build.py", "pyproject.toml", "LICENSE", "README.md", "CHANGELOG.md"} <= set(names)
    tops = {name.split("/")[0] for name in names if "/" in name}
    assert tops == {"generated", "generator", "spec"}
    assert {name for name in names if name.startswith("spec/")} == {"spec/sources.toml"}
    assert all(name.endswith(".toml") for name in names if name.startswith("generator/"))
    assert not any("__pycache__" in name for name in names)


def test_nothing_speaks_against_it(made: Artifacts) -> None:
    assert list(artifacts.problems(made, "pinterest_ads", ["v4"])) == []


def rewritten(
    made: Artifacts, folder: Path, *, without: str = "", added: dict[str, bytes] | None = None
) -> Artifacts:
    """The same wheel without the members whose names have a text, and with others."""
    path = folder / made.wheel.name
    source = zipfile.ZipFile(made.wheel)
    with zipfile.ZipFile(path, "w") as target:
        for name in source.namelist():
            if not without or without not in name:
                target.writestr(name, source.read(name))
        for name, data in (added or {}).items():
            target.writestr(name, data)
    return Artifacts(made.sdist, path)


@pytest.mark.parametrize(
    ("without", "added", "problem"),
    [
        ("py.typed", {}, "pinterest_ads/py.typed is not in it"),
        ("licenses/", {}, "it would be without a licence"),
        ("v4/client.py", {}, "it would be without target v4"),
        ("sboms/", {}, "has no bill of materials"),
        ("sboms/", {BILL: b'{"metadata": {"component": {"version": "0.0.9"}}}'}, "is of version 0.0.9"),
        ("sboms/", {BILL: b"{}"}, "states no version"),
        ("sboms/", {BILL: b"not JSON"}, "states no version"),
        ("", {"tests/test_it.py": b""}, "tests/test_it.py has no place in it"),
    ],
)
def test_what_speaks_against_a_wheel(
    made: Artifacts,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    without: str,
    added: dict[str, bytes],
    problem: str,
) -> None:
    monkeypatch.setattr(artifacts, "judged_by_twine", lambda made: [])
    found = rewritten(made, tmp_path, without=without, added=added)
    (said,) = (str(one) for one in artifacts.problems(found, "pinterest_ads", ["v4"]))
    assert problem in said


def test_a_wheel_for_release_has_a_budget(made: Artifacts, tmp_path: Path) -> None:
    assert list(artifacts.too_big(made)) == []
    found = rewritten(made, tmp_path, added={"pinterest_ads/big.bin": bytes(artifacts.BUDGET)})
    (said,) = (str(one) for one in artifacts.too_big(found))
    assert "more than its budget" in said


def test_packing_changes_nothing_but_how_members_are_compressed(made: Artifacts, tmp_path: Path) -> None:
    plain, packed = tmp_path / "plain.whl", tmp_path / "packed.whl"
    with zipfile.ZipFile(made.wheel) as source, zipfile.ZipFile(plain, "w") as target:
        for one in source.infolist():
            target.writestr(copy(one), source.read(one))
    shutil.copyfile(plain, packed)
    runpy.run_path(str(REPOSITORY / "hatch_build.py"))["_pack"](packed)
    # The same bytes whoever compressed it before: which zlib a Python has is nothing to the result.
    assert packed.read_bytes() == made.wheel.read_bytes()
    assert packed.stat().st_size < 0.98 * plain.stat().st_size
    assert [path.name for path in tmp_path.iterdir() if path not in (plain, packed)] == []
    with zipfile.ZipFile(plain) as before, zipfile.ZipFile(packed) as after:
        assert after.testzip() is None
        assert [kept(one) for one in after.infolist()] == [kept(one) for one in before.infolist()]


def kept(one: zipfile.ZipInfo) -> list[object]:
    """All that is said of a member but where it begins and how many bytes it takes."""
    changed = {"compress_size", "header_offset", "_compresslevel", "_end_offset"}
    return [getattr(one, name, None) for name in zipfile.ZipInfo.__slots__ if name not in changed]


def test_the_record_is_right_and_no_member_has_a_data_descriptor(made: Artifacts) -> None:
    # PyPI takes no wheel with either.
    with zipfile.ZipFile(made.wheel) as wheel:
        listed = {row[0]: row[1:] for row in csv.reader(io.StringIO(member(made, f"{INFO}/RECORD")))}
        assert [one.filename for one in wheel.infolist()] == list(listed)
        for one in wheel.infolist():
            assert not one.flag_bits & 0x08
            data = wheel.read(one)
            hashed = base64.urlsafe_b64encode(sha256(data).digest()).rstrip(b"=").decode()
            told = ["", ""] if one.filename.endswith("/RECORD") else [f"sha256={hashed}", str(len(data))]
            assert listed[one.filename] == told


def test_twine_is_asked(made: Artifacts, tmp_path: Path) -> None:
    text = member(made, f"{INFO}/METADATA").partition("\n\n")[0] + "\n\n"
    bad = rewritten(made, tmp_path, without="/METADATA", added={f"{INFO}/METADATA": text.encode()})
    (said,) = (str(one) for one in artifacts.judged_by_twine(bad))
    assert "twine check" in said


@pytest.mark.full
def test_an_index_that_has_it_already_does_not_take_it(
    made: Artifacts, index: LocalIndex, capsys: pytest.CaptureFixture[str]
) -> None:
    chosen = named(index.url)
    chosen.upload(made.files)
    with pytest.raises(PipelineError, match="twine ended with"):
        chosen.upload(made.files)
    assert "HTTPError" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (lambda listed, made: None, ""),
        (lambda listed, made: listed.pop(made.sdist.name), "does not list"),
        (lambda listed, made: listed.update({made.wheel.name: "00ff"}), "has other bytes for"),
        (lambda listed, made: listed.update({made.wheel.name: None}), ""),
    ],
    ids=["all", "one is missing", "other bytes", "no digest"],
)
def test_an_upload_has_to_arrive(
    made: Artifacts,
    monkeypatch: pytest.MonkeyPatch,
    change: Callable[[dict[str, str | None], Artifacts], None],
    problem: str,
) -> None:
    listed: dict[str, str | None] = {one.name: sha256(one.read_bytes()).hexdigest() for one in made.files}
    change(listed, made)
    monkeypatch.setattr(publish, "_PATIENCE", 0.0)
    monkeypatch.setattr(Index, "files", lambda *_: listed)
    chosen = Index(repository=(), simple="https://index.example/simple/")
    try:
        publish.arrived(chosen, "pinterest-ads", VERSION, made)
    except PipelineError as error:
        assert problem and problem in str(error)
    else:
        assert not problem
