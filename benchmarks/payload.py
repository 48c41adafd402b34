"""What every contender reads and writes: objects with all their fields, drawn from the document by a seed."""

from __future__ import annotations

import json
import random
from typing import Any

from benchmarks.document import load, resolved, schemas_of

ADVERTISER = "549755885175"
"""Whose objects every call is about."""
_FILLED = 0.67
SEED = 20211104
KINDS = {"ad groups": "AdGroup", "campaigns": "Campaign", "ads": "Ad"}
"""What a page lists, and the schema of its items."""
CREATES = {"ad groups": "AdGroupCreate", "campaigns": "CampaignCreate"}
_WORDS = [
    "summer",
    "autumn",
    "sale",
    "garden",
    "kitchen",
    "shoes",
    "linen",
    "oak",
    "lamp",
    "brass",
    "winter",
    "gift",
    "retargeting",
    "lookalike",
    "prospecting",
    "awareness",
    "video",
    "carousel",
    "Zürich",
    "São",
    "Paulo",
    "café",
    "日本",
    "launch",
    "Q4",
    "broad",
    "brand",
    "always-on",
    "test",
    "control",
]
# What targeting keys in capitals hold: places and languages.
_CODES = ("US", "DE", "GB-LND", "FR", "en-US", "de", "pt-BR", "US-CA", "807", "501")
# Also the names of the lists of addresses in tracking_urls.
_TRACKED = ("impression", "click", "engagement", "buyable_button", "audience_verification")


class Draw:
    """Values for the schemas of one document; the same seed draws the same values."""

    def __init__(self, seed: int = SEED, document: dict[str, Any] | None = None) -> None:
        self._random = random.Random(seed)
        self._schemas = schemas_of(document or load())

    def item(self, name: str) -> dict[str, Any]:
        """An object of that schema with every property of it, and of what it holds."""
        value: dict[str, Any] = self._value({"$ref": f"#/components/schemas/{name}"}, name)
        return value

    def create(self, name: str) -> dict[str, Any]:
        """The same for a request: what is required, and about two thirds of the rest."""
        schema = resolved(self._schemas[name], self._schemas)
        required, properties = schema.get("required", ()), schema["properties"]
        value = {
            key: part
            for key, part in self.item(name).items()
            if key in required or self._random.random() < _FILLED
        }
        # What a client fills from the path of the call; those that do not are given it.
        return value | {key: ADVERTISER for key, part in properties.items() if "x-from-path" in part}

    def _value(self, schema: dict[str, Any], name: str) -> Any:
        schema = resolved(schema, self._schemas)
        if "enum" in schema:
            return self._random.choice([value for value in schema["enum"] if value is not None])
        if "type" not in schema and "anyOf" in schema:
            return self._value(schema["anyOf"][0], name)
        kind = schema.get("type")
        if kind == "object":
            # A choice beside properties is a rule about them; with all of them filled, it holds.
            return {key: self._value(part, key) for key, part in schema.get("properties", {}).items()}
        if kind == "array":
            count = self._random.randint(max(1, schema.get("minItems", 2)), min(5, schema.get("maxItems", 5)))
            drawn = [self._value(schema["items"], name) for _ in range(count)]
            return [item for index, item in enumerate(drawn) if item not in drawn[:index]]
        if kind == "integer":
            return self._integer(schema, name)
        if kind == "number":
            return round(self._random.uniform(schema.get("minimum", 0), schema.get("maximum", 1000)), 4)
        if kind == "boolean":
            return self._random.random() < 0.5
        if kind == "string":
            return self._text(schema, name)
        # Any value is allowed, and this is one.
        return [{"asset": self._words(2), "position": index} for index in range(2)]

    def _integer(self, schema: dict[str, Any], name: str) -> int:
        if name.endswith("_time"):
            return self._random.randint(1_500_000_000, 1_700_000_000)
        low, high = schema.get("minimum", 0), schema.get("maximum", 5_000_000_000)
        return self._random.randint(int(low), int(high))

    def _text(self, schema: dict[str, Any], name: str) -> str:
        if "d+" in schema.get("pattern", "") or "[0-9]+" in schema.get("pattern", ""):
            return str(self._random.randint(10**11, 10**12 - 1))
        if "url" in name or "link" in name or name in _TRACKED:
            number = self._random.getrandbits(40)
            return (
                f"https://www.example.com/{name}/{number:x}?utm_source=pinterest&utm_campaign={number % 997}"
            )
        if name.isupper():
            return self._random.choice(_CODES)
        return self._words(self._random.randint(2, 6))[: schema.get("maxLength", 200)]

    def _words(self, count: int) -> str:
        return " ".join(self._random.choice(_WORDS) for _ in range(count))


def items(kind: str, count: int, *, seed: int = SEED) -> list[dict[str, Any]]:
    """`count` objects of a kind of `KINDS`, all fields filled."""
    draw = Draw(seed)
    return [draw.item(KINDS[kind]) for _ in range(count)]


def creates(kind: str, count: int, *, seed: int = SEED) -> list[dict[str, Any]]:
    """`count` requests of a kind of `CREATES`, without what nobody set."""
    draw = Draw(seed)
    return [draw.create(CREATES[kind]) for _ in range(count)]


def page(content: list[dict[str, Any]]) -> bytes:
    """The reply of a list call: as servers write JSON, without blanks."""
    state = {"status": "success", "code": 0, "message": "OK", "endpoint_name": "v4.list"}
    reply = {**state, "data": content, "bookmark": "Y2JVSG81V2sxcmNHRlpWM1J5"}
    return json.dumps(reply, separators=(",", ":"), ensure_ascii=False).encode()
