"""The emitted package, imported and called: what a user of it would see."""

from __future__ import annotations

import asyncio
import datetime
import hashlib
import importlib
import inspect
import json
import pkgutil
import subprocess
import sys
import types
import typing
from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs
import httpx
import pytest

from generator.diff.surface import surface
from generator.emit.exports import PUBLIC
from generator.emit.keywords import spelled_by
from generator.emit.outcomes import Whole
from generator.emit.package import emit
from generator.emit.scope import Scope, Types
from generator.emit.sections import Binding, Classes, Sections
from generator.emit.served import Served
from generator.ir import model as ir
from generator.ir import names
from generator.ir.names import CLIENT_ATTRIBUTES
from generator.problems import PipelineError
from tests.unit.emit import library

HUGE = ir.Scalar(ir.Kind.INTEGER, ir.Constraints(maximum=10**9000))
PAGE = {
    "items": [{"id": 7, "title": "Ulysses", "genre": "novel", "lent-at": "2020-01-02T03:04:05Z"}],
    "bookmark": None,
}


def _replying(
    seen: list[httpx.Request], *replies: httpx.Response
) -> Callable[[httpx.Request], httpx.Response]:
    waiting = list(replies)

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return waiting.pop(0)

    return handler


def _client(
    module: types.ModuleType, seen: list[httpx.Request], *replies: httpx.Response, name: str = "Client"
) -> Any:
    return getattr(module, name)("secret", transport=httpx.MockTransport(_replying(seen, *replies)))


def test_every_module_imports_and_every_name_is_there(
    package: types.ModuleType, target: types.ModuleType
) -> None:
    for root in (package, target):
        for found in pkgutil.walk_packages(root.__path__, f"{root.__name__}."):
            module = importlib.import_module(found.name)
            for name in getattr(module, "__all__", ()):
                assert getattr(module, name) is not None
            if "_runtime" not in found.name and found.ispkg:
                public = {
                    n
                    for n, v in vars(module).items()
                    if not n.startswith("_") and not isinstance(v, types.ModuleType)
                }
                assert public - {"TYPE_CHECKING", "annotations"} <= set(dir(module))


def test_importing_a_package_imports_nothing_of_it(emitted: Path) -> None:
    script = (
        "import sys, library; library.Client('t').books\n"
        "print(sorted(m for m in sys.modules if m.startswith('library.models') or m == 'httpx'))"
    )
    result = subprocess.run(
        [sys.executable, "-c", script], cwd=emitted, capture_output=True, text=True, check=True
    )
    assert result.stdout.strip() == "[]"


def test_unknown_names_are_attribute_errors(package: types.ModuleType) -> None:
    with pytest.raises(AttributeError, match="no attribute 'Nope'"):
        _ = package.Nope
    with pytest.raises(ImportError):
        exec("from library.models import Nope")


def test_a_sync_call(package: types.ModuleType) -> None:
    seen: list[httpx.Request] = []
    client = _client(package, seen, httpx.Response(200, json=PAGE))
    page = client.books.list(shelf_id=3, genre=["crime", package.Genre.POETRY], page_size=2, x_trace="t")
    assert (
        str(seen[0].url) == "https://library.example.com/v2/shelves/3/books/?genre=crime,poetry&page_size=2"
    )
    assert seen[0].method == "GET"
    assert seen[0].headers["X-Trace"] == "t"
    assert seen[0].headers["User-Agent"] == "library-client/1.2.3"
    assert seen[0].headers["Authorization"] == "Bearer secret"
    (book,) = page.items
    assert isinstance(page, package.BookPage)
    assert isinstance(book, package.Book)
    assert (book.id, book.title, book.genre, book.genre.is_known) == ("7", "Ulysses", "novel", False)
    assert book.lent_at == datetime.datetime(2020, 1, 2, 3, 4, 5, tzinfo=datetime.UTC)
    assert page.bookmark is None
    assert book.price is package.UNSET
    assert page.to_dict()["items"][0]["lent-at"].startswith("2020-01-02T03:04:05")


