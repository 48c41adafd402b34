"""Which way the objects of a class travel, and what that means for its attributes."""

from __future__ import annotations

from enum import Enum

from attrs import evolve

from generator.ir.model import Document, Model, Property


class Side(Enum):
    """Where a value stands."""

    RESPONSE = "response"
    """Made by the decoder only: exactly what it makes."""
    SHARED = "shared"
    """A model that goes both ways: what can be sent, but nested models stay models, so they can be read."""
    REQUEST = "request"
    """Made by the caller: everything that can be sent."""

    @classmethod
    def of(cls, model: Model) -> Side:
        if not model.in_request:
            return cls.RESPONSE
        return cls.SHARED if model.in_response else cls.REQUEST


def optional(stated: Property, model: Model) -> bool:
    """Whether an attribute can be absent: required counts only on the way that the property travels."""
    if not stated.required:
        return True
    return (stated.read_only and model.in_request) or (stated.write_only and not model.in_request)


def used(document: Document) -> Document:
    """The same without the classes that no operation sends or gets."""
    return evolve(
        document,
        models=tuple(one for one in document.models if one.in_request or one.in_response),
        enums=tuple(one for one in document.enums if one.in_request or one.in_response),
    )
