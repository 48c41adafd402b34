"""The `content` of bodies, responses and parameters."""

from __future__ import annotations

import re

from generator.ir import media, names
from generator.ir.model import BodyKind, Content, Kind, Scalar, Type
from generator.ir.parts import Part
from generator.ir.references import Raw, child, segments
from generator.ir.schemas import Schemas
from generator.problems import PipelineError


class ContentReader:
    """Reads media type objects of one document. Raises PipelineError with the place of a bad one."""

    def __init__(self, raw: Raw, schemas: Schemas) -> None:
        self._raw = raw
        self._schemas = schemas

    def read(self, pointer: str, word: str) -> tuple[Content, ...]:
        """The media types of a body or response at `pointer`; `word` starts the names of inline classes."""
        content = self._raw.members(pointer, "content")
        if pointer.startswith("#/components/"):
            name = segments(pointer)[-1]
            word = names.pascal(name) if re.search("[A-Za-z0-9]", name) else word
        found: list[Content] = []
        for index, media_type in enumerate(content):
            where = child(pointer, "content", media_type)
            if not media.is_valid(media_type):
                raise PipelineError.one(where, f"{media_type[:60]!r} is no media type")
            kind = media.kind_of(media_type)
            named = word if index == 0 else f"{word}{kind.value.capitalize()}"
            self._schemas.titles.base(where, named)
            stated = self.schema(where, named)
            if kind is BodyKind.JSON and stated == Scalar(Kind.BYTES):
                kind = BodyKind.BINARY  # `*/*` with a schema of `format: binary`.
            found.append(Content(media_type, kind, media.type_of(kind, stated), where))
        return tuple(found)

    def schema(self, pointer: str, word: str) -> Type | None:
        """Type of the schema of a media type object; None where it states none."""
        node = self._raw.object(pointer)
        if "schema" not in node:
            return None
        schema = child(pointer, "schema")
        return self._schemas.type((Part(schema),), word)