def test_an_async_call(package: types.ModuleType) -> None:
    seen: list[httpx.Request] = []

    async def call() -> Any:
        async with _client(
            package, seen, httpx.Response(201, json=PAGE["items"]), name="AsyncClient"
        ) as client:
            return await client.books.create(
                [{"title": "a"}, package.Book(title="b", rating=1)], shelf_id="3"
            )

    books = asyncio.run(call())
    assert [type(book) for book in books] == [package.Book]
    assert json.loads(seen[0].content) == [
        {"title": "a", "shelf_id": "3"},
        {"title": "b", "rating": 1, "shelf_id": "3"},
    ]


def test_a_call_to_a_server_of_its_own_that_returns_nothing(package: types.ModuleType) -> None:
    seen: list[httpx.Request] = []
    client = _client(package, seen, httpx.Response(204))
    assert client.books.delete(book_id=1) is None
    assert str(seen[0].url) == "https://archive.example.com/v1/books/1"


def test_several_media_types_each_way(package: types.ModuleType) -> None:
    seen: list[httpx.Request] = []
    png = httpx.Response(200, content=b"\x89PNG", headers={"Content-Type": "image/png"})
    text = httpx.Response(202, text="later")
    client = _client(package, seen, png, text)
    assert (
        client.async_books.put(b"\x00\xff", book_id=1, content_type="q", body_content_type="image/png")
        == b"\x89PNG"
    )
    fine = package.FineCreate(payment=package.Cash(kind="cash", coins=3), books=[1])
    assert client.async_books.put(fine, book_id=1) == "later"
    assert [request.headers["Content-Type"] for request in seen] == ["image/png", "application/json"]
    assert seen[0].content == b"\x00\xff"
    assert json.loads(seen[1].content) == {"payment": {"kind": "cash", "coins": 3}, "books": ["1"]}
    assert seen[0].url.params["content_type"] == "q"


def test_names_that_shadow_python_work(package: types.ModuleType) -> None:
    seen: list[httpx.Request] = []
    client = _client(
        package,
        seen,
        httpx.Response(200, json={"payment": {"kind": "card", "number": "4"}, "of": {"x": 1}}),
        httpx.Response(201, json={"str": "a", "list": ["b"], "Unset": {"classmethod": True}, "Literal": 1.5}),
    )
    body = {"payment": {"kind": "cash"}, "books": []}
    fine = client.close_.str(body, filter={"x": 1}, names=["a", "b"], exact={"k": 2})
    assert isinstance(fine.payment, package.Card)
    assert seen[0].url.query in {
        b'filter[x]=1&names=a|b&exact={"k":2}',
        b"filter%5Bx%5D=1&names=a%7Cb&exact=%7B%22k%22%3A2%7D",
    }
    clashes = client.close_.str(body)
    assert (clashes.str, clashes.list, clashes.Unset.classmethod, clashes.Literal) == ("a", ["b"], True, 1.5)


def test_a_documented_error_is_raised_with_its_model(package: types.ModuleType) -> None:
    client = _client(package, [], httpx.Response(400, json={"code": 3, "message": "no"}))
    with pytest.raises(package.BadRequestError) as caught:
        client.books.list(shelf_id=1)
    assert isinstance(caught.value.body, importlib.import_module("library.models").Problem)
    assert caught.value.documented


def test_a_rule_is_checked_before_anything_is_sent(package: types.ModuleType) -> None:
    seen: list[httpx.Request] = []
    with pytest.raises(package.InvalidArgumentError, match="a crime book needs authors"):
        _client(package, seen).books.create([{"title": "a", "genre": "crime"}], shelf_id=1)
    assert seen == []


