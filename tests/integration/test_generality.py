"""Documents that have nothing to do with ours: everything of them is generated, typed and can be called."""

from __future__ import annotations

import datetime
import importlib
import inspect
import json
import os
import pkgutil
import subprocess
import sys
import urllib.parse
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import pytest

from generator.__main__ import main
from generator.document import read
from generator.ir import build as ir_build
from generator.ir import model as ir
from tests.contract.support.judge import Judge

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = Path(__file__).parent / "documents"
SPECS = Path(os.environ.get("PINTEREST_ADS_SPECS", ROOT.parent / "shared" / "specs"))
V5 = [
    pytest.param(version, count, marks=[] if version == "5.23.0" else [pytest.mark.full], id=version)
    for version, count in {"5.14.0": 204, "5.20.0": 223, "5.22.0": 228, "5.23.0": 231}.items()
]


def generate(spec: Path, name: str, folder: Path) -> Path:
    assert main(["build", "--spec", str(spec), "--module", name, "--output", str(folder)]) == 0
    return folder


def import_all(folder: Path, name: str) -> ModuleType:
    """Import every module of the package; gives the package."""
    sys.path.insert(0, str(folder))
    try:
        package = importlib.import_module(name)
        for found in pkgutil.walk_packages(package.__path__, f"{name}."):
            importlib.import_module(found.name)
    finally:
        sys.path.remove(str(folder))
    return package


def forget(name: str) -> None:
    for module in [m for m in sys.modules if m == name or m.startswith(f"{name}.")]:
        del sys.modules[module]


def mypy(folder: Path, name: str) -> str:
    result = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--config-file", os.devnull, "-p", name],
        cwd=folder, capture_output=True, text=True,
    )  # fmt: skip
    return result.stdout + result.stderr


@pytest.fixture(scope="module", params=["library", "warehouse"])
def built(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[str, Path]]:
    name: str = request.param
    yield name, generate(DOCUMENTS / f"{name}.yaml", f"{name}_typed", tmp_path_factory.mktemp(name))


def test_an_invented_document_is_strictly_typed(built: tuple[str, Path]) -> None:
    name, folder = built
    assert mypy(folder, f"{name}_typed").startswith("Success: no issues found")


# ---- the library ---------------------------------------------------------------------------------------------


class Wire:
    """A transport that keeps the last request, has it judged, and replies as it is told."""

    def __init__(self, document: str) -> None:
        raw = read.load(DOCUMENTS / f"{document}.yaml", name=document)
        self._judge = Judge(_without_type_lists(raw))
        self.reply = httpx.Response(204)
        self.judged = True
        self.request: httpx.Request = httpx.Request("GET", "https://nowhere.example")

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.request = request
        if self.judged:
            self._judge.check(request)
        return self.reply

    def replies(self, status: int, value: object = None, **more: Any) -> None:
        if value is not None:
            more["content"] = json.dumps(value).encode()
            more["headers"] = {"Content-Type": "application/json", **more.get("headers", {})}
        self.reply = httpx.Response(status, **more)

    @property
    def query(self) -> list[str]:
        """The pairs as sent, each decoded but for its delimiters."""
        return self.request.url.query.decode("ascii").split("&")

    @property
    def path(self) -> str:
        return self.request.url.raw_path.decode("ascii").partition("?")[0]


def _without_type_lists(node: Any) -> Any:
    """The same document in other words: openapi-core cannot read parameters whose `type` is a list."""
    if isinstance(node, list):
        return [_without_type_lists(one) for one in node]
    if not isinstance(node, dict):
        return node
    if "in" in node and isinstance(node.get("schema", {}).get("type"), list):
        schema = dict(node["schema"])
        schema["anyOf"] = [{"type": one} for one in schema.pop("type")]
        return {**node, "schema": schema}
    return {key: _without_type_lists(one) for key, one in node.items()}


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], ModuleType]]:
    made: dict[str, ModuleType] = {}

    def package(name: str) -> ModuleType:
        if name not in made:
            folder = generate(DOCUMENTS / f"{name}.yaml", name, tmp_path_factory.mktemp(name))
            made[name] = import_all(folder, name)
        return made[name]

    yield package
    for name in made:
        forget(name)


@pytest.fixture
def library(packages: Callable[[str], ModuleType]) -> ModuleType:
    return packages("library")


