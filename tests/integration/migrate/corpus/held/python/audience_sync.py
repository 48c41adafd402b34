from urllib.parse import urljoin

import httpx

HOST = "https://api.pinterest.com"
ROOT = urljoin(HOST, "/ads/v3/")


async def upload_customers(client: httpx.AsyncClient, list_id: str, hashes: list[str]) -> None:
    payload = {"id": list_id, "records": ",".join(hashes)}
    response = await client.put(urljoin(ROOT, "customer_lists/add/"), json=payload)
    response.raise_for_status()


async def drop_customers(client: httpx.AsyncClient, list_id: str, hashes: list[str]) -> None:
    payload = {"id": list_id, "records": ",".join(hashes)}
    response = await client.put(urljoin(ROOT, "customer_lists/remove/"), json=payload)
    response.raise_for_status()


async def lists_of(client: httpx.AsyncClient, advertiser_id: str) -> list[dict]:
    response = await client.get(urljoin(ROOT, f"advertisers/{advertiser_id}/customer_lists/"))
    return response.json()["data"]


async def remove_audience(client: httpx.AsyncClient, audience_id: str) -> None:
    await client.put(urljoin(ROOT, f"audiences/remove/{audience_id}/"))