def test_the_envelope_of_a_target_is_read(target: types.ModuleType) -> None:
    reply = httpx.Response(200, json={"status": "failure", "code": 9, "message": "broken", "items": []})
    with pytest.raises(target.APIFailureError, match="broken"):
        _client(target, [], reply, name="Library").books.get(book_id=1)
    assert importlib.import_module("libraries.v2").Library is target.Library


def test_another_target_that_was_not_built_says_how_to_get_it(target: types.ModuleType) -> None:
    with pytest.raises(ImportError, match=r"libraries\.v3 is not in this build .* `make TARGET=v3`"):
        from libraries import v3  # noqa: F401
    with pytest.raises(AttributeError):
        target.v4  # noqa: B018
    assert "v3" not in target.__all__


def test_a_target_offers_its_clients_and_all_models(target: types.ModuleType) -> None:
    own, models = importlib.import_module("libraries.v2"), importlib.import_module("libraries.v2.models")
    clients = {"AsyncLibrary", "AsyncShelfScope", "Library", "ShelfScope"}
    assert set(own.__all__) == clients | set(models.__all__)
    assert set(dir(own)) >= set(own.__all__)
    assert own.Book is models.Book


def test_arguments_are_as_documented(package: types.ModuleType) -> None:
    books = importlib.import_module("library.resources.books")
    for resource in (books.BooksResource, books.AsyncBooksResource):
        signature = inspect.signature(resource.list)
        assert [(p.name, p.kind.name, p.default is p.empty) for p in signature.parameters.values()] == [
            ("self", "POSITIONAL_OR_KEYWORD", True),
            ("shelf_id", "KEYWORD_ONLY", True),
            ("genre", "KEYWORD_ONLY", False),
            ("page_size", "KEYWORD_ONLY", False),
            ("bookmark", "KEYWORD_ONLY", False),
            ("x_trace", "KEYWORD_ONLY", False),
            ("options", "VAR_KEYWORD", True),
        ]
        assert signature.parameters["page_size"].default is package.UNSET
        body = inspect.signature(resource.create).parameters["body"]
        assert (body.kind.name, body.default) == ("POSITIONAL_OR_KEYWORD", body.empty)
    assert inspect.iscoroutinefunction(books.AsyncBooksResource.list)


def test_docstrings_say_what_the_document_says(package: types.ModuleType) -> None:
    text = inspect.getdoc(importlib.import_module("library.resources.books").BooksResource.list)
    assert text is not None
    for part in (
        "List books\n\nIn the order of their titles.",
        "``GET /shelves/{shelf_id}/books/``",
        "Token scopes: books:read.",
        "shelf_id: Number of the shelf.",
        "page_size: Books on a page. 1 to 250.",
        "Returns:\n    A page of books.",
        "BadRequestError: status 400. The arguments make no sense.",
    ):
        assert part in text
    book = inspect.getdoc(package.Book)
    assert book is not None
    assert "Rule: a crime book needs authors." in book
    source = inspect.getsource(package.Book)
    assert '\n    title: str\n    """As printed on the cover. 1 to 200 characters."""\n' in source


def test_annotations_of_models_can_be_evaluated(package: types.ModuleType) -> None:
    models = importlib.import_module("library.models")
    for name in models.__all__:
        hints = typing.get_type_hints(getattr(models, name))
        if attrs.has(getattr(models, name)):
            assert hints
    assert typing.get_type_hints(models.Unset)["list"] == list[str] | package.Unset | None


def test_meta_lists_every_operation(package: types.ModuleType) -> None:
    meta = importlib.import_module("library._meta")
    assert meta.DOCUMENT_VERSION == "2.0"
    assert meta.INPUT_HASHES == {"spec/library.yaml": "00ff"}
    assert {key: tuple(entry) for key, entry in meta.OPERATIONS.items()} == {
        o.operation_id: (o.method, o.path, f"{'close_' if o.resource == 'close' else o.resource}.{o.call}")
        for o in library.OPERATIONS
    }
    client = package.Client("t")
    for entry in meta.OPERATIONS.values():
        resource, _, call = entry.call.partition(".")
        assert callable(getattr(getattr(client, resource), call))