@pytest.fixture
def warehouse(packages: Callable[[str], ModuleType]) -> ModuleType:
    return packages("warehouse")


@pytest.fixture
def lib(library: ModuleType) -> tuple[Any, Wire]:
    wire = Wire("library")
    client = library.Client(
        "token", basic_auth=("desk", "pw"), api_keys={"key": "k3y"}, transport=httpx.MockTransport(wire)
    )
    return client, wire


@pytest.fixture
def house(warehouse: ModuleType) -> tuple[Any, Wire]:
    wire = Wire("warehouse")
    return warehouse.Client(api_keys={"queryKey": "qk"}, transport=httpx.MockTransport(wire)), wire


PRINTED = {
    "kind": "printed",
    "title": "Tea",
    "pages": 12,
    "genre": "2nd hand",
    "published": None,
    "class": "A",
}
AUDIO = {"kind": "audio", "title": "Sea", "seconds": 1.5, "added": "2021-11-03T10:00:00Z", "new": [1]}
EPUB = {"kind": "epub", "title": "Fee", "url": "https://a.example", "meta.source": "x", "Gr\xf6\xdfe": 2}


def test_library_query_styles(library: ModuleType, lib: tuple[Any, Wire]) -> None:
    client, wire = lib
    wire.replies(200, {"items": [PRINTED, AUDIO, EPUB], "next": None})
    page = client.books.list_books(
        q="tea & sea",
        genres=["novel", "2nd hand"],
        ids=[1, 2],
        shelves=["a", "b"],
        author=["x", "y z"],
        filter={"language": "en", "min-pages": 3, "lent": True},
        size={"width": 1.5, "height": 2},
        box={"a": "1", "b": "x"},
        class_="k",
        from_=datetime.date(2021, 1, 2),
        self_=True,
        body_="b",
        extra="e",
        sort="-title",
        page_size=10,
        where={"field": "a", "equals": None, "not": {"field": "b"}},
        raw="a/b:c",
        x_request_id="6b0f0f2e-7c0a-4c55-8f0c-2f8d1d7d0d1c",
        accept_language=["en", "de"],
        session="s1",
    )
    where = urllib.parse.quote('{"field":"a","equals":null,"not":{"field":"b"}}', safe="")
    assert sorted(wire.query) == sorted(
        [
            "q=tea%20%26%20sea", "genres=novel,2nd%20hand", "ids=1%7C2", "shelves=a%20b", "author=x", "author=y%20z",
            "filter%5Blanguage%5D=en", "filter%5Bmin-pages%5D=3", "filter%5Blent%5D=true", "width=1.5", "height=2",
            "box=a,1,b,x", "class=k", "from=2021-01-02", "self=true", "body=b", "extra=e", "sort=-title",
            "page%20size=10", f"where={where}", "raw=a/b:c",
        ]
    )  # fmt: skip
    assert wire.path == "/api/v2/books"
    assert wire.request.headers["X-Request-Id"] == "6b0f0f2e-7c0a-4c55-8f0c-2f8d1d7d0d1c"
    assert wire.request.headers["Accept-Language"] == "en,de"
    assert wire.request.headers["Cookie"] == "session=s1"
    assert wire.request.headers["Authorization"] == "Bearer token"
    assert page.next is None
    printed, audio, epub = page.items
    assert [type(book).__name__ for book in page.items] == ["Printed", "Audio", "Electronic"]
    assert (printed.published, printed.class_, printed.genre.value) == (None, "A", "2nd hand")
    assert printed.from_ is library.UNSET
    assert audio.added == datetime.datetime(2021, 11, 3, 10, tzinfo=datetime.UTC)
    assert audio.extra == {"new": [1]}
    assert [book.to_dict() for book in page.items] == [PRINTED, AUDIO, EPUB]
    assert epub.to_dict()["meta.source"] == "x"


def test_library_nothing_is_sent_that_was_not_given(lib: tuple[Any, Wire]) -> None:
    client, wire = lib
    wire.replies(200, {"items": []})
    client.books.list_books()
    assert wire.request.url.query == b""
    assert "Cookie" not in wire.request.headers


