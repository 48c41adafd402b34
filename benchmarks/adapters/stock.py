"""openapi-python-client, as it comes: models by `from_dict`, calls by `sync_detailed`."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from opc_client import AuthenticatedClient, models
from opc_client.api.ad_groups import get_ad_groups_handler as _list

from benchmarks.adapters.common import Decoder, Works, decoding, gathered
from benchmarks.adapters.shapes import ADVERTISER, CREATES, LISTS


def _typed(kind: str) -> Decoder:
    page = getattr(models, LISTS[kind])
    return lambda content: page.from_dict(json.loads(content)).data


def _encode(path: str, kind: str) -> Callable[[], bytes]:
    model = getattr(models, CREATES[kind])
    requests = [model.from_dict(value) for value in json.loads(Path(path).read_bytes())]

    def encode() -> bytes:
        # As httpx writes what it is given as `json=`.
        data = [request.to_dict() for request in requests]
        return json.dumps(data, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()

    return encode


def _client(url: str) -> AuthenticatedClient:
    return AuthenticatedClient(base_url=url, token="token")


def _call(url: str) -> Callable[[], Any]:
    client = _client(url)
    return lambda: _list.sync_detailed(ADVERTISER, client=client).parsed.data or None


def _gather(url: str, callers: int, calls: int) -> Callable[[], Any]:
    client = _client(url)

    async def call() -> Any:
        return (await _list.asyncio_detailed(ADVERTISER, client=client)).parsed.data or None

    return gathered(call, callers, calls)


WORKS: Works = {**decoding("typed", _typed), "encode": _encode, "call": _call, "gather": _gather}
