# Made from generator/sandbox.
"""Columns that say what a row is of."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from ..entities import summary_of
from ..state import State
from .rows import Row
from .subjects import Subject

_Detail = Callable[[State, Subject], str | int | None]


def of_advertiser(advertiser: int) -> Row:
    return {"ADVERTISER_ID": str(advertiser), "AD_ACCOUNT_ID": str(advertiser)}


def of_subject(state: State, subject: Subject, wanted: Iterable[str]) -> Row:
    """The wanted ones for a campaign, an ad group or an ad. What has no value, or is of something smaller, is left out."""
    chain: dict[str, Subject] = {}
    outer: Subject | None = subject
    while outer is not None:
        chain[outer.entity.kind] = outer
        outer = outer.inside
    row = of_advertiser(subject.entity.advertiser)
    for name in wanted:
        kind, detail = _DETAILS.get(name, ("", _id))
        if kind not in chain or (name.startswith("AD_GROUP_") and "ad_group" not in chain):
            continue
        value = detail(state, chain[kind])
        if value is not None:
            row[name] = value
    return row


def _id(state: State, subject: Subject) -> str:
    return str(subject.entity.id)


def _name(state: State, subject: Subject) -> str | None:
    return subject.facts.name


def _status(state: State, subject: Subject) -> str:
    return summary_of(state, subject.entity)


def _entity_status(state: State, subject: Subject) -> str:
    return subject.entity.status


def _pin(state: State, subject: Subject) -> str | None:
    return None if subject.facts.pin is None else str(subject.facts.pin)


def _unmanaged(state: State, subject: Subject) -> str:
    return "UNMANAGED"


def _daily(state: State, subject: Subject) -> int | None:
    return subject.facts.daily_spend_cap


def _lifetime(state: State, subject: Subject) -> int | None:
    return subject.facts.lifetime_spend_cap


def _details() -> Iterator[tuple[str, tuple[str, _Detail]]]:
    for stem, kind in (
        ("CAMPAIGN", "campaign"),
        ("AD_GROUP_CAMPAIGN", "campaign"),
        ("AD_GROUP", "ad_group"),
        ("PIN_PROMOTION", "ad"),
        ("AD", "ad"),
    ):
        yield f"{stem}_ID", (kind, _id)
        yield f"{stem}_NAME", (kind, _name)
        yield f"{stem}_STATUS", (kind, _status)
        yield f"{stem}_ENTITY_STATUS", (kind, _entity_status)
    yield "PIN_ID", ("ad", _pin)
    yield "CAMPAIGN_MANAGED_STATUS", ("campaign", _unmanaged)
    yield "CAMPAIGN_DAILY_SPEND_CAP", ("campaign", _daily)
    yield "CAMPAIGN_LIFETIME_SPEND_CAP", ("campaign", _lifetime)


_DETAILS = dict(_details())
"""The kind of entity that each is about, and what it says."""