@pytest.mark.parametrize(
    ("status", "value", "kind"),
    [(200, PRINTED, "Printed"), (201, AUDIO, "Audio"), (202, {"ticket": 7, "state": -1}, "Ticket")],
)
def test_library_several_successes(lib: tuple[Any, Wire], status: int, value: object, kind: str) -> None:
    client, wire = lib
    wire.replies(status, value)
    result = client.books.post_books({"kind": "printed", "title": "Tea", "pages": 1})
    assert type(result).__name__ == kind
    assert wire.request.method == "POST"
    assert json.loads(wire.request.content) == {"kind": "printed", "title": "Tea", "pages": 1}


def test_library_errors(library: ModuleType, lib: tuple[Any, Wire]) -> None:
    client, wire = lib
    problem = {"title": "Taken", "detail": None}
    wire.replies(409, problem, headers={"Content-Type": "application/problem+json"})
    with pytest.raises(library.ConflictError) as caught:
        client.books.post_books({"kind": "printed", "title": "Tea", "pages": 1})
    assert caught.value.documented
    assert caught.value.body.to_dict() == problem
    assert caught.value.body.detail is None
    wire.replies(418, problem, headers={"Content-Type": "application/problem+json"})
    with pytest.raises(library.APIStatusError) as caught:
        client.books.list_books()
    assert caught.value.body.title == "Taken"
    with pytest.raises(library.APIStatusError) as caught:
        client.books.delete(isbn="978")
    assert not caught.value.documented
    wire.reply = httpx.Response(200, html="<p>Log in")
    with pytest.raises(library.DecodeError):
        client.books.get(isbn="978")


def test_library_null_is_sent_and_defaults_are_not(library: ModuleType, lib: tuple[Any, Wire]) -> None:
    client, wire = lib
    wire.judged = False  # openapi-core takes no other media type for JSON.
    wire.replies(200, PRINTED)
    client.books.update(isbn="978", body=library.models.BookPatch(genre=None, tags=["a", None]))
    assert json.loads(wire.request.content) == {"genre": None, "tags": ["a", None]}
    assert wire.request.headers["Content-Type"] == "application/merge-patch+json"
    client.books.update(isbn="978", body={"published": None})
    assert json.loads(wire.request.content) == {"published": None}


def test_library_paths(library: ModuleType, lib: tuple[Any, Wire]) -> None:
    client, wire = lib
    wire.replies(200, PRINTED)
    client.books.get(isbn="978 0?#\xe4%2F")
    assert wire.path == "/api/v2/books/978%200%3F%23%C3%A4%252F"
    for unsafe in ("", ".", "..", "a/b", "a\\b", "a\nb"):
        with pytest.raises(library.InvalidArgumentError):
            client.books.get(isbn=unsafe)
    wire.replies(200, ["lent", 7, {"at": "2021-11-03T10:00:00Z", "what": None}])
    wire.judged = False  # openapi-core cannot read matrix and label styles.
    events = client.loan_desk.loan_events(loan_id=5, range=[1, 2], path_flags=["a", "b c"])
    assert wire.path == "/api/v2/loans/;loan.id=5/events/.1,2/a,b%20c"
    assert events[:2] == ["lent", 7]
    assert events[2].what is None


def test_library_bodies_of_every_kind(lib: tuple[Any, Wire]) -> None:
    client, wire = lib
    wire.replies(204)
    assert client.books.put_cover(b"\x89PNG", isbn="978", content_type="image/jpeg") is None
    assert wire.request.content == b"\x89PNG"
    assert wire.request.headers["Content-Type"] == "image/jpeg"
    assert str(wire.request.url) == "https://covers.library.example/books/978/cover"
    assert client.books.set_blurb("Some \xe4 text", isbn="978") is None
    assert wire.request.content.decode() == "Some \xe4 text"
    assert wire.request.headers["Content-Type"].startswith("text/plain")
    client.books.set_blurb(isbn="978")
    assert wire.request.content == b""
    wire.replies(
        201, {"id": 1, "reader": {"name": "A", "friends": {"b": {"name": "B"}}}, "due": "2021-12-01"}
    )
    loan = client.loan_desk.lend({"reader": 5, "isbn": "9 7&8", "notes": ["a", "b"]})
    assert wire.request.content == b"reader=5&isbn=9+7%268&notes=a&notes=b"
    assert wire.request.headers["Content-Type"] == "application/x-www-form-urlencoded"
    assert loan.due == datetime.date(2021, 12, 1)
    assert loan.reader.friends["b"].name == "B"


