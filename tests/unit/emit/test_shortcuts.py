"""Shortcuts: what a document without our words makes of `x-shortcuts`, and how the call behaves."""

from __future__ import annotations

import asyncio
import importlib
import json
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import attrs
import httpx
import pytest

from generator.emit.package import emit
from generator.emit.write import write_tree
from generator.ir import model as ir
from generator.ir.spelled import spelled_item
from generator.problems import PipelineError
from tests.unit.emit import library

CRIME = ir.Shortcut("crime_books", "add", (("genre", "crime"),), "#/shortcut", summary="Add crime books")
ADVICE = ir.Rule(
    (ir.Branch(tests=(ir.PropertyTest("title", pattern="^(?!the )"),)),), "#/advice", "no article"
)
LAYOUT = attrs.evolve(library.TARGET_LAYOUT, package="shortcuts")


def _document(*shortcuts: ir.Shortcut, of: str = "books/update", advice: bool = False) -> ir.Document:
    operations = (
        attrs.evolve(one, shortcuts=shortcuts) if one.operation_id == of else one
        for one in library.DOCUMENT.operations
    )
    models = (
        attrs.evolve(one, advice=(ADVICE,) if advice and one.name == "Book" else ())
        for one in library.DOCUMENT.models
    )
    return attrs.evolve(library.DOCUMENT, operations=tuple(operations), models=tuple(models))


@pytest.fixture(scope="module")
def emitted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("shortcuts")
    write_tree(emit(_document(CRIME, advice=True), LAYOUT), folder)
    return folder


@pytest.fixture
def package(emitted: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    monkeypatch.syspath_prepend(str(emitted))
    yield importlib.import_module("shortcuts")
    for name in [name for name in sys.modules if name.partition(".")[0] == "shortcuts"]:
        del sys.modules[name]


MADE = {"book": {"id": 7, "title": "Emma"}}
REFUSED = {"problems": [{"code": 9, "message": "no such shelf"}]}


def _handler(seen: list[Any], reply: Any) -> httpx.MockTransport:
    def handler(request: httpx.Request) -> httpx.Response:
        seen.append((request.method, request.url.path, json.loads(request.content)))
        return httpx.Response(200, json=reply)

    return httpx.MockTransport(handler)


def test_one_item_is_sent_as_a_list_and_comes_back_alone(package: ModuleType) -> None:
    seen: list[Any] = []
    with package.Library("t", transport=_handler(seen, [MADE])) as client:
        book = client.shelf(3).crime_books.add(title="Emma", authors=[])
        raw = client.crime_books.with_raw_response.add(shelf_id=3, title="Emma", authors=[])
        assert (book.id, raw.parse().title, raw.status) == ("7", "Emma", 200)
        with client.crime_books.with_streaming_response.add(shelf_id=3, title="a", authors=[]) as streamed:
            assert b"Emma" in b"".join(streamed.iter_bytes())
    sent = {"title": "Emma", "authors": [], "genre": "crime", "shelf_id": "3"}
    assert seen[:2] == [("PATCH", "/v2/shelves/3/books/", [sent])] * 2


def test_the_same_asynchronously(package: ModuleType) -> None:
    seen: list[Any] = []

    async def main() -> None:
        async with package.AsyncLibrary("t", transport=_handler(seen, [REFUSED])) as client:
            batch = await client.crime_books.add([{"title": "a", "authors": []}], shelf_id=3)
            assert [str(one) for one in batch.failed] == ["item 0: 9: no such shelf"]
            with pytest.raises(package.APIFailureError, match="code 9: no such shelf"):
                await client.shelf(3).crime_books.add(title="a", authors=[])

    asyncio.run(main())
    assert len(seen) == 2


def test_a_refused_item_is_an_error_with_code_and_message(package: ModuleType) -> None:
    for reply, code, message, advice in (
        ([REFUSED], 9, "no such shelf", ""),
        ([], None, "the reply does not say what became of it", "`books.list` tells."),
    ):
        with (
            package.Library("t", transport=_handler([], reply)) as client,
            pytest.raises(package.APIFailureError) as caught,
        ):
            client.crime_books.add(shelf_id=3, title="a", authors=[])
        error = caught.value
        assert (error.status, error.code, error.message, error.advice) == (200, code, message, advice)
        assert (error.method, error.operation) == ("PATCH", "books/update")


def test_many_items_are_a_batch_and_models_stay_models(package: ModuleType) -> None:
    seen: list[Any] = []
    with package.Library("t", transport=_handler(seen, [MADE, REFUSED])) as client:
        book = package.Book(title="a", authors=[], genre="crime")
        plain = package.Book(title="b", authors=[])
        result = client.crime_books.add([book, plain], shelf_id=3)
        assert [one.title for one in result.succeeded] == ["Emma"]
        assert result.outcomes[0].input is book
        assert [one["genre"] for one in seen[0][2]] == ["crime", "crime"]


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (lambda c: c.add([{"genre": "poetry"}], shelf_id=3), r"body\[0\]\.genre: is always 'crime'"),
        (lambda c: c.add([{"title": "a"}], shelf_id=3, title="b"), "not both"),
        (lambda c: c.add({"title": "a"}, shelf_id=3), "body: a list is needed, not an object"),
        (lambda c: c.add("title", shelf_id=3), "body: a list is needed, not a string"),
        (lambda c: c.add([1], shelf_id=3), r"body\[0\]: an object is needed"),
        (lambda c: c.add(shelf_id=3), r"body\[0\]\.title: required, but missing; body\[0\]: a crime book"),
        (lambda c: c.add(shelf_id=3, title="a"), r"body\[0\]: a crime book needs authors"),
    ],
)
def test_what_cannot_be_right_is_not_sent(package: ModuleType, call: Any, said: str) -> None:
    seen: list[Any] = []
    with (
        package.Library("t", transport=_handler(seen, [MADE])) as client,
        pytest.raises(package.InvalidArgumentError, match=said),
    ):
        call(client.crime_books)
    assert seen == []


