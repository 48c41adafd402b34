"""What docstrings add to the document's words."""

from __future__ import annotations

import attrs
import pytest

from generator.emit import docs
from generator.emit.exports import classes_of
from generator.emit.runtime import compile_runtime
from generator.ir import model as ir
from tests.unit.emit.library import BEARER, KEY, OPERATIONS, STRING, prop, reply

_C = ir.Constraints


@pytest.mark.parametrize(
    ("type_", "expected"),
    [
        (STRING, ""),
        (ir.Scalar(ir.Kind.STRING, _C(min_length=1, max_length=1)), "Exactly 1 character."),
        (
            ir.Nullable(ir.Scalar(ir.Kind.STRING, _C(max_length=3, pattern="^a"))),
            "At most 3 characters. Matches `^a`.",
        ),
        (ir.Scalar(ir.Kind.NUMBER, _C(minimum=0, maximum=1.5)), "0 to 1.5."),
        (ir.Scalar(ir.Kind.NUMBER, _C(exclusive_minimum=0, multiple_of=5)), "More than 0. A multiple of 5."),
        (
            ir.ListOf(
                ir.Scalar(ir.Kind.INTEGER, _C(exclusive_maximum=9)), _C(min_items=1, unique_items=True)
            ),
            "At least 1 item. No item twice. Each item: Less than 9.",
        ),
        (ir.MapOf(STRING, _C(max_properties=2)), "At most 2 entries."),
    ],
)
def test_limits_in_words(type_: ir.Type, expected: str) -> None:
    assert docs.about(prop("a", type_)) == expected
    assert docs.about(prop("a", type_, description=" Words. ")) == f"Words. {expected}".strip()


def test_what_else_a_property_says() -> None:
    stated = prop("a", STRING, read_only=True, deprecated=True, from_path="shelf_id")
    assert docs.about(stated) == "Read-only. Filled from shelf_id of the path when not set. Deprecated."


def test_what_takes_the_place_of_a_call() -> None:
    assert docs.succession(ir.Successor("GET /a", "v3", "")) == "In v3: ``GET /a``."
    assert docs.succession(ir.Successor("GET /a", "", "Mind.")) == "In the next version: ``GET /a``. Mind."
    assert docs.succession(ir.Successor("", "v3", "")) == "In v3: nothing takes its place."


@pytest.mark.parametrize(
    ("status", "name", "words"),
    [
        ("400", "BadRequestError", "status 400"),
        ("404", "NotFoundError", "status 404"),
        ("418", "APIStatusError", "status 418"),
        ("503", "ServerError", "status 503"),
        ("5XX", "ServerError", "status 5XX"),
        ("default", "APIStatusError", "any other status"),
    ],
)
def test_errors_by_status(status: str, name: str, words: str) -> None:
    assert docs.error_class(reply(status)) == name
    assert docs.status(reply(status)) == words


def test_the_error_classes_are_those_of_the_runtime() -> None:
    known = classes_of(compile_runtime()["errors.py"])
    stated = {docs.error_class(reply(str(status))) for status in range(400, 600)}
    assert stated <= set(known)
    # Every class that the runtime picks by status is told of.
    assert {
        name for name in known if name.endswith(("RequestError", "DeniedError", "FoundError", "LimitError"))
    } <= stated


def test_scopes_of_each_alternative_once() -> None:
    both = attrs.evolve(
        OPERATIONS[0], security=((BEARER,), (KEY,), (BEARER,), (BEARER, attrs.evolve(BEARER, scopes=("x",))))
    )
    assert docs.scopes(both) == ["books:read", "books:read, x"]
