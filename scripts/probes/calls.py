"""Lists campaigns by the installed package: mocked, and with the extras (argument not "") of the sandbox over aiohttp too."""

import asyncio
import importlib.util
import sys

import httpx
from pinterest_ads import AsyncPinterestAds, PinterestAds

SPRING = {"id": "626735565838", "name": "Spring", "objective_type": "AWARENESS"}
PAGE = {"status": "success", "code": 0, "message": "ok", "data": [SPRING], "bookmark": None}
WHO = 549755885175
done = []


def answering(page):
    return httpx.MockTransport(lambda request: httpx.Response(200, json=page))


async def names(client):
    async with client as ads:
        return [one.name async for one in ads.advertiser(WHO).campaigns.list()]


with PinterestAds("token", transport=answering(PAGE)) as ads:
    assert [one.name for one in ads.advertiser(WHO).campaigns.list()] == ["Spring"]
assert asyncio.run(names(AsyncPinterestAds("token", transport=answering(PAGE)))) == ["Spring"]
done.append("mocked")
if importlib.util.find_spec("pinterest_ads.v5"):
    from pinterest_ads import v5

    with v5.PinterestAds("token", transport=answering({"items": [SPRING], "bookmark": None})) as ads:
        assert [one.name for one in ads.ad_account(str(WHO)).campaigns.list()] == ["Spring"]
    done.append("v5")
if sys.argv[1]:
    from pinterest_ads import AiohttpTransport
    from pinterest_ads.sandbox import Sandbox

    with Sandbox() as sandbox:
        with PinterestAds("sandbox-token", base_url=sandbox.url) as ads:
            assert [one.name for one in ads.advertiser(WHO).campaigns.list()]
        over_aiohttp = AsyncPinterestAds("sandbox-token", base_url=sandbox.url, transport=AiohttpTransport())
        assert asyncio.run(names(over_aiohttp))
    done.append("sandbox, httpx and aiohttp")
print(" + ".join(done))