def test_library_multipart(lib: tuple[Any, Wire]) -> None:
    client, wire = lib
    wire.judged = False  # openapi-core wants multipart parts in its own form.
    wire.replies(201, {"ticket": 7})
    result = client.loan_desk.import_books(
        {"file": b"\x00\xff", "covers": [b"1", b"2"], "comment": "h\xe4", "options": {"dry_run": True}}
    )
    assert result.ticket == 7
    kind, _, boundary = wire.request.headers["Content-Type"].partition("; boundary=")
    assert kind == "multipart/form-data"
    parts = wire.request.content.split(f"--{boundary.strip(chr(34))}".encode())[1:-1]
    heads = [part.split(b"\r\n\r\n")[0] for part in parts]
    values = [part.split(b"\r\n\r\n", 1)[1][:-2] for part in parts]
    assert values[:4] == [b"\x00\xff", b"1", b"2", "h\xe4".encode()]
    assert json.loads(values[4]) == {"dry_run": True}
    for head, name in zip(heads, ["file", "covers", "covers", "comment", "options"], strict=True):
        assert f'name="{name}"'.encode() in head
    assert b"application/json" in heads[4]


def test_library_results_that_are_not_json(lib: tuple[Any, Wire]) -> None:
    client, wire = lib
    wire.reply = httpx.Response(200, content=b"\x89PNG\x00", headers={"Content-Type": "image/png"})
    assert client.books.get_cover(isbn="978") == b"\x89PNG\x00"
    wire.reply = httpx.Response(200, text="Some \xe4 text")
    assert client.books.blurb(isbn="978") == "Some \xe4 text"


def test_library_security_alternatives(library: ModuleType, lib: tuple[Any, Wire]) -> None:
    client, wire = lib
    client.books.delete(isbn="978")
    assert wire.request.headers["X-Library-Key"] == "k3y"
    assert wire.request.headers["Authorization"].startswith("Basic ")
    wire.replies(200, {"name": "root", "children": [{"name": "a"}], "parent": None})
    shelf = client.default.shelf_tree()
    assert "Authorization" not in wire.request.headers
    assert (shelf.children[0].name, shelf.parent) == ("a", None)
    other = library.Client("token", transport=httpx.MockTransport(wire))
    wire.replies(204)
    other.books.delete(isbn="978")
    assert wire.request.headers["Authorization"] == "Bearer token"
    assert "X-Library-Key" not in wire.request.headers


def test_library_async(library: ModuleType) -> None:
    import asyncio

    wire = Wire("library")
    wire.replies(200, {"items": [PRINTED]})

    async def run() -> Any:
        async with library.AsyncClient("token", transport=httpx.MockTransport(wire)) as client:
            return await client.books.list_books(q="tea")

    assert asyncio.run(run()).items[0].title == "Tea"
    assert wire.query == ["q=tea"]


# ---- the warehouse -------------------------------------------------------------------------------------------

SENSOR = {
    "name": "s1", "kind": 30, "level": None, "active": True, "version": 3, "position": ["a", 1, 1.5],
    "last": {"celsius": 4.5, "at": "2021-11-03T10:00:00+01:00"}, "labels": {"a": None, "b": "x"},
    "limits": {"low": 1}, "open": {"x": [1]}, "free": {"y": None}, "whatever": {"z": 1},
    "nested": {"a": [{"b": 1}]}, "typed": {"a": "x", "b": 2}, "type": "t", "properties": ["p"], "$id": "i",
    "nothing": None, "anything": [None, {"a": 1}],
}  # fmt: skip


def test_warehouse_query_header_and_cookie_styles(house: tuple[Any, Wire]) -> None:
    client, wire = house
    wire.replies(200, {"s 1": SENSOR})
    result = client.default.get_sensors(
        x_trace=5, kinds=[1, 30], match=["a", "b"], any=7, x_map={"k": "v", "l": "w"},
        since=datetime.datetime(2021, 11, 3, 10, tzinfo=datetime.UTC), site="north", prefs=["a", "b"],
    )  # fmt: skip
    assert wire.request.url.host == "north.warehouse.example"
    assert wire.request.url.port == 8443
    assert wire.path == "/live/sensors"
    assert sorted(wire.query) == sorted(
        [
            "kinds=1", "kinds=30", "match%5B%5D=a", "match%5B%5D=b", "any=7", "site=north",
            "since=2021-11-03T10%3A00%3A00Z",
        ]
    )  # fmt: skip
    assert wire.request.headers["X-Trace"] == "5"
    assert wire.request.headers["X-Map"] == "k=v,l=w"
    assert wire.request.headers["Cookie"] == "prefs=a,b"
    wire.judged = False  # openapi-core cannot read tuples.
    client.default.get_sensors(x_trace=5, min_max=[1, 2.5])
    assert wire.query == ["min%2Fmax=1,2.5"]
    sensor = result["s 1"]
    assert (sensor.level, sensor.kind.value, sensor.position) == (None, 30, ["a", 1, 1.5])
    assert type(sensor.last).__name__ == "Temperature"
    assert sensor.typed.a == "x"
    assert sensor.to_dict() == SENSOR