def test_reserved_are_the_names_that_clients_use_themselves(package: types.ModuleType) -> None:
    runtime = importlib.import_module("library._runtime.client")
    own = {name for base in (runtime.SyncClient, runtime.AsyncClient) for name in dir(base)}
    assert {name for name in own if not name.startswith("_")} == CLIENT_ATTRIBUTES


def test_a_second_target_shares_package_and_runtime() -> None:
    layout = attrs.evolve(library.TARGET_LAYOUT, subpackage="v3", root=False)
    paths = set(emit(library.DOCUMENT, layout))
    assert "libraries/v3/client.py" in paths
    assert {path.split("/")[1] for path in paths} == {"v3"}


@pytest.mark.parametrize(
    ("change", "where"),
    [
        ({"models": (library.CASH, attrs.evolve(library.CARD, name="Cash"))}, "#/components/schemas/Card"),
        (
            {"operations": (library.OPERATIONS[0], attrs.evolve(library.OPERATIONS[1], call="list"))},
            library.OPERATIONS[1].pointer,
        ),
        ({"models": (attrs.evolve(library.CARD, name="No name"),)}, "#/components/schemas/Card"),
        ({"models": (attrs.evolve(library.CARD, module="m" * 200),)}, "#/components/schemas/Card"),
        (
            {"models": (library.model("M", "m", library.prop("a", ir.Literal((float("nan"),)))),)},
            "#/components/schemas/M",
        ),
        (
            {"models": (library.model("M", "m", library.prop("a", HUGE)),)},
            "#/components/schemas/M",
        ),
        (
            {
                "models": (
                    library.model(
                        "M", "m", library.prop("a", library.ID), library.prop("b", library.ID, name="a")
                    ),
                )
            },
            "#/properties/b",
        ),
        (
            {
                "enums": (
                    attrs.evolve(library.GENRE, members=(ir.EnumMember("A", "a"), ir.EnumMember("A", "b"))),
                )
            },
            "#/components/schemas/Genre value 2",
        ),
    ],
)
def test_what_has_no_form_in_python_is_named_by_its_place(change: dict[str, Any], where: str) -> None:
    empty: dict[str, Any] = {"operations": (), "models": (), "enums": ()}
    if change.get("operations"):
        empty = {}
    with pytest.raises(PipelineError) as caught:
        emit(attrs.evolve(library.DOCUMENT, **{**empty, **change}), library.LAYOUT)
    assert [problem.where for problem in caught.value.problems] == [where]


def test_all_problems_are_reported_at_once() -> None:
    bad = tuple(
        library.model(name, name.lower(), library.prop("a", ir.Literal((float("inf"),))))
        for name in ("One", "Two")
    )
    with pytest.raises(PipelineError) as caught:
        emit(attrs.evolve(library.DOCUMENT, models=(*library.DOCUMENT.models, *bad)), library.LAYOUT)
    assert [problem.where for problem in caught.value.problems] == [
        "#/components/schemas/One",
        "#/components/schemas/Two",
    ]


@pytest.mark.parametrize("seed", ["0", "1", "4242"])
def test_the_output_does_not_depend_on_the_hash_seed(seed: str) -> None:
    script = (
        "import hashlib, json; from tests.unit.emit import library as l; from generator.emit.package import emit\n"
        "print(hashlib.sha256(json.dumps(emit(l.DOCUMENT, l.TARGET_LAYOUT)).encode()).hexdigest())"
    )
    root = Path(__file__).parents[3]
    run = subprocess.run(
        [sys.executable, "-c", script],
        cwd=root,
        env={"PYTHONHASHSEED": seed, "PATH": ""},
        capture_output=True,
        text=True,
        check=True,
    )
    here = json.dumps(emit(library.DOCUMENT, library.TARGET_LAYOUT)).encode()
    assert run.stdout.strip() == hashlib.sha256(here).hexdigest()


