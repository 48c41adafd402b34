"""From a raw OpenAPI document to the IR, or to a list of everything that stands in the way."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from attrs import evolve

from generator.ir import complete, constants, groups, oauth, retirement, servers, usage
from generator.ir.join import Join
from generator.ir.model import Document, EnumRef, ModelRef, Nullable, Type
from generator.ir.notes import text, words
from generator.ir.operations import OperationReader
from generator.ir.parse import parse
from generator.ir.parts import Part
from generator.ir.references import Raw, child
from generator.ir.schemas import Schemas
from generator.ir.titles import Titles
from generator.ir.view import View
from generator.problems import PipelineError, Problem

T = TypeVar("T")


def build(document: dict[str, Any]) -> Document:
    """The IR of an OpenAPI 3.0 or 3.1 document; the input stays as it is.

    Every operation, schema and property is in the result. Raises PipelineError with all problems otherwise.
    """
    try:
        return _build(document)
    except RecursionError:
        raise PipelineError.one("#", "the schemas of the document are nested too deeply") from None


def _build(document: dict[str, Any]) -> Document:
    raw = Raw(document)
    server = servers.first(document, "#", "") or ""
    schemas = Schemas(raw, Titles(raw))
    others = _components(raw, schemas)
    problems: list[Problem] = []
    retired = _kept(problems, lambda: retirement.retired(document))
    flow = _kept(problems, lambda: oauth.flow(raw, server))
    known = _kept(problems, lambda: constants.read(raw))
    reader = OperationReader(raw, schemas, server, retired.successor if retired else "")
    operations = reader.read()
    for place in complete.schema_places(document):
        # Parameters and bodies that no operation uses are documented types as well.
        schemas.type((Part(place),), schemas.titles.inline(place))
    for place in complete.strays(raw):
        schemas.type((Part(place),), schemas.titles.inline(place))
    schemas.finish()
    problems += [*schemas.problems, *reader.problems]
    if problems:
        raise PipelineError(dict.fromkeys(problems))
    models, enums = list(schemas.models.values()), list(schemas.enums.values())
    lost = complete.lost(raw, schemas.models, schemas.sources)
    if lost:
        raise PipelineError(lost)
    unfilled = usage.unfilled(operations, schemas.models)
    if unfilled:
        raise PipelineError(unfilled)
    view = View(models, enums, operations)
    others = {name: kind for name, kind in others.items() if name not in schemas.models}
    Join(parse(view.document(others)), view).check()
    made = _document(document, server, schemas, view)
    return evolve(made, oauth=flow, retired=retired, constants=known or ())


def _kept(problems: list[Problem], read: Callable[[], T | None]) -> T | None:
    """What `read` gives; its problems are kept, to be reported with all others."""
    try:
        return read()
    except PipelineError as error:
        problems += error.problems
        return None


def _components(raw: Raw, schemas: Schemas) -> dict[str, Type]:
    """Read all component schemas; returns those that are no class of their own, by their reserved name."""
    others: dict[str, Type] = {}
    for name in raw.members("#", "components", "schemas"):
        pointer = child("#", "components", "schemas", name)
        title = schemas.titles.component(pointer)
        kind = schemas.type((Part(pointer),), title)
        bare = kind.inner if isinstance(kind, Nullable) else kind
        if not isinstance(bare, ModelRef | EnumRef):
            others[title] = kind
    return others


def _document(document: dict[str, Any], server: str, schemas: Schemas, view: View) -> Document:
    models, enums = groups.group(view.models, view.enums, view.operations)
    by_name = {model.name: model for model in models}
    sent = usage.reach(usage.sent(view.operations), by_name)
    received = usage.reach(usage.received(view.operations), by_name)
    info = document.get("info")
    info = info if isinstance(info, dict) else {}
    return Document(
        title=text(info, "title"),
        version=str(info.get("version", "")),
        server=server,
        operations=tuple(view.operations),
        models=tuple(
            evolve(one, in_request=one.name in sent, in_response=one.name in received) for one in models
        ),
        enums=tuple(
            evolve(one, in_request=one.name in sent, in_response=one.name in received) for one in enums
        ),
        description=words(info, "description"),
    )
