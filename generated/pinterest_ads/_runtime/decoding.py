# Made from generator/runtime.
"""From the bytes of a JSON body to Python values.

A page is decoded by msgspec straight into its models; what the document does not declare stays in the
bytes, which the page keeps (`sources`). Where msgspec refuses the bytes (an integer for an id, a null that
the document forbids, a required property that is missing), and for everything but pages, plain data is
made first and then models of it, by straight-line code that never fails and keeps all in the models.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import Struct

from . import jsontext
from .direct import REFUSALS, decode_whole, direct_decoder
from .problems import Problems
from .schema import Kind, ModelOf
from .schema.base import name_of
from .sources import Source

if TYPE_CHECKING:
    from .drift import DriftHook
    from .envelope import Envelope


class Decoding(Struct, frozen=True):
    """How a client makes values of the bodies of replies."""

    strict: bool = False
    """Whether a reply that departs from the document is an error."""
    envelope: Envelope | None = None
    keep_unknown: bool = False
    """Whether models hold what the document does not declare, also those of a page."""
    on_drift: DriftHook | None = None
    """Told of departures from the document; what it raises is logged, and changes nothing."""
    drift_every: int = 1000
    """One reply in so many is checked for `on_drift`, of each operation; the first one always is."""


class Departure(Exception):
    """The reply is not what the document says."""

    def __init__(self, *problems: tuple[str, str]) -> None:
        super().__init__(*problems)
        self.problems = problems


class ReportedFailure(Exception):
    """The body of a success says that the call failed."""


def read_body(
    kind: Kind,
    content: bytes,
    how: Decoding,
    operation_id: str | None = None,
    *,
    page: bool = False,
    label: str = "",
) -> Any:
    """The value of a JSON body.

    `page` says that the caller keeps the outermost object, on which `Model.extra` of all that is in it
    then depends. `operation_id` is None for a body that is not checked
    for drift, and `label` is the content type that the reply claims, for messages. Raises ReportedFailure
    where the envelope says so, before anything is checked, and Departure.
    """
    watch = None
    if how.on_drift is not None and operation_id is not None:
        # Most never watch for drift, and need not import what does.
        from .drift import Watch

        watch = Watch(how.on_drift, how.drift_every, operation_id)
    if page and isinstance(kind, ModelOf) and not (how.strict or how.keep_unknown):
        decoder = direct_decoder(kind)
        if decoder is not None:
            try:
                value = decode_whole(decoder, content)
            except REFUSALS as error:
                if watch is not None:
                    watch.refused(str(error))
            else:
                _refuse_failure(value, how)
                if watch is not None and watch.is_due:
                    watch.tell(kind, _loaded(content, label))
                value._source = Source(content, value)
                return value
    data = _loaded(content, label)
    _refuse_failure(data, how)
    if watch is not None and watch.is_due:
        watch.tell(kind, data)
    return _value(kind, data, strict=how.strict)


def _refuse_failure(value: Any, how: Decoding) -> None:
    if how.envelope is not None and how.envelope.reports_failure(value):
        raise ReportedFailure


def _loaded(content: bytes, label: str) -> Any:
    try:
        return jsontext.load(content)
    except ValueError as error:
        raise Departure(("body", f"is not JSON ({label or 'no content type':.100}): {error}")) from None


def _value(kind: Kind, data: Any, *, strict: bool) -> Any:
    try:
        if strict:
            problems = Problems()
            kind.check(data, "body", problems, reply=True)
            if problems:
                raise Departure(*problems.items)
        elif _is_another_shape(kind, data):
            raise Departure(("body", f"is {name_of(data)}, which the document does not allow"))
        return kind.decode(data)
    except RecursionError:
        raise Departure(("body", "is nested too deeply")) from None


def _is_another_shape(kind: Kind, data: Any) -> bool:
    """Whether a list or an object is in question, and `data` is not the one that the caller awaits."""
    if kind.affinity(data):
        return False
    return isinstance(data, list | dict) or bool(kind.affinity({}) or kind.affinity([]))
