"""What a class's annotations say of its properties is what the document says."""

from __future__ import annotations

import importlib
import pickle
from typing import Any

import attrs
import pytest
from pinterest_ads._runtime import schema as s
from pinterest_ads._runtime.models import Model
from pinterest_ads._runtime.schema.objects import schema_of
from pinterest_ads.v4.models import Campaign, CampaignCreate

from generator import target
from generator.document import read
from generator.emit.kinds import kind
from generator.emit.scope import Scope, Types
from generator.ir import model as ir
from generator.ir.build import build

CHOSEN = target.load("v4")
DOCUMENT = CHOSEN.sections.shown(build(read.load(CHOSEN.document, name="v4")))
TYPES = Types.of(DOCUMENT)


@pytest.mark.parametrize("model", DOCUMENT.models, ids=lambda one: one.name)
def test_every_property_is_as_the_document_has_it(model: ir.Model) -> None:
    module = importlib.import_module(f"pinterest_ads.v4.models.{model.module}")
    models = importlib.import_module("pinterest_ads.v4.models")
    names = {"_s": s, **{name: getattr(models, name) for name in TYPES.names}}
    found = schema_of(getattr(module, model.name)).fields
    assert [(one.wire, one.attribute) for one in found] == [(one.wire, one.name) for one in model.properties]
    for one, stated in zip(found, model.properties, strict=True):
        # The whole expression, which generated code has for the others only.
        code = kind(stated.type, Scope(TYPES, "pinterest_ads._runtime", "."))
        assert one.kind == eval(code, names), one.wire
        assert (one.required, one.read_only, one.write_only, one.from_path) == (
            *(stated.required, stated.read_only, stated.write_only),
            stated.from_path,
        )


class Plain(CampaignCreate):
    """Made by a user."""


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Defined(CampaignCreate):
    """Made by a user, with an attribute of its own."""

    note: str = ""


class Mixin:
    note = ""


class Mixed(Mixin, CampaignCreate):
    """Made by a user of two."""


@pytest.mark.parametrize("made", [Plain, Defined, Mixed])
def test_classes_of_users_have_the_properties_of_the_generated_one(made: type[CampaignCreate]) -> None:
    assert schema_of(made).fields == schema_of(CampaignCreate).fields
    one: Any = made(name="Spring", objective_type="AWARENESS")
    assert one.to_dict() == {"name": "Spring", "objective_type": "AWARENESS"}
    assert pickle.loads(pickle.dumps(one)) == one


def test_a_class_with_nothing_more_to_say_has_no_schema_of_its_own() -> None:
    said = {
        name: "_schema" in vars(importlib.import_module("pinterest_ads.v4.models").__getattr__(name))
        for name in TYPES.models
    }
    assert said["Campaign"] and not said["CampaignBatchItem"]
    assert Campaign._schema.__func__ is not Model._schema.__func__  # type: ignore[attr-defined]
