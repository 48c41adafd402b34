from __future__ import annotations

import copy
import inspect
import pickle
import re

import pytest

from generator.runtime import errors as e
from generator.runtime.headers import Headers
from tests.unit.runtime.sample import Failure

DETAILS = {
    "status": 404,
    "headers": Headers([("X-A", "1"), ("x-a", "2")]),
    "request_id": "r",
    "operation": "op",
    "method": "GET",
    "url": "https://api.example.com/x",
    "code": 7,
    "message": "gone",
    "documented": False,
    "body": Failure(code=7),
}
CLASSES = [cls for _, cls in inspect.getmembers(e, inspect.isclass) if issubclass(cls, e.PinterestAdsError)]


def example(cls: type[e.PinterestAdsError]) -> e.PinterestAdsError:
    if issubclass(cls, e.APIStatusError):
        return cls(**DETAILS)  # type: ignore[arg-type]
    if issubclass(cls, e.APIConnectionError):
        return cls("reset", method="GET", url="https://x/", operation="op")
    if issubclass(cls, e.InvalidArgumentError):
        return cls([("body[0].name", "required, but missing"), ("limit", "too much")])
    if issubclass(cls, e.DecodeError):
        return cls([("body", "x")] * 9, status=200, body=b"x", headers=Headers([("a", "b")]), operation="op")
    return cls("words")


@pytest.mark.parametrize("cls", CLASSES)
def test_errors_survive_pickles_and_copies(cls: type[e.PinterestAdsError]) -> None:
    error = example(cls)
    error.add_note("a note")
    copies = [
        pickle.loads(pickle.dumps(error, protocol)) for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1)
    ]
    for back in (*copies, copy.copy(error), copy.deepcopy(error)):
        assert type(back) is cls
        assert str(back) == str(error)
        assert {k: _plain(v) for k, v in vars(back).items()} == {k: _plain(v) for k, v in vars(error).items()}


def _plain(value: object) -> object:
    return dict(value) if isinstance(value, Headers) else value


def test_the_docstring_draws_the_tree() -> None:
    drawn = re.findall(r"^[ │├└─]*([A-Z]\w+(?:Error))", e.__doc__ or "", re.MULTILINE)
    assert sorted(drawn) == sorted(cls.__name__ for cls in CLASSES)


def test_what_they_say() -> None:
    assert str(example(e.NotFoundError)) == (
        "GET https://api.example.com/x: status 404, which the document does not list, code 7: gone (request id r)"
    )
    assert str(example(e.InvalidArgumentError)) == "body[0].name: required, but missing; limit: too much"
    assert str(example(e.DecodeError)) == "op, status 200: " + "; ".join(["body: x"] * 5) + "; and 4 more"
    assert isinstance(example(e.InvalidArgumentError), ValueError)


def test_headers_are_found_in_any_case() -> None:
    headers = DETAILS["headers"]
    assert isinstance(headers, Headers)
    assert headers["X-A"] == headers["x-a"] == "1, 2"
    assert "X-a" in headers
    assert 5 not in headers
    assert dict(headers) == {"x-a": "1, 2"}
    with pytest.raises(KeyError):
        headers["b"]
