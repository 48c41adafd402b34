"""Each class decodes first in a process of its own, straight and in straight lines: models are lazy, and what
one of them leaves to another's import would only show where it comes first."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from pinterest_ads._runtime import schema as s
from pinterest_ads._runtime.models import Model
from pinterest_ads._runtime.schema.objects import schema_of

from tests.unit.models.classes import DECODED

GENERATED = Path(__file__).parents[3] / "generated"
SCRIPT = """
import importlib, json, sys
sys.path.insert(0, sys.argv[1])
from pinterest_ads._runtime.direct import direct_decoder
from pinterest_ads._runtime.schema import ModelOf
model = getattr(importlib.import_module(sys.argv[2]), sys.argv[3])
text = sys.stdin.buffer.read()
if sys.argv[4] == "straight":
    value = ModelOf(model).decode(json.loads(text))
else:
    value = direct_decoder(ModelOf(model)).decode(text)
assert "httpx" not in sys.modules
sys.stdout.write(value.to_json())
"""


def full(kind: s.Kind, depth: int = 0) -> Any:
    """A value with everything in it that the document declares."""
    if isinstance(kind, s.NullableOf):
        return full(kind.inner, depth)
    if isinstance(kind, s.ModelOf):
        stated = schema_of(kind.model).fields
        return {item.wire: full(item.kind, depth + 1) for item in stated if depth < 6 or item.required}
    if isinstance(kind, s.ListOf):
        return [full(kind.item, depth + 1)] if depth < 6 else []
    if isinstance(kind, s.MapOf):
        return {"key": full(kind.value, depth + 1)}
    if isinstance(kind, s.UnionOf):
        return full(kind.members[0], depth)
    if isinstance(kind, s.EnumOf):
        return next(iter(kind.enum)).value
    if isinstance(kind, s.Literal):
        return kind.values[0]
    plain: dict[type[s.Kind], Any] = {s.Id: "1", s.Boolean: True, s.Integer: 5, s.Number: 1.5, s.Any: [None]}
    return plain.get(type(kind), "2022-03-01")


def _check(model: type[Model], way: str) -> None:
    data = full(s.ModelOf(model))
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(GENERATED), model.__module__, model.__name__, way],
        input=json.dumps(data).encode(),
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()[-2000:]
    assert json.loads(done.stdout) == data


SLICE = dict(random.Random(5).sample(sorted(DECODED.items()), 6))


@pytest.mark.parametrize("way", ["direct", "straight"])
@pytest.mark.parametrize("model", SLICE.values(), ids=SLICE)
def test_a_class_decodes_first(model: type[Model], way: str) -> None:
    _check(model, way)


@pytest.mark.full
@pytest.mark.parametrize("way", ["direct", "straight"])
@pytest.mark.parametrize("model", DECODED.values(), ids=DECODED)
def test_every_class_decodes_first(model: type[Model], way: str) -> None:
    _check(model, way)