def test_options_are_no_arguments_of_the_document(package: types.ModuleType) -> None:
    options = importlib.import_module("library._runtime.options").CallOptions
    assert set(options.__annotations__) == names.CALL_OPTIONS
    assert [names.argument(name) for name in ("timeout", "body", "options", "title")] == [
        "timeout_",
        "body_",
        "options_",
        "title",
    ]


def test_an_unknown_keyword_is_refused_by_its_name(package: types.ModuleType) -> None:
    seen: list[httpx.Request] = []
    with pytest.raises(package.InvalidArgumentError) as caught:
        _client(package, seen).books.list(shelf_id=1, gener=["crime"])
    assert (caught.value.argument, seen) == ("gener", [])


FINE = {"payment": {"kind": "cash"}, "of": {}}


def test_a_body_can_be_spelled_out(package: types.ModuleType) -> None:
    seen: list[httpx.Request] = []
    client = _client(package, seen, *(httpx.Response(200, json=FINE) for _ in range(2)))
    cash = package.Cash(kind="cash", coins=3)
    client.close_.str(payment=cash, books=[1], names=["a", "b"])
    client.close_.str(package.FineCreate(payment=cash, books=[1]), names=["a", "b"])
    assert json.loads(seen[0].content) == {"payment": {"kind": "cash", "coins": 3}, "books": ["1"]}
    assert (seen[0].content, seen[0].url) == (seen[1].content, seen[1].url)


def test_a_body_given_twice_or_not_at_all_is_refused(package: types.ModuleType) -> None:
    client = _client(package, [])
    with pytest.raises(package.InvalidArgumentError, match="not both; given as well: books") as caught:
        client.close_.str({"payment": {"kind": "cash"}, "books": []}, books=[1])
    assert [argument for argument, _ in caught.value.problems] == ["body", "books"]
    with pytest.raises(package.InvalidArgumentError, match="body: required, but missing"):
        client.close_.str()
    with pytest.raises(package.InvalidArgumentError, match=r"body\.payment"):
        client.close_.str(books=[1])


def test_only_what_can_be_told_apart_is_spelled_out() -> None:
    def arguments(**change: Any) -> list[str]:
        operation = attrs.evolve(library.OPERATIONS[-1], **change)
        scope = Scope(Types.of(library.DOCUMENT), "._runtime", ".models.")
        return [one.wide.name for one in spelled_by(Served(operation, "", Whole(), None, "", ""), scope)]

    def body(type_: ir.Type, *more: ir.Content) -> ir.Body:
        return ir.Body((library.json_content(type_), *more), True, "#/requestBody")

    same = library.parameter("books", ir.Location.QUERY, library.STRING)
    assert arguments() == ["payment", "books", "parts"]
    assert arguments(parameters=(same,)) == []
    assert arguments(body=body(ir.Nullable(ir.ModelRef("FineCreate")))) == []
    assert arguments(body=body(ir.ListOf(ir.ModelRef("FineCreate")))) == []
    assert arguments(body=body(ir.ModelRef("FineCreate"), library.json_content(library.STRING))) == []
    # Neither what only the API sets nor what the path fills.
    assert {"id", "shelf_id"} & set(arguments(body=body(ir.ModelRef("Book")))) == set()
    assert arguments(body=None) == []


