"""openapi-generator's Python client: as its calls read and write, and by pydantic alone."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import ogc_client
from ogc_client import models
from pydantic import TypeAdapter

from benchmarks.adapters.common import Decoder, Works, decoding
from benchmarks.adapters.shapes import ADVERTISER, CREATES, LISTS

_CLIENT = ogc_client.ApiClient()


def _shipped(kind: str) -> Decoder:
    name = LISTS[kind]
    return lambda content: _CLIENT.deserialize(content.decode(), name, "application/json").data


def _pydantic(kind: str) -> Decoder:
    page = getattr(models, LISTS[kind])
    return lambda content: page.model_validate_json(content).data


def _requests(path: str, kind: str) -> list[Any]:
    model = getattr(models, CREATES[kind])
    # Its own `from_dict` sets every nullable field that is not there to null.
    return [model.model_validate(value) for value in json.loads(Path(path).read_bytes())]


def _encode(path: str, kind: str) -> Callable[[], bytes]:
    requests = _requests(path, kind)
    return lambda: json.dumps(_CLIENT.sanitize_for_serialization(requests)).encode()


def _encode_pydantic(path: str, kind: str) -> Callable[[], bytes]:
    requests = _requests(path, kind)
    model: Any = getattr(models, CREATES[kind])
    adapter: TypeAdapter[list[Any]] = TypeAdapter(list[model])
    return lambda: adapter.dump_json(requests, by_alias=True, exclude_unset=True)


def _call(url: str) -> Callable[[], Any]:
    client = ogc_client.ApiClient(ogc_client.Configuration(host=url, access_token="token"))
    api = ogc_client.AdGroupsApi(client)
    return lambda: api.get_ad_groups_handler(ADVERTISER).data or None


WORKS: Works = {
    **decoding("shipped", _shipped),
    **decoding("pydantic", _pydantic),
    "encode": _encode,
    "encode pydantic": _encode_pydantic,
    "call": _call,
}
