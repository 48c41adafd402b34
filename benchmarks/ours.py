"""Our side of every measure: the one module to change when the SDK's surface does.

Runs inside the environment `ours`, which holds the runtime dependencies of the package and no others.
"""

from __future__ import annotations

import gc
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from benchmarks.adapters.common import Decoder, Works, decoding, gathered
from benchmarks.adapters.shapes import ADVERTISER

_OPERATIONS = {"ad groups": "ad_groups", "campaigns": "campaigns", "ads": "ads"}

# What the processes of the import rows run; arguments: the file of a page of campaigns, and
# where a server on the loopback lists ad groups.
IMPORT = "import pinterest_ads"
BUILD = 'import pinterest_ads; pinterest_ads.PinterestAds("token")'
FIRST_CALL = """
import pinterest_ads, httpx
body = open(sys.argv[1], "rb").read()
stub = httpx.MockTransport(lambda request: httpx.Response(200, content=body))
client = pinterest_ads.PinterestAds("token", transport=stub)
assert client.campaigns.list(advertiser_id="549755885175").first()[-1].name
"""
FIRST_CALL_LOOPBACK = """
import pinterest_ads
client = pinterest_ads.PinterestAds("token", base_url=sys.argv[2])
assert client.ad_groups.list(advertiser_id="549755885175").first()[-1].name
"""


def pipeline(spec: Path, output: Path) -> list[str]:
    """The command that makes a package of a document from start to end; run again, it has nothing to do."""
    return [
        sys.executable,
        "-m",
        "generator",
        "build",
        "--spec",
        str(spec),
        "--module",
        "v5",
        "--output",
        str(output),
    ]


def _operation(kind: str, call: str) -> Any:
    from pinterest_ads.v4 import operations

    return getattr(operations, f"{_OPERATIONS[kind]}_{call}")()


class _Kept(list[Any]):
    """Items with the page that they came in: `extra` works while it lives."""

    page: Any = None


def _default(kind: str) -> Decoder:
    return _decoder(kind, keep_unknown=False)


def _default_with_page(kind: str) -> Decoder:
    return _decoder(kind, keep_unknown=False, keep_page=True)


def _keep_unknown(kind: str) -> Decoder:
    return _decoder(kind, keep_unknown=True)


def _decoder(kind: str, *, keep_unknown: bool, keep_page: bool = False) -> Decoder:
    """From bytes to items, by what a list call does with the body of its reply."""
    from pinterest_ads import PinterestAds
    from pinterest_ads._runtime.decoding import read_body
    from pinterest_ads._runtime.reading import Reading

    operation = _operation(kind, "list")
    whole = operation.responses[0].contents[0].kind
    reading = Reading(keep_unknown=keep_unknown, envelope=PinterestAds._envelope)

    def decode(content: bytes) -> list[Any]:
        page = read_body(whole, content, reading, operation.operation_id, page=True)
        if not keep_page:
            items: list[Any] = page.data
            return items
        kept = _Kept(page.data)
        kept.page = page
        return kept

    return decode


def _encode(path: str, kind: str) -> Callable[[], bytes]:
    """From models to the bytes of a request, with every check that comes before sending."""
    from pinterest_ads import PinterestAds
    from pinterest_ads._runtime.request import build_request

    settings = PinterestAds("token")._settings
    operation, models = _creates(path, kind)
    arguments = {"advertiser_id": ADVERTISER}

    def encode() -> bytes:
        content = build_request(operation, arguments, models, None, settings).content
        assert content is not None
        return content

    return encode


def _encode_unchecked(path: str, kind: str) -> Callable[[], bytes]:
    """What msgspec alone takes for the same models. No call of the client does without the checks."""
    import msgspec

    _, models = _creates(path, kind)
    return lambda: msgspec.json.encode(models)


def _creates(path: str, kind: str) -> tuple[Any, Any]:
    """The operation that creates objects of a kind, and models of all that a file has for it."""
    operation = _operation(kind, "create")
    values = json.loads(Path(path).read_bytes())
    return operation, operation.body.contents[0].kind.decode(values)


def _call(url: str) -> Callable[[], Any]:
    from pinterest_ads import PinterestAds

    client = PinterestAds("token", base_url=url)
    return lambda: client.ad_groups.list(advertiser_id=ADVERTISER).first().items or None


def _gather(url: str, callers: int, calls: int, *, transport: Any = None) -> Callable[[], Any]:
    from pinterest_ads import AsyncPinterestAds

    client = AsyncPinterestAds("token", base_url=url, transport=transport)

    async def call() -> Any:
        return (await client.ad_groups.list(advertiser_id=ADVERTISER).first()).items or None

    return gathered(call, callers, calls)


def _gather_seldom(url: str, callers: int, calls: int) -> Callable[[], Any]:
    """The same while the collector looks for garbage every 50,000 objects, not every 700."""
    work = _gather(url, callers, calls)

    def seldom() -> Any:
        usual = gc.get_threshold()
        gc.set_threshold(50_000)
        try:
            return work()
        finally:
            gc.set_threshold(*usual)

    return seldom


def _gather_aiohttp(url: str, callers: int, calls: int) -> Callable[[], Any]:
    from pinterest_ads import AiohttpTransport

    return _gather(url, callers, calls, transport=AiohttpTransport())


WORKS: Works = {
    **decoding("default", _default, _default_with_page),
    **decoding("keep_unknown", _keep_unknown),
    "encode": _encode,
    "encode unchecked": _encode_unchecked,
    "call": _call,
    "gather": _gather,
    "gather seldom": _gather_seldom,
    "gather aiohttp": _gather_aiohttp,
}