def test_a_scope_gives_its_value_to_every_call(target: types.ModuleType) -> None:
    seen: list[httpx.Request] = []
    replies = [httpx.Response(200, json=PAGE), httpx.Response(201, json=PAGE["items"])]
    shelf = _client(target, seen, *replies, name="Library").shelf(3)
    assert (shelf.shelf_id, repr(shelf)) == ("3", "ShelfScope(shelf_id='3')")
    assert shelf.books is shelf.books
    assert [book.title for book in shelf.books.list(page_size=2)] == ["Ulysses"]
    shelf.books.create([{"title": "a"}])
    assert [request.url.path for request in seen] == ["/v2/shelves/3/books/"] * 2
    assert json.loads(seen[1].content) == [{"title": "a", "shelf_id": "3"}]
    with pytest.raises(target.InvalidArgumentError, match="shelf_id: the call takes no such argument"):
        shelf.books.list(shelf_id=4)
    # What knows no shelf is not in it.
    assert not hasattr(shelf.books, "delete")
    assert not hasattr(shelf, "async_books")


def test_an_async_scope(target: types.ModuleType) -> None:
    seen: list[httpx.Request] = []

    async def call() -> Any:
        async with _client(target, seen, httpx.Response(200, json=PAGE), name="AsyncLibrary") as client:
            assert repr(client.shelf("3")) == "AsyncShelfScope(shelf_id='3')"
            (book,) = [book async for book in client.shelf("3").books.list()]
            return book

    assert asyncio.run(call()).title == "Ulysses"


@pytest.mark.parametrize("value", ["", "x", "1/2", None, True, 1.5, [], {}, "٣", float("nan")])
def test_a_scope_refuses_at_once_what_is_no_id(target: types.ModuleType, value: object) -> None:
    with pytest.raises(target.InvalidArgumentError) as caught:
        _client(target, [], name="Library").shelf(value)
    assert caught.value.argument == "shelf_id"


@pytest.mark.parametrize(
    ("binding", "said"),
    [
        (Binding("none", "shelf"), "no operation has a required parameter none"),
        (Binding("genre", "shelf"), "no operation has a required parameter genre"),
        (Binding("shelf_id", "books"), "the client has a resource books already"),
    ],
)
def test_a_scope_that_the_document_does_not_have_is_a_problem(binding: Binding, said: str) -> None:
    with pytest.raises(PipelineError, match=said):
        emit(library.DOCUMENT, attrs.evolve(library.TARGET_LAYOUT, sections=Sections(scope=binding)))


@pytest.mark.parametrize(("classes", "there"), [(None, True), (Classes("calls"), False)])
def test_classes_that_no_call_reaches_are_left_to_the_target(classes: Classes | None, there: bool) -> None:
    models = [attrs.evolve(one, in_response=True) for one in library.DOCUMENT.models]
    enums = [attrs.evolve(one, in_response=True) for one in library.DOCUMENT.enums]
    spare = attrs.evolve(models[0], name="Spare", module="spare", properties=(), in_response=False)
    document = attrs.evolve(library.DOCUMENT, models=(*models, spare), enums=tuple(enums))
    sections = attrs.evolve(library.TARGET_LAYOUT.sections, classes=classes)
    files = emit(document, attrs.evolve(library.TARGET_LAYOUT, sections=sections))
    assert any(path.endswith("models/spare.py") for path in files) == there
    assert any("Spare" in text for text in files.values()) == there
    assert ("Spare" in surface(document, sections).models) == there


def test_calls_leave_to_resources_what_resources_have(package: types.ModuleType) -> None:
    bases = importlib.import_module("library._runtime.resource")
    own = {name for name in dir(bases.AsyncResource) if not name.startswith("_")}
    assert {names.call({"x-call": f"pets.{name}"}, "GET", "/") for name in own} == {
        ("pets", f"{name}_") for name in own
    }
    assert names.call({"tags": ["pets"], "operationId": "with_raw_response"}, "GET", "/")[1][-1] == "_"


def test_the_runtime_has_what_is_public(package: types.ModuleType) -> None:
    for module, public in PUBLIC.items():
        for name in public:
            assert getattr(package, name) is getattr(
                importlib.import_module(f"library._runtime.{module}"), name
            )
            assert name in package.__all__


