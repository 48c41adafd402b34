from __future__ import annotations

import contextlib
import csv
import gzip
import io
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.errors import DecodeError
from generator.runtime.rows import RowReader
from tests.unit.runtime.sample import steady


def rows(content: bytes, size: int = 3) -> list[tuple[str | None, dict[str, Any]]]:
    reader = RowReader()
    found = [row for at in range(0, len(content), size) for row in reader.feed(content[at : at + size])]
    return [(row.key, dict(row)) for row in found + reader.finish()]


ROW = {"A": 1, "B": 'x}]" {[', "C": {"d": [{"e": 1}]}}


@pytest.mark.parametrize("size", [1, 2, 7, 1000])
@pytest.mark.parametrize("indent", [None, 1])
def test_layouts_of_json(size: int, indent: int | None) -> None:
    table = {"12": [ROW, {"A": 2}], "13": [], 'k"': [ROW]}
    assert rows(json.dumps(table, indent=indent).encode(), size) == [
        ("12", ROW),
        ("12", {"A": 2}),
        ('k"', ROW),
    ]
    assert rows(json.dumps([ROW, {}], indent=indent).encode(), size) == [(None, ROW), (None, {})]
    lines = "\n".join(json.dumps(row, indent=indent) for row in (ROW, {"A": {"b": [{"c": 1}]}}))
    assert rows(lines.encode(), size) == [(None, ROW), (None, {"A": {"b": [{"c": 1}]}})]


@pytest.mark.parametrize("content", [b"", b" ", b"{}", b"[]", b"\xef\xbb\xbf[]", b'{"1": []}', b"A,B\r\n"])
def test_files_without_rows(content: bytes) -> None:
    assert rows(content) == []


def test_csv() -> None:
    text = 'A,B\r\n1,"x\r\ny ""z"", w"\r\n2,\r\n3,ä'
    assert rows(text.encode()) == [
        (None, {"A": "1", "B": 'x\r\ny "z", w'}),
        (None, {"A": "2", "B": ""}),
        (None, {"A": "3", "B": "ä"}),
    ]


def test_gzip_in_one_or_several_members() -> None:
    assert rows(gzip.compress(b"A\n1\n") + gzip.compress(b"2\n")) == [(None, {"A": "1"}), (None, {"A": "2"})]


@pytest.mark.parametrize(
    "content",
    [
        b'{"a": [{"b": 1}',
        b'[{"a": 1}',
        b'[{"a": 1]',
        b'[{"a" 1}]',
        b"[]]",
        b"a,b\n1\n",
        b'a\n"1',
        b"\xff\xfe\x00",
        gzip.compress(b"a,b\n1,2\n", mtime=0)[:-4],
        gzip.compress(b"a\n1\n", mtime=0)[:12] + b"broken",
    ],
)
def test_what_cannot_be_read_is_said(content: bytes) -> None:
    with pytest.raises(DecodeError, match="result file"):
        rows(content)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@steady
@given(
    st.dictionaries(
        st.text(), st.lists(st.dictionaries(st.text(), JSON, max_size=3), max_size=3), min_size=1
    ),
    st.integers(1, 40),
)
def test_any_table_of_rows_comes_back(table: dict[str, list[dict[str, Any]]], size: int) -> None:
    content = json.dumps(table).encode()
    assert rows(content, size) == [(key, row) for key, found in table.items() for row in found]


@steady
@given(
    st.lists(
        st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=2, max_size=2),
        max_size=5,
    ),
    st.integers(1, 40),
)
def test_any_csv_comes_back(values: list[list[str]], size: int) -> None:
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerows([["A", "B"], *values])
    assert rows(text.getvalue().encode(), size) == [
        (None, dict(zip("AB", row, strict=True))) for row in values
    ]


@steady
@given(st.binary(max_size=60))
def test_no_file_is_too_strange(content: bytes) -> None:
    with contextlib.suppress(DecodeError):
        rows(content)
