"""By hand: plain dicts by orjson and json, calls by httpx alone."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from benchmarks.adapters.common import Decoder, Works, decoding, gathered
from benchmarks.adapters.shapes import ADVERTISER

PATH = f"/advertisers/{ADVERTISER}/ad_groups/"


def _orjson(kind: str) -> Decoder:
    import orjson

    return lambda content: orjson.loads(content)["data"]


def _json(kind: str) -> Decoder:
    return lambda content: json.loads(content)["data"]


def _encode(path: str, kind: str) -> Callable[[], bytes]:
    import orjson

    values = json.loads(Path(path).read_bytes())
    return lambda: orjson.dumps(values)


def _call(url: str) -> Callable[[], Any]:
    import httpx

    client = httpx.Client()
    return lambda: _items(client.get(url + PATH).json())


def _call_orjson(url: str) -> Callable[[], Any]:
    import httpx
    import orjson

    client = httpx.Client()
    return lambda: _items(orjson.loads(client.get(url + PATH).content))


def _gather(url: str, callers: int, calls: int) -> Callable[[], Any]:
    import httpx

    client = httpx.AsyncClient()

    async def call() -> Any:
        return _items((await client.get(url + PATH)).json())

    return gathered(call, callers, calls)


def _items(page: dict[str, Any]) -> Any:
    return page["data"] or None


WORKS: Works = {
    **decoding("orjson", _orjson),
    **decoding("json", _json),
    "encode": _encode,
    "call": _call,
    "call orjson": _call_orjson,
    "gather": _gather,
}
