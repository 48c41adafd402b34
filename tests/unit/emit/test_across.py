"""What holds between parameters: every name is looked up, and what is not there is named by its place."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from generator.emit.package import emit
from generator.ir import model as ir
from generator.problems import PipelineError
from tests.unit.emit.library import DOCUMENT, LAYOUT, parameter

QUERY, DATE = ir.Location.QUERY, ir.Scalar(ir.Kind.DATE)
DAYS = ir.Enumeration(
    "Days", "days", tuple(ir.EnumMember(f"D{n}", n) for n in (1, 30)), "#/Days", in_request=True
)
STEPS = ir.Enumeration(
    "Steps", "steps", tuple(ir.EnumMember(n, n) for n in ("DAY", "TOTAL")), "#/Steps", in_request=True
)
RULE = ir.Descending(("a", "b"), "a is at least b", "#/op/x-descending")
SPAN = ir.Span("from", "to", "by", 90, (("TOTAL", 30),), (("DAY", "day"),), "#/op/x-span")


def text_of(rule: ir.Descending | None, span: ir.Span | None, **changed: dict[str, Any]) -> str:
    """The operations of a document of which one call has a rule and a span."""
    stated: dict[str, dict[str, Any]] = {
        "a": {"type_": ir.EnumRef("Days"), "default": 30},
        "b": {"type_": ir.EnumRef("Days"), "default": 1},
        "from": {"type_": DATE, "required": True, "name": "from_"},
        "to": {"type_": DATE, "required": True},
        "by": {"type_": ir.EnumRef("Steps"), "required": True},
    }
    parameters = tuple(
        parameter(wire, QUERY, **{**settings, **changed.get(wire, {})}) for wire, settings in stated.items()
    )
    first, *others = DOCUMENT.operations
    operation = attrs.evolve(first, parameters=(*first.parameters, *parameters), descending=rule, span=span)
    document = attrs.evolve(DOCUMENT, operations=(operation, *others), enums=(*DOCUMENT.enums, DAYS, STEPS))
    return emit(document, LAYOUT)["library/operations.py"]


def test_the_operation_says_what_the_runtime_has_to_know() -> None:
    text = "".join(text_of(RULE, SPAN).split())
    assert 'descending=_s.Descending(("a","b"),defaults=(30,1),values=(1,30),message="aisatleastb")' in text
    assert (
        'span=_spans.Span("from_","to","by",apart=90,apart_by_step={"TOTAL":30},borders={"DAY":"day"})'
        in text
    )


@pytest.mark.parametrize(
    ("rule", "span", "changed", "said"),
    [
        (attrs.evolve(RULE, names=("a", "c")), None, {}, "x-descending names 'c', which is not there"),
        (RULE, None, {"b": {"default": None}}, "x-descending needs a default of 'b', a whole number"),
        (RULE, None, {"b": {"default": 60}}, "the defaults of x-descending break its rule"),
        (
            RULE,
            None,
            {"b": {"type_": ir.EnumRef("Steps")}},
            "the numbers of x-descending have different values",
        ),
        (None, attrs.evolve(SPAN, end="until"), {}, "x-span names 'until', which is no required parameter"),
        (None, SPAN, {"by": {"required": False}}, "x-span names 'by', which is no required parameter"),
        (None, SPAN, {"to": {"type_": ir.EnumRef("Steps")}}, "x-span: 'to' is no date"),
        (None, attrs.evolve(SPAN, borders=(("HOUR", "day"),)), {}, "x-span: 'HOUR' is no value of Steps"),
    ],
)
def test_a_wrong_name_is_a_problem_at_its_place(
    rule: ir.Descending | None, span: ir.Span | None, changed: dict[str, dict[str, Any]], said: str
) -> None:
    with pytest.raises(PipelineError) as caught:
        text_of(rule, span, **changed)
    (problem,) = caught.value.problems
    assert (problem.where, problem.message) == (DOCUMENT.operations[0].pointer, said)