def test_warehouse_unknown_values_survive(warehouse: ModuleType, house: tuple[Any, Wire]) -> None:
    client, wire = house
    wire.replies(200, {"s": {**SENSOR, "kind": 99, "level": "middling", "more": 1, "name": None}})
    sensor = client.default.get_sensors(x_trace=5)["s"]
    assert (sensor.kind.value, sensor.kind.is_known) == (99, False)
    assert (str(sensor.level.value), sensor.level.is_known) == ("middling", False)
    assert sensor.name is None
    assert sensor.extra == {"more": 1}
    strict = warehouse.Client(strict=True, transport=httpx.MockTransport(wire))
    with pytest.raises(warehouse.DecodeError) as caught:
        strict.default.get_sensors(x_trace=5)
    assert {path.rpartition(".")[2] for path, _ in caught.value.problems} >= {"kind", "level", "name"}


def test_warehouse_odd_paths(house: tuple[Any, Wire]) -> None:
    client, wire = house
    wire.judged = False  # openapi-core cannot read matrix styles.
    wire.replies(200, SENSOR)
    client.default.get(sensor_id=5, suffix={"a": "1", "b": "x y"}, sensor_id_query="q")
    assert wire.path == "/live/sensors/5;a=1;b=x%20y"
    assert wire.query == ["Sensor-ID=q"]
    wire.replies(200)
    assert client.default.head(sensor_id=5, suffix={"a": "1"}) is None
    assert wire.request.method == "HEAD"


def test_warehouse_unions_and_keywords(house: tuple[Any, Wire]) -> None:
    client, wire = house
    wire.replies(200, [True, None])
    assert client.default.class_([1.5, {"open": True, "since": None}]) == [True, None]
    assert json.loads(wire.request.content) == [1.5, {"open": True, "since": None}]
    wire.replies(200, {"free": [1]})
    assert client.default.import_() == {"free": [1]}
    wire.replies(200, 7)
    assert client.default.zone_put({"capacity": None, "grid": [[1, None]]}, zone="a") == 7
    assert json.loads(wire.request.content) == {"capacity": None, "grid": [[1, None]]}
    wire.reply = httpx.Response(201, content=b"\x00", headers={"Content-Type": "application/octet-stream"})
    wire.judged = False  # openapi-core cannot read CSV.
    assert client.default.zone_put("a,b", zone="a", content_type="text/csv") == b"\x00"
    assert wire.request.headers["Content-Type"].startswith("text/csv")
    wire.replies(200, {"id": "z", "children": {"c": {"sensors": [SENSOR]}}, "capacity": "unlimited"})
    zone = client.default.zone_get(zone="b")
    assert zone.children["c"].sensors[0].name == "s1"


def test_warehouse_response_ranges(warehouse: ModuleType, house: tuple[Any, Wire]) -> None:
    client, wire = house
    wire.replies(206, SENSOR, headers={"Content-Type": "application/vnd.warehouse.v1+json"})
    new = {"name": "s", "kind": 1, "level": "low", "callback": "https://a.example", "secret": "x"}
    assert client.default.post_sensors(new).name == "s1"
    assert json.loads(wire.request.content) == new
    wire.replies(503, {"code": "e1x", "cause": {"code": "E1"}})
    with pytest.raises(warehouse.ServerError) as caught:
        client.default.get_sensors(x_trace=1)
    assert caught.value.documented
    assert caught.value.body.cause.code.value == "E1"
    wire.replies(304)
    with pytest.raises(warehouse.APIStatusError):
        client.default.zone_get(zone="b")


# ---- real documents ------------------------------------------------------------------------------------------