def test_advice_is_a_warning_at_the_callers_line_once_a_call(package: ModuleType) -> None:
    with package.Library("t", transport=_handler([], [MADE, MADE, MADE])) as client:
        books = [package.Book(title=title) for title in ("Emma", "the end", "the rest")]
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            client.books.update(books, shelf_id=3)
            client.books.update(books[:1], shelf_id=3)
            with pytest.raises(package.InvalidArgumentError):
                client.books.update([*books, {}], shelf_id=3)
    (one,) = caught
    assert (one.category, one.filename) == (package.AdviceWarning, __file__)
    assert str(one.message) == "body[1]: no article"


def test_the_metadata_says_what_they_call(package: ModuleType) -> None:
    meta = importlib.import_module("shortcuts.v2._meta")
    assert meta.SHORTCUTS == {"crime_books.add": "books/update"}


def test_rules_make_arguments_necessary() -> None:
    operation = library.DOCUMENT.operations[4]

    def needed(**sets: ir.JsonValue) -> set[str]:
        return {one.wire for one in spelled_item(operation, library.BOOK, sets) if one.required}

    assert needed(genre="crime") == {"title", "authors"}
    assert needed(genre="poetry") == {"title"}
    assert needed(rating=1) == {"title"}


@pytest.mark.parametrize(
    ("shortcut", "of", "said"),
    [
        (attrs.evolve(CRIME, sets=(("colour", "red"),)), "books/update", "Book has no property 'colour'"),
        (attrs.evolve(CRIME, resource="books", call="get"), "books/update", "call books.get is made from"),
        (CRIME, "books/create", "does not take a list of objects and tell of each"),
        (CRIME, "fines/pay", "does not take a list of objects and tell of each"),
    ],
)
def test_a_shortcut_that_cannot_be_is_a_fault(shortcut: ir.Shortcut, of: str, said: str) -> None:
    with pytest.raises(PipelineError, match=said):
        emit(_document(shortcut, of=of), LAYOUT)


def test_a_shortcut_may_be_of_the_same_resource(tmp_path: Path) -> None:
    files = emit(_document(attrs.evolve(CRIME, resource="books")), LAYOUT)
    assert "    return books_update()\n" in files["shortcuts/v2/operations.py"]
