from __future__ import annotations

import email.parser
import email.policy
import io
import json
import urllib.parse
from email.message import EmailMessage
from typing import Any

import httpx
import pytest

from generator.runtime import operation as o
from generator.runtime import schema as s
from generator.runtime.errors import InvalidArgumentError
from tests.unit.runtime.sample import Colour, Part, sent


def operation(media_type: str, form: Any, kind: s.Kind = s.Any()) -> o.Operation[None]:  # noqa: B008
    return o.Operation("op", "POST", "/x", body=o.Body((o.Content(media_type, form, kind),), required=True))


FORM = operation("application/x-www-form-urlencoded", "form")
MULTIPART = operation("multipart/form-data", "multipart")


def test_form() -> None:
    body = {
        "a": "ä b&c=d+",
        "n": 5,
        "t": True,
        "many": ["x", "y"],
        "o": {"k": [1]},
        "colour": Colour.RED,
        "e": "",
    }
    request = sent(FORM, {}, body)
    assert request.headers["content-type"] == "application/x-www-form-urlencoded"
    assert urllib.parse.parse_qsl(request.content.decode("ascii"), keep_blank_values=True) == [
        ("a", "ä b&c=d+"),
        ("n", "5"),
        ("t", "true"),
        ("many", "x"),
        ("many", "y"),
        ("o", '{"k":[1]}'),
        ("colour", "RED"),
        ("e", ""),
    ]


@pytest.mark.parametrize(
    "body", [{"a": None}, {"a": []}, {"a": {}}, {"a": [None]}, {"a": b"raw"}, [], "text", 5]
)
def test_what_a_form_cannot_hold(body: Any) -> None:
    with pytest.raises(InvalidArgumentError, match="body"):
        sent(FORM, {}, body)


def parts_of(request: httpx.Request) -> list[EmailMessage]:
    head = f"Content-Type: {request.headers['content-type']}\r\n\r\n".encode()
    message = email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(head + request.content)
    return [part for part in message.iter_parts() if isinstance(part, EmailMessage)]


def test_multipart() -> None:
    body = {
        "name": "ä",
        "n": [1, 2],
        "meta": {"a": [None]},
        "raw": b"\x00\r\n--x",
        "stream": io.BytesIO(b"streamed"),
        "csv": ("a.csv", b"x,y", "text/csv"),
    }
    request = sent(MULTIPART, {}, body)
    parts = parts_of(request)
    assert [part.get_param("name", header="content-disposition") for part in parts] == [
        "name",
        "n",
        "n",
        "meta",
        "raw",
        "stream",
        "csv",
    ]
    assert [part.get_payload(decode=True) for part in parts] == [
        "ä".encode(),
        b"1",
        b"2",
        b'{"a":[null]}',
        b"\x00\r\n--x",
        b"streamed",
        b"x,y",
    ]
    assert [part.get_filename() for part in parts[-3:]] == ["file", "file", "a.csv"]
    assert [part.get_content_type() for part in parts[3:]] == [
        "application/json",
        "application/octet-stream",
        "application/octet-stream",
        "text/csv",
    ]


def test_the_boundary_cannot_be_known() -> None:
    first, second = (sent(MULTIPART, {}, {"a": "b"}).headers["content-type"] for _ in range(2))
    assert first != second
    assert len(first.partition("boundary=")[2]) >= 32


def test_names_cannot_break_out_of_their_header() -> None:
    body = {'a"; filename="x\r\nX-Evil: 1': ('f"\r\n', b"data")}
    text = sent(MULTIPART, {}, body).content.decode()
    assert "\r\nX-Evil" not in text
    assert text.count("\r\n") == 6
    with pytest.raises(InvalidArgumentError, match="media type"):
        sent(MULTIPART, {}, {"a": ("f", b"data", "text/plain\r\nX-Evil: 1")})


@pytest.mark.parametrize("body", [{"a": None}, {"a": io.StringIO("text")}, {"a": object()}, "text", b"raw"])
def test_what_multipart_cannot_hold(body: Any) -> None:
    with pytest.raises(InvalidArgumentError, match="body"):
        sent(MULTIPART, {}, body)


def test_files_only_where_they_belong() -> None:
    kind = s.MapOf(s.Bytes())
    assert (
        b"data"
        in sent(operation("multipart/form-data", "multipart", kind), {}, {"a": b"data"}, strict=True).content
    )
    strict_text = operation("multipart/form-data", "multipart", s.MapOf(s.String()))
    with pytest.raises(InvalidArgumentError):
        sent(strict_text, {}, {"a": b"data"}, strict=True)
    with pytest.raises(InvalidArgumentError):
        sent(operation("application/json", "json"), {}, {"a": b"data"})


@pytest.mark.parametrize(
    "body", [b"\x00\xff", bytearray(b"\x00\xff"), memoryview(b"\x00\xff"), io.BytesIO(b"\x00\xff")]
)
def test_binary(body: Any) -> None:
    request = sent(operation("application/zip", "binary", s.Bytes()), {}, body)
    assert request.content == b"\x00\xff"
    assert request.headers["content-type"] == "application/zip"


@pytest.mark.parametrize("body", ["text", 5, {"a": 1}, None])
def test_what_is_no_binary(body: Any) -> None:
    with pytest.raises(InvalidArgumentError, match="body"):
        sent(operation("application/zip", "binary", s.Bytes()), {}, body)


def test_text() -> None:
    request = sent(operation("text/csv", "text", s.String()), {}, "ä,b\r\n")
    assert request.content == "ä,b\r\n".encode()
    assert request.headers["content-type"] == "text/csv; charset=utf-8"
    request = sent(operation("application/xml", "text", s.String()), {}, "<a/>")
    assert request.headers["content-type"] == "application/xml"
    with pytest.raises(InvalidArgumentError, match="string"):
        sent(operation("text/csv", "text", s.String()), {}, 5)


def test_the_caller_chooses_the_media_type() -> None:
    contents = (
        o.Content("application/json", "json", s.ModelOf(Part)),
        o.Content("application/x-www-form-urlencoded", "form", s.ModelOf(Part)),
    )
    several: o.Operation[None] = o.Operation("op", "POST", "/x", body=o.Body(contents, required=True))
    assert json.loads(sent(several, {}, Part(name="a")).content) == {"name": "a"}
    assert (
        sent(several, {}, Part(name="a"), content_type="application/x-www-form-urlencoded").content
        == b"name=a"
    )
    with pytest.raises(InvalidArgumentError) as caught:
        sent(several, {}, Part(name="a"), content_type="text/plain")
    assert caught.value.argument == "content_type"
