# Made from generator/sandbox.
"""Rules of audiences (facts 2 audience)."""

from __future__ import annotations

from .change import Change, conflict, rule

# What the rule of each type cannot do without; an ENGAGEMENT rule can (facts 2, engagement changes).
_NEEDED = {
    "CUSTOMER_LIST": ("customer_list_id",),
    "VISITOR": ("visitor_source_id",),
    "ACTALIKE": ("seed_id",),
}
_COUNTRIES = ("US", "CA", "GB")
_REFERENCES = {
    "customer_list_id": ("customer_list", "customer list"),
    "visitor_source_id": ("conversion_tag", "conversion tag"),
    "seed_id": ("audience", "audience"),
    "ad_id": ("ad", "ad"),
    "campaign_id": ("campaign", "campaign"),
}


@rule("audience", "rule", "audience_type")
def rule_says_what_its_type_needs(change: Change) -> None:
    said = change.new.get("rule") or {}
    kind = str(change.new.get("audience_type"))
    for name in _NEEDED.get(kind, ()):
        if said.get(name) in (None, []):
            raise conflict(f"rule.{name} is required where audience_type is {kind}.")
    if said.get("country", "US") not in _COUNTRIES:
        raise conflict(f"rule.country: {said['country']!r} is not one of {', '.join(_COUNTRIES)}.")
    if said.get("event_data") is not None and said.get("event") is None:
        raise conflict("rule.event is required where rule.event_data is given.")


@rule("audience", "rule")
def what_the_rule_names_is_there(change: Change) -> None:
    said = change.new.get("rule") or {}
    if said.get("advertiser_id", str(change.advertiser)) != str(change.advertiser):
        raise conflict("rule.advertiser_id is another advertiser's.")
    for name, (kind, noun) in _REFERENCES.items():
        value = said.get(name)
        for id in value if isinstance(value, list) else [] if value is None else [value]:
            found = change.find(kind, id)
            if found is None:
                raise conflict(f"rule.{name}: the advertiser has no {noun} {id}.")
            if found.status == "ARCHIVED" and kind in ("audience", "conversion_tag"):
                raise conflict(f"rule.{name}: the {noun} {id} is archived.")
            if found.id == int(change.old.get("id", 0)) and kind == "audience":
                raise conflict("rule.seed_id: an audience cannot resemble itself.")
