from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.document.read import load
from generator.document.write import dump, replace

_HARD = [
    *(
        "yes",
        "no",
        "on",
        "off",
        "y",
        "null",
        "~",
        "true",
        "",
        " ",
        "-",
        "- a",
        "a: b",
        "# a",
        "a #b",
        "!a",
        "&a",
    ),
    *(
        "*a",
        "%a",
        "@a",
        "`a",
        "'a'",
        '"a"',
        "{a}",
        "[a]",
        "a,b",
        "?",
        "? a",
        ":",
        "=",
        "<<",
        "|",
        ">",
        "---",
        "...",
    ),
    *(
        "1",
        "01",
        "0o17",
        "0x1F",
        "1e3",
        "1.",
        ".5",
        "+1",
        "-.5",
        "1_000",
        "1:30",
        "190:20:30",
        "2022-03-01",
        ".inf",
    ),
    *(
        "a\nb",
        "a\n",
        "\na",
        "a \nb",
        "  a\nb",
        "a\n\n",
        "a\tb",
        "a\r\nb",
        "\u2028",
        "\u0085",
        "\x7f",
        "\ufeff",
        "é",
        "😀",
    ),
    *("x" * 500 + " " + "y" * 500, "a  b", "a\\b", "#/components/schemas/A", "trailing ", "\x00"),
]
_SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(st.characters(exclude_categories=["Cs"])),
    st.sampled_from(_HARD),
)
_VALUES = st.recursive(
    _SCALARS,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.text(st.characters(exclude_categories=["Cs"]), max_size=9), inner, max_size=4)
    ),
    max_leaves=15,
)


def _same(left: Any, right: Any) -> bool:
    return repr(left) == repr(right)


@pytest.mark.parametrize("text", _HARD)
def test_text_stays_text_for_every_yaml_version(text: str) -> None:
    document = {"value": text, "list": [text], "more": {"x": text}}
    written = dump(document)
    assert load(written.encode(), name="x") == document
    assert yaml.safe_load(written) == document


@given(_VALUES)
def test_data_survives(value: Any) -> None:
    document = {"data": value}
    written = dump(document)
    assert _same(load(written.encode(), name="x"), document)
    assert dump(load(written.encode(), name="x")) == written


def test_form() -> None:
    shared = {"a": 1}
    document = {"z": shared, "a": [shared, "two\nlines\n"], "long": "w " * 200 + "w", "e": 1e20}
    assert dump(document, header="Made by\n\nus") == (
        "# Made by\n#\n# us\nz:\n  a: 1\na:\n- a: 1\n- |\n  two\n  lines\nlong: "
        + "w " * 200
        + "w\ne: 1.0e+20\n"
    )


@pytest.mark.parametrize("value", [float("nan"), float("inf"), -float("inf")])
def test_numbers_that_json_lacks(value: float) -> None:
    with pytest.raises(ValueError, match="not a JSON number"):
        dump({"x": value})


def test_replace(tmp_path: Path) -> None:
    path = tmp_path / "new" / "file.yaml"
    replace(path, "one\n")
    replace(path, "two\r\n")
    assert path.read_bytes() == b"two\r\n"
    assert path.stat().st_mode & 0o777 == 0o644
    assert [entry.name for entry in path.parent.iterdir()] == ["file.yaml"]


def test_a_failed_replace_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "file.yaml"
    replace(path, "old")
    with pytest.raises(UnicodeEncodeError):
        replace(path, "new \ud800")
    assert path.read_text() == "old"
    assert [entry.name for entry in tmp_path.iterdir()] == ["file.yaml"]