def test_replies_as_they_came(target: types.ModuleType) -> None:
    replies = [httpx.Response(200, json=PAGE, headers={"x-request-id": "7"}), httpx.Response(200, json=PAGE)]
    client = _client(target, [], *replies, name="Library")
    raw = client.shelf(3).books.with_raw_response.list(page_size=2)
    assert (raw.status, raw.request_id, raw.body.items[0].title) == (200, "7", "Ulysses")
    assert raw.parse().items[0].title == "Ulysses"
    with client.books.with_streaming_response.list(shelf_id=3) as streamed:
        assert json.loads(b"".join(streamed.iter_bytes())) == PAGE


def test_replies_as_they_came_async(target: types.ModuleType) -> None:
    replies = [httpx.Response(200, json=PAGE) for _ in range(3)]

    async def call() -> Any:
        async with _client(target, [], *replies, name="AsyncLibrary") as client:
            books = client.shelf(3).books
            raw = await books.with_raw_response.list(page_size=2)
            async with books.with_streaming_response.list() as streamed:
                pieces = [piece async for piece in streamed.iter_bytes()]
            async with client.books.with_streaming_response.get(book_id=3) as streamed:
                pieces.append(await streamed.read())
            assert "list" in dir(books.with_streaming_response)
            return raw.parse().items[0].title, [json.loads(piece) for piece in pieces]

    assert asyncio.run(call()) == ("Ulysses", [PAGE, PAGE])


def test_jobs_are_started_and_resumed(target: types.ModuleType) -> None:
    seen: list[httpx.Request] = []
    replies = [
        httpx.Response(202, json={"ticket": "t1"}),
        httpx.Response(200, json={"state": "counted", "file": "https://files.example.com/1"}),
        httpx.Response(200, json={"state": "lost"}),
    ]
    client = _client(target, seen, *replies, name="Library")
    job = client.censuses.start(shelf_id=3, paper="A4")
    assert (job.id, job.wait().state) == ("t1", "counted")
    resumed = client.shelf(3).censuses.job("t1", timeout=5)
    with pytest.raises(target.JobFailedError):
        resumed.wait()
    assert [request.url.path for request in seen[1:]] == ["/v2/shelves/3/censuses/t1"] * 2


def test_every_call_is_on_one_page(emitted: Path) -> None:
    page = (emitted / "libraries" / "api.md").read_text()
    for part in (
        "## `client.books` · `shelf`",
        "# GET /shelves/{shelf_id}/books/\nlist(*, shelf_id: str | int,",
        ") -> Pages[Book]",
        "-> BatchResult[Book]",
        "# DELETE /books/{book_id} (deprecated)\ndelete(*, book_id: str | int) -> None",
        "str(*, payment: Card | Mapping[str, Any] | Cash, books: Sequence[str | int],",
        "# goes on with a job\njob(id: str, *, shelf_id: str | int) -> Job",
    ):
        assert part in page
    assert page.count("\n# ") - page.count("\n# goes on") - 1 == len(library.OPERATIONS)


@pytest.fixture
def user(emitted: Path) -> list[tuple[str, int]]:
    """A user's code beside the packages; file and line of what is wrong in it."""
    (emitted / "user.py").write_text(USER, encoding="utf-8")
    return [("user.py", n) for n, line in enumerate(USER.splitlines(), start=1) if line.endswith("# wrong")]


TOOLS = Path(sys.executable).parent


def test_mypy_finds_what_is_wrong_and_nothing_else(
    emitted: Path, user: list[tuple[str, int]], tmp_path: Path
) -> None:
    command = [str(TOOLS / "mypy"), "--strict", "--no-error-summary", "--hide-error-context"]
    command += ["--cache-dir", str(tmp_path), "-p", "library", "-p", "libraries", "-m", "user"]
    run = subprocess.run(command, cwd=emitted, capture_output=True, text=True)
    errors = [line.split(":")[:2] for line in run.stdout.splitlines() if ": error:" in line]
    assert [(file, int(line)) for file, line in errors] == user, run.stdout


