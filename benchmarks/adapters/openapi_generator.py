"""openapi-generator's Python client: as its calls read and write, and by pydantic alone.

Its class of an id that may be an integer cannot be filled from a string by pydantic alone: there it is the
package with plain ids.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import ogc_client
import ogc_plain
from pydantic import TypeAdapter

from benchmarks.adapters.common import Decoder, Works, decoding
from benchmarks.adapters.shapes import ADVERTISER, CREATES, LISTS


def _shipped(package: Any) -> Callable[[str], Decoder]:
    client = package.ApiClient()

    def decoder_for(kind: str) -> Decoder:
        name = LISTS[kind]
        return lambda content: client.deserialize(content.decode(), name, "application/json").data

    return decoder_for


def _pydantic(kind: str) -> Decoder:
    page = getattr(ogc_plain.models, LISTS[kind])
    return lambda content: page.model_validate_json(content).data


def _requests(path: str, kind: str) -> list[Any]:
    model = getattr(ogc_plain.models, CREATES[kind])
    # Its own `from_dict` sets every nullable field that is not there to null.
    return [model.model_validate(value) for value in json.loads(Path(path).read_bytes())]


def _encode(path: str, kind: str) -> Callable[[], bytes]:
    client, requests = ogc_plain.ApiClient(), _requests(path, kind)
    return lambda: json.dumps(client.sanitize_for_serialization(requests)).encode()


def _encode_pydantic(path: str, kind: str) -> Callable[[], bytes]:
    requests = _requests(path, kind)
    model: Any = getattr(ogc_plain.models, CREATES[kind])
    adapter: TypeAdapter[list[Any]] = TypeAdapter(list[model])
    return lambda: adapter.dump_json(requests, by_alias=True, exclude_unset=True)


def _call(url: str) -> Callable[[], Any]:
    client = ogc_client.ApiClient(ogc_client.Configuration(host=url, access_token="token"))
    api = ogc_client.AdGroupsApi(client)
    return lambda: api.get_ad_groups_handler(ADVERTISER).data or None


WORKS: Works = {
    **decoding("shipped", _shipped(ogc_client)),
    **decoding("shipped, plain ids", _shipped(ogc_plain)),
    **decoding("pydantic, plain ids", _pydantic),
    "encode": _encode,
    "encode pydantic": _encode_pydantic,
    "call": _call,
}
