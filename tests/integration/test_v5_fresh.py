"""Each class of v5 decodes first in a process that has imported no other: as the test of v4's classes, by forks."""

from __future__ import annotations

import importlib
import json
import random
import subprocess
import sys
from pathlib import Path

import pytest
from pinterest_ads._runtime import schema as s
from pinterest_ads._runtime.models import Model

from tests import v5_target
from tests.unit.models.test_fresh_process import GENERATED, full

pytestmark = v5_target.needed

# The parent has nothing but the runtime; each class is for a child of its own.
SCRIPT = """
import importlib, json, os, sys, traceback
sys.path.insert(0, sys.argv[1])
import pinterest_ads
pinterest_ads.__path__.insert(0, sys.argv[2])
import pinterest_ads._runtime.schema.straight
from pinterest_ads._runtime.direct import direct_decoder
from pinterest_ads._runtime.schema import ModelOf
assert not any(name.startswith("pinterest_ads.v5") for name in sys.modules)

def check(module, name, data):
    model = getattr(importlib.import_module(module), name)
    text = json.dumps(data).encode()
    values = [ModelOf(model).decode(json.loads(text))]
    if model._direct:
        values.append(direct_decoder(ModelOf(model)).decode(text))
    for value in values:
        assert json.loads(value.to_json()) == data, value
    assert "httpx" not in sys.modules

for line in sys.stdin:
    child = os.fork()
    if child == 0:
        try:
            check(*json.loads(line))
        except BaseException:
            print(line[:80], traceback.format_exc()[-600:], flush=True)
        os._exit(0)
    os.waitpid(child, 0)
"""


def _classes() -> list[type[Model]]:
    models = importlib.import_module(f"{v5_target.module().__name__}.models")
    found = (getattr(models, name) for name in sorted(models.__all__))
    return [one for one in found if issubclass(one, Model)]


def _check(classes: list[type[Model]]) -> None:
    cases = [[one.__module__, one.__name__, full(s.ModelOf(one))] for one in classes]
    package: Path = v5_target.folder() / "package" / "pinterest_ads"
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(GENERATED), str(package)],
        input="".join(json.dumps(case) + "\n" for case in cases),
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_classes_decode_first() -> None:
    _check(random.Random(5).sample(_classes(), 30))


@pytest.mark.full
def test_every_class_decodes_first() -> None:
    _check(_classes())
