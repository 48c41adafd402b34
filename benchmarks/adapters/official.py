"""The official SDK for v5. Its list calls leave every item a plain dict, and wrap it in an object that reads it."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

from openapi_generated.pinterest_client import ApiClient, Configuration
from pinterest.ads.ad_groups import AdGroup
from pinterest.client import PinterestSDKClient

from benchmarks.adapters.common import Decoder, Works, decoding
from benchmarks.adapters.shapes import ADVERTISER

# What its list calls give as their type: anything.
_ANYTHING = (bool, dict, float, int, list, str, type(None))


def _untyped(kind: str) -> Decoder:
    client = ApiClient()

    def decode(content: bytes) -> list[Any]:
        reply = SimpleNamespace(data=content.decode())
        items: list[Any] = client.deserialize(reply, _ANYTHING, True)["data"]
        return items

    return decode


def _call(url: str) -> Callable[[], Any]:
    # The server answers below /v5 with the same items in a page of v5's shape.
    client = PinterestSDKClient(configuration=Configuration(host=url + "/v5", access_token="token"))
    return lambda: AdGroup.get_all(ad_account_id=ADVERTISER, client=client)[0] or None


WORKS: Works = {**decoding("untyped", _untyped), "call": _call}
