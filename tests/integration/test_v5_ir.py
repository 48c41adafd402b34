"""The IR of large real documents: all operations, all schemas, typed pages, null where the document has it."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from generator.ir.build import build
from generator.ir.complete import below, schema_places
from generator.ir.model import Document, Kind, ListOf, Model, ModelRef, Nullable, Scalar, Type, Union
from generator.ir.references import Raw
from generator.ir.usage import of_model

REPOSITORY = Path(__file__).parents[2]
SPECS = Path(os.environ.get("PINTEREST_ADS_SPECS", REPOSITORY.parent / "shared" / "specs"))
RELEASES = {"5.14.0": 204, "5.20.0": 223, "5.22.0": 228, "5.23.0": 231}
NEWEST = "5.23.0"

pytestmark = pytest.mark.skipif(
    not SPECS.is_dir(), reason=f"the v5 documents are not here ({SPECS}); set PINTEREST_ADS_SPECS"
)


def path_of(release: str) -> Path:
    return SPECS / f"pinterest-v{release}.json"


@cache
def raw_of(release: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(path_of(release).read_text())
    return found


@cache
def ir_of(release: str) -> Document:
    return build(raw_of(release))


def bare(kind: Type) -> Type:
    return kind.inner if isinstance(kind, Nullable) else kind


@pytest.mark.parametrize("release", RELEASES)
def test_every_operation_is_there(release: str) -> None:
    methods = {"get", "put", "post", "delete", "patch", "head", "options", "trace"}
    stated = {
        (method.upper(), path)
        for path, item in raw_of(release)["paths"].items()
        for method in item
        if method in methods
    }
    ir = ir_of(release)
    assert len(stated) == RELEASES[release]
    assert {(one.method, one.path) for one in ir.operations} == stated
    assert len({(one.resource, one.call) for one in ir.operations}) == len(stated)


@pytest.mark.parametrize("release", RELEASES)
def test_every_property_of_every_component_is_in_its_class(release: str) -> None:
    by_pointer = {one.pointer: one for one in ir_of(release).models}
    checked = 0
    for name, node in raw_of(release)["components"]["schemas"].items():
        model = by_pointer.get(f"#/components/schemas/{name}")
        if model is not None:
            assert node.get("properties", {}).keys() <= {one.wire for one in model.properties}
            checked += 1
        if "properties" in node and not ({"oneOf", "anyOf", "discriminator"} & node.keys()):
            assert model is not None, name
    assert checked > 400


def pages(ir: Document) -> Iterator[tuple[str, Model]]:
    """Success responses with `items` and `bookmark`."""
    models = {one.name: one for one in ir.models}
    for operation in ir.operations:
        for response in operation.responses:
            for content in response.contents:
                if not response.is_error and isinstance(content.type, ModelRef):
                    model = models[content.type.name]
                    if {"items", "bookmark"} <= {one.wire for one in model.properties}:
                        yield operation.operation_id, model


def test_every_page_has_typed_items() -> None:
    found = dict(pages(ir_of(NEWEST)))
    paginated = {
        operation["operationId"]
        for item in raw_of(NEWEST)["paths"].values()
        for operation in item.values()
        if isinstance(operation, dict)
        and '"#/components/schemas/Paginated"' in json.dumps(operation["responses"])
    }
    assert len(paginated) == 51
    assert paginated <= found.keys()
    for name, model in found.items():
        properties = {one.wire: one.type for one in model.properties}
        items = bare(properties["items"])
        assert isinstance(items, ListOf), name
        members = bare(items.item)
        assert isinstance(members, ModelRef | Union), name
        assert not isinstance(members, Union) or members.discriminator is not None, name
        assert isinstance(properties["bookmark"], Nullable), name


@pytest.mark.parametrize("release", RELEASES)
def test_null_stays_null(release: str) -> None:
    raw = Raw(raw_of(release))
    nullable = {
        pointer
        for place in schema_places(raw.document)
        for pointer, schema in below(raw.at(place), place)
        if schema.get("nullable") is True and pointer.split("/")[-2] == "properties"
    }
    found = {one.pointer: one.type for model in ir_of(release).models for one in model.properties}
    seen = nullable & found.keys()
    assert len(seen) > 250
    for pointer in seen:
        kind = found[pointer]
        assert isinstance(kind, Nullable) or kind in (Scalar(Kind.ANY), Scalar(Kind.NULL)), pointer


@pytest.mark.parametrize("release", RELEASES)
def test_names_are_apart(release: str) -> None:
    ir = ir_of(release)
    classes = [one.name for one in ir.models] + [one.name for one in ir.enums]
    assert len({name.lower() for name in classes}) == len(classes)
    modules = {one.module for one in ir.models} | {one.module for one in ir.enums}
    assert len({name.lower() for name in modules}) == len(modules)
    assert max(map(len, modules)) < 120


def test_models_come_after_those_they_import() -> None:
    ir = ir_of(NEWEST)
    module_of = {one.name: one.module for one in ir.models}
    seen: set[str] = set()
    for model in ir.models:
        needs = {module_of[one.name] for one in of_model(model) if one.name in module_of}
        assert needs - {model.module} <= seen
        seen.add(model.module)


def test_the_result_is_the_same_in_another_process_with_another_hash_seed() -> None:
    program = (
        "import hashlib, json, sys; from generator.ir.build import build; "
        "print(hashlib.sha256(repr(build(json.load(open(sys.argv[1])))).encode()).hexdigest())"
    )
    other = subprocess.run(
        [sys.executable, "-c", program, str(path_of(NEWEST))],
        cwd=REPOSITORY,
        env={**os.environ, "PYTHONHASHSEED": "4242"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert other.stdout.strip() == hashlib.sha256(repr(ir_of(NEWEST)).encode()).hexdigest()
