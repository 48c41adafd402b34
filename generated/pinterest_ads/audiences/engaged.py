# Made from generator/audiences.
"""Engagement audiences as the changelog of November 2021 has them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from .._runtime.errors import InvalidArgumentError
from .._runtime.problems import Problems
from .._runtime.schema.objects import schema_of
from .._runtime.unset import UNSET, Unset
from ..v4.models import AudienceCreate, AudienceRule, AudienceType, ObjectiveType

_SOURCE = "changelog of November 2021"
# Which number is which is inferred (the document says so where it has `engager_type`).
_ANY_ACTION, _OPTIMIZED = 1, 2
# What v3 called them (guide, global changes).
_RENAMED = {"TRAFFIC": "it is CONSIDERATION in v4", "APP_INSTALL": "v4 has no such objective"}

_Found = tuple[str, str]


def engagement(
    name: str,
    *,
    any_action: bool = False,
    optimized: bool = False,
    pins: Sequence[str | int] = (),
    ads: Sequence[str | int] = (),
    campaigns: Sequence[str | int] = (),
    objectives: Sequence[ObjectiveType | str] = (),
    domains: Sequence[str] = (),
    retention_days: int | Unset = UNSET,
    prefill: bool | Unset = UNSET,
    description: str | Unset = UNSET,
) -> AudienceCreate:
    """An audience of people who engaged with what the advertiser shows: a body for ``audiences.create``.

    Single actions are no longer chosen (``engagement_type`` is deprecated), and a claimed domain is not needed.
    Source: changelog of November 2021; ``AudienceRule`` of the document.

    Args:
        name: Of the audience.
        any_action: Whoever engaged in any way: clicks, saves, comments, closeups, views of videos.
        optimized: Those who meant it: they saved a Pin or clicked through. One of the two has to be chosen.
        pins: Only people who engaged with these Pins, by id. Filters that are left out let everybody pass.
        ads: The same of ads.
        campaigns: The same of the ads of campaigns.
        objectives: The same of the ads of campaigns with these objectives.
        domains: Claimed domains, such as ``www.example.com``, whose Pins count as well.
        retention_days: Days that people stay in the audience; 180 where it is left out.
        prefill: Whether people from before the audience was created belong to it; they do where it is left out.
        description: Of the audience.

    Raises:
        InvalidArgumentError: the combination cannot be right; every problem is named, with its rule.
    """
    filters = {"pins": pins, "ads": ads, "campaigns": campaigns, "objectives": objectives, "domains": domains}
    problems = [
        *_name(name),
        *_choice(any_action, optimized),
        *_lists(filters),
        *_days(retention_days),
    ]
    if problems:
        raise InvalidArgumentError(problems)
    rule = AudienceRule(
        engager_type=_ANY_ACTION if any_action else _OPTIMIZED,
        pin_id=[str(one) for one in pins] or UNSET,
        ad_id=[str(one) for one in ads] or UNSET,
        campaign_id=[str(one) for one in campaigns] or UNSET,
        objective_type=[ObjectiveType(one) for one in objectives] or UNSET,
        engagement_domain=list(domains) or UNSET,
        retention_days=retention_days,
        prefill=prefill,
    )
    kind = AudienceType.ENGAGEMENT
    return AudienceCreate(name=name, audience_type=kind, rule=rule, description=description)


def _name(value: object) -> Iterator[_Found]:
    if not isinstance(value, str) or not value.strip():
        yield "name", "an audience needs a name"


def _choice(any_action: object, optimized: object) -> Iterator[_Found]:
    if any_action is not True and any_action is not False:
        yield "any_action", "True or False is needed"
    elif optimized is not True and optimized is not False:
        yield "optimized", "True or False is needed"
    elif any_action is optimized:
        how = "both are given" if any_action else "neither is given"
        yield "any_action", f"choose any_action=True or optimized=True, one of the two; {how} ({_SOURCE})"


def _lists(filters: Mapping[str, Sequence[object] | None]) -> Iterator[_Found]:
    check = {"objectives": _objective, "domains": _domain}
    for name, values in filters.items():
        if isinstance(values, str | bytes) or not isinstance(values, Sequence):
            yield name, "a list is needed"
            continue
        for index, value in enumerate(values):
            problem = check.get(name, _id)(value)
            if problem:
                yield f"{name}[{index}]", problem


def _id(value: object) -> str:
    short = isinstance(value, str) or (type(value) is int and value.bit_length() < 512)
    text = str(value) if short else ""
    return "" if text.isascii() and text.isdigit() else "no id: digits are needed"


def _objective(value: object) -> str:
    text = str(value.value) if isinstance(value, ObjectiveType) else value
    if isinstance(text, str) and text in list(ObjectiveType):
        return ""
    known = ", ".join(ObjectiveType)
    named = _RENAMED.get(text) if isinstance(text, str) else None
    return f"no objective: {named or f'there are {known}'}"


def _domain(value: object) -> str:
    plain = isinstance(value, str) and "." in value and not {*value} & {*"/:@?# \t\n"}
    return "" if plain else "no domain: one such as www.example.com is needed, without scheme and path"


def _days(value: int | Unset) -> Iterator[_Found]:
    problems = Problems()
    if value is not UNSET:
        schema_of(AudienceRule).by_wire["retention_days"].kind.check(
            value, "retention_days", problems, reply=False
        )
    yield from problems.items
