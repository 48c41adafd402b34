"""No text of the document reaches the output without a filter: the environment does not print it."""

from __future__ import annotations

import ast
from pathlib import Path

import jinja2
import pytest

from generator.emit import literals, render
from generator.emit.literals import Code, Unprintable

EMIT = Path(literals.__file__).parent


def _render(source: str, **context: object) -> str:
    templates = {
        "t": source,
        "m": "{% macro quote(x) %}<{{ x | literal }}>{% endmacro %}{% macro raw(x) %}{{ x }}{% endmacro %}",
    }
    return render.environment(jinja2.DictLoader(templates)).get_template("t").render(**context)


@pytest.mark.parametrize(
    "source",
    [
        "{{ text }}",
        "{{ 'constant' }}",
        "{{ text | upper }}",
        "{{ text | e }}",
        "{{ text | tojson }}",
        "{{ code ~ text }}",
        "{{ code ~ code }}",
        "{{ code + text }}",
        "{{ [code, text] | join }}",
        "{{ '%s' % code }}",
        "{{ code | replace('a', text) }}",
        "{{ number }}",
        "{{ none }}",
        "{% set x %}{{ text }}{% endset %}{{ x }}",
        "{% from 'm' import raw %}{{ raw(text) }}",
        "{% call(x) m() %}{% endcall %}{% macro m() %}{{ caller(text) }}{{ text }}{% endmacro %}",
        "{{ missing }}",
        "{{ code.missing }}",
        "{% if missing %}{% endif %}",
        "{{ missing | literal }}",
    ],
)
def test_only_code_is_printed(source: str) -> None:
    with pytest.raises((Unprintable, TypeError, jinja2.UndefinedError)):
        _render(source, text="import os", code=Code("a"), number=1)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("{{ text | literal }}", "'import os'"),
        ("{{ code }}", "a"),
        ("{{ code + code }}", "aa"),
        ("{% set x %}[{{ code }}]{% endset %}{{ x }}", "[a]"),
        ("{% from 'm' import quote %}{{ quote(text) }}", "<'import os'>"),
        ("{# {{ text }} #}", ""),
        ("{{ jinja | literal }}", "'{{ 7 * 7 }}'"),
    ],
)
def test_code_and_filtered_text_are(source: str, expected: str) -> None:
    result = _render(source, text="import os", code=Code("a"), jinja="{{ 7 * 7 }}")
    assert result == expected
    assert isinstance(result, Code)


def test_a_refusal_inside_a_template_keeps_its_type() -> None:
    with pytest.raises(Unprintable, match="not finite"):
        _render("{{ number | literal }}", number=float("inf"))


def test_our_templates_compile_and_turn_no_safety_off() -> None:
    folder = EMIT.parent / "templates"
    names = sorted(path.name for path in folder.glob("*.jinja"))
    env = render.environment(jinja2.FileSystemLoader(folder))
    for template in names:
        env.get_template(template)
    text = "".join(path.read_text(encoding="utf-8") for path in folder.glob("*.jinja"))
    assert names
    assert [word for word in ("autoescape", "| safe", "|safe", "format(", "{% filter") if word in text] == []


def test_code_is_made_of_constants_everywhere_but_in_the_filters() -> None:
    """`Code(x)` is a promise about x; only these places may make it about a variable."""
    exempt = {"literals.py": None, "render.py": {"_concat"}}
    wrong = []
    for path in sorted(EMIT.glob("*.py")):
        allowed = exempt.get(path.name, set())
        if allowed is None:
            continue
        for function in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(function, ast.FunctionDef) or function.name in allowed:
                continue
            wrong += [
                f"{path.name}:{node.lineno}"
                for node in ast.walk(function)
                if isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id == "Code"
                and not all(isinstance(argument, ast.Constant) for argument in node.args)
            ]
    assert wrong == []
