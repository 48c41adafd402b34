"""The table of constants as an action: the schema of a text says which values it is known to take."""

from __future__ import annotations

from typing import Any

from generator.document.constants import Constants
from generator.document.script import Script
from generator.problems import PipelineError


def expand(document: dict[str, Any], constants: Constants) -> Script:
    """The action that says it in `document`, which is changed with it. PipelineError where there is no such schema."""
    place = ("components", "schemas", constants.schema)
    if constants.schema not in document.get("components", {}).get("schemas", {}):
        raise PipelineError.one("constants.yaml", f"the document has no schema {constants.schema!r}")
    stated = {
        "module": constants.module,
        "class": constants.class_,
        "attributes": dict(constants.attributes),
        "groups": [{**attributes, "values": dict(values)} for attributes, values in constants.groups],
    }
    script = Script(document)
    count = sum(len(values) for _, values in constants.groups)
    script.update(place, {"x-constants": stated}, f"{count} values are known", constants.source)
    return script
