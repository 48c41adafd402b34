"""A module of constants, and what cannot be one."""

from __future__ import annotations

import sys
from pathlib import Path

import attrs
import pytest

from generator.emit.package import emit
from generator.ir import model as ir
from generator.problems import PipelineError
from tests.unit.emit.library import DOCUMENT, LAYOUT

COLOURS = ir.Constants(
    module="colours",
    name="Shade",
    attributes=(("kind", 'Warm """ or cold.'), ("seen", "Where.")),
    groups=(("warm", ("sky", "sea")), ("cold", ())),
    members=(
        ir.Constant("RED", "RED", 'Like "fire"\n.', 0),
        ir.Constant("LIGHT_RED", "light-red", "Less so.", 1),
    ),
    pointer="#/components/schemas/Colour/x-constants",
    description="A colour.",
)


def test_constants_are_texts_that_know_something() -> None:
    text = emit(attrs.evolve(DOCUMENT, constants=(COLOURS,)), LAYOUT)["library/colours.py"]
    made: dict[str, object] = {"__name__": "colours"}
    exec(compile(text, "colours.py", "exec", dont_inherit=True), made)
    red, light = made["RED"], made["LIGHT_RED"]
    assert (red, light) == ("RED", "light-red")
    assert (red.definition, red.kind, red.seen) == ('Like "fire"\n.', "warm", ("sky", "sea"))  # type: ignore[attr-defined]
    assert (light.kind, light.seen) == ("cold", ())  # type: ignore[attr-defined]
    assert made["ALL"] == {"RED": red, "light-red": light}
    assert "colours" not in sys.modules


@pytest.mark.parametrize("module", ["client", "models", "resources"])
def test_a_module_that_is_there_already(module: str, tmp_path: Path) -> None:
    document = attrs.evolve(DOCUMENT, constants=(attrs.evolve(COLOURS, module=module),))
    with pytest.raises(PipelineError) as caught:
        emit(document, LAYOUT)
    assert [(problem.where, problem.message) for problem in caught.value.problems] == [
        (COLOURS.pointer, f"there is a module {module} already")
    ]