def test_pyright_finds_what_is_wrong_and_nothing_else(emitted: Path, user: list[tuple[str, int]]) -> None:
    command = [str(TOOLS / "pyright"), "--outputjson", "--pythonpath", sys.executable, "."]
    run = subprocess.run(command, cwd=emitted, capture_output=True, text=True)
    found = json.loads(run.stdout)["generalDiagnostics"]
    assert [(Path(d["file"]).name, d["range"]["start"]["line"] + 1) for d in found] == user, found


USER = """\
import asyncio
import datetime

import library
from library import AsyncClient, Book, BookPage, Client, Genre, UNSET
from libraries.v2 import Book as BookV2
from libraries.v2 import AsyncLibrary, Library

client = Client("token")
page: BookPage = client.books.list(shelf_id=1, genre=[Genre.CRIME, "new"], page_size=UNSET)
client.books.list()  # wrong
client.books.list(shelf_id=1.5)  # wrong
client.books.list(shelf_id="1", page_size=None)  # wrong
client.books.list(shelf_id="1", pages=1)  # wrong
client.boks  # wrong
library.Nope  # wrong
book = page.items[0]
title: str = book.title
number: int = book.title  # wrong
printed: datetime.date = book.printed  # wrong
if book.printed:
    printed = book.printed
created: list[Book] = client.books.create([Book(title="a"), {"title": "b"}], shelf_id=2)
client.books.create([Book()], shelf_id=2)  # wrong
client.books.create([3], shelf_id=2)  # wrong
client.books.delete(book_id=1)
Library("token").async_books.put(b"x", book_id=1, body_content_type="image/gif")  # wrong
client.books.list(shelf_id=1, timeout=3, extra_query={"a": 1}, idempotent=True)
client.books.list(shelf_id=1, timeout="3")  # wrong
cash = library.Cash(kind="cash")
client.close_.str(payment=cash, books=[1], timeout=3)
client.close_.str({"payment": cash, "books": [1]}, names=["a"])
client.close_.str(payment=cash)  # wrong
client.close_.str(payment=cash, books=1)  # wrong
client.close_.str({"payment": cash}, books=[1])  # wrong
shelf = Library("token").shelf(3)
for one in shelf.books.list(page_size=2):
    found: BookV2 = one
done: list[BookV2] = shelf.books.update([{"title": "a"}]).raise_for_failures()
perhaps: BookV2 | None = Library("token").books.get(book_id=1)
sure: BookV2 = Library("token").books.get(book_id=1)  # wrong
raw: BookPage = client.books.with_raw_response.list(shelf_id=1, timeout=3).parse()
rated: list[BookV2] = shelf.books.with_raw_response.list().parse().items
client.books.with_raw_response.list()  # wrong
client.close_.with_raw_response.str(payment=cash, books=[1])
client.close_.with_raw_response.str(payment=cash)  # wrong
with shelf.books.with_streaming_response.list(page_size=3) as streamed:
    pieces: list[bytes] = list(streamed.iter_bytes())
shelf.books.list(shelf_id=2)  # wrong
shelf.close_  # wrong
Library("token").shelf()  # wrong


async def main() -> None:
    async with AsyncClient("token") as other:
        found = await other.books.list(shelf_id=1)
        first: Book = found.items[0]
        later: BookPage = other.books.list(shelf_id=1)  # wrong
        print(first, later)
        asynchronous = AsyncLibrary("token").shelf("3").books
        async for one in asynchronous.list():
            scoped: BookV2 = one
            print(scoped)
        rated: list[BookV2] = (await asynchronous.with_raw_response.list()).parse().items
        async with asynchronous.with_streaming_response.list() as streamed:
            pieces: list[bytes] = [piece async for piece in streamed.iter_bytes()]
            print(pieces, rated)
        print(await other.close_.str(payment=cash, books=["1"]))


asyncio.run(main())
"""
