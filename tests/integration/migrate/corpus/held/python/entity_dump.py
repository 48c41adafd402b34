"""Snapshot of all entities of an account, by the asynchronous batch of v3."""
import aiohttp

BASE = "https://api.pinterest.com/ads/v3"


class Snapshot:
    def __init__(self, http: aiohttp.ClientSession, advertiser_id: int) -> None:
        self._http = http
        self._prefix = f"{BASE}/advertisers/{advertiser_id}"

    async def ids(self) -> dict:
        async with self._http.get(f"{self._prefix}/entity_ids") as reply:
            return (await reply.json())["data"]

    async def start(self, kinds: list[str]) -> str:
        async with self._http.post(f"{self._prefix}/entities/batch/", json={"entity_types": kinds}) as reply:
            return (await reply.json())["data"]["batch_id"]

    async def state(self, batch_id: str) -> dict:
        async with self._http.get(f"{self._prefix}/entities/batch/{batch_id}/") as reply:
            return (await reply.json())["data"]