def _v5(version: str) -> Path:
    path = SPECS / f"pinterest-v{version}.json"
    if not path.is_file():
        pytest.skip(f"{path} is not there; set PINTEREST_ADS_SPECS to the folder of published documents")
    return path


def _resolve(document: Mapping[str, Any], node: Any) -> Any:
    while isinstance(node, dict) and "$ref" in node:
        target: Any = document
        for part in node["$ref"][2:].split("/"):
            target = target[part.replace("~1", "/").replace("~0", "~")]
        node = target
    return node


def _properties(document: Mapping[str, Any], schema: Any) -> dict[str, Any]:
    schema = _resolve(document, schema)
    found: dict[str, Any] = {}
    for base in schema.get("allOf", []):
        found |= _properties(document, base)
    return {**found, **schema.get("properties", {})}


def _pages(document: Mapping[str, Any]) -> Iterator[tuple[str, bool]]:
    """operationId of each operation that gives pages; and whether its schema extends a page of anything."""
    for item in document["paths"].values():
        for method, operation in item.items():
            if method not in ("get", "post", "put", "patch", "delete"):
                continue
            content = _resolve(document, operation["responses"].get("200", {})).get("content", {})
            schema = content.get("application/json", {}).get("schema", {})
            if {"items", "bookmark"} <= _properties(document, schema).keys():
                yield operation["operationId"], "Paginated" in json.dumps(schema)


def _may_be_null(document: Mapping[str, Any], schema: Any) -> bool:
    if schema.get("nullable") is True or None in schema.get("enum", []) or "null" in schema.get("type", ""):
        return True
    return "$ref" in schema and _may_be_null(document, _resolve(document, schema))


@pytest.mark.parametrize(("version", "count"), V5)
def test_v5_is_generated_whole(version: str, count: int, tmp_path: Path) -> None:
    path = _v5(version)
    name = f"v{version.replace('.', '_')}"
    package = import_all(generate(path, name, tmp_path), name)
    try:
        meta = importlib.import_module(f"{name}._meta")
        assert len(meta.OPERATIONS) == count
        calls = set()
        for client_class in (package.Client, package.AsyncClient):
            client = client_class("token")
            for operation in meta.OPERATIONS.values():
                resource, _, call = operation.call.partition(".")
                function = getattr(getattr(client, resource), call)
                assert inspect.iscoroutinefunction(function) == (client_class is package.AsyncClient)
                calls.add((client_class, operation.call))
        assert len(calls) == 2 * count
    finally:
        forget(name)


@pytest.mark.parametrize(("version", "count"), V5)
def test_v5_pages_are_typed_and_null_stays_null(version: str, count: int) -> None:
    document = json.loads(_v5(version).read_bytes())
    result = ir_build.build(document)
    models = {model.name: model for model in result.models}
    operations = {operation.operation_id: operation for operation in result.operations}
    assert len(operations) == count
    pages = dict(_pages(document))
    if version == "5.23.0":
        assert sum(pages.values()) == 51
    assert len(pages) >= 51
    for operation_id in pages:
        response = next(one for one in operations[operation_id].responses if one.status == "200")
        kind = response.contents[0].type
        assert isinstance(kind, ir.ModelRef), operation_id
        items = next(one for one in models[kind.name].properties if one.wire == "items").type
        items = items.inner if isinstance(items, ir.Nullable) else items
        assert isinstance(items, ir.ListOf), operation_id
        assert items.item != ir.Scalar(ir.Kind.ANY), operation_id
    nullable = 0
    for model in result.models:
        for one in model.properties:
            schema: Any = document
            for part in one.pointer[2:].split("/"):
                schema = schema[
                    int(part) if isinstance(schema, list) else part.replace("~1", "/").replace("~0", "~")
                ]
            if isinstance(schema, dict) and _may_be_null(document, schema):
                nullable += 1
                silent = one.type in (ir.Scalar(ir.Kind.ANY), ir.Scalar(ir.Kind.NULL))
                assert isinstance(one.type, ir.Nullable) or silent, one.pointer
    assert nullable > 300


@pytest.mark.full
def test_v5_is_strictly_typed(tmp_path: Path) -> None:
    generate(_v5("5.23.0"), "v5_typed", tmp_path)
    assert mypy(tmp_path, "v5_typed").startswith("Success: no issues found")
