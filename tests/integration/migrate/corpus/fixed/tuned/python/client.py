import os
from typing import Any, Dict, List, Optional

import requests

BASE_URL = "https://api.pinterest.com/ads/v4"


class PinterestAds:
    """Thin wrapper of the Ads API (GET /campaigns/, POST /campaigns/ and so on)."""

    def __init__(self, token: Optional[str] = None) -> None:
        self.token = token or os.environ["PINTEREST_ACCESS_TOKEN"]

    def _url(self, path: str) -> str:
        return f"{BASE_URL}/{path}"

    def _get(self, path: str, **params: Any) -> Dict[str, Any]:
        return requests.get(self._url(path), params=params, headers=self._headers()).json()

    def _send(self, method: str, path: str, body: Any) -> Dict[str, Any]:
        return requests.request(method, self._url(path), json=body, headers=self._headers()).json()

    def _headers(self) -> Dict[str, str]:
        return {"Authorization": "Bearer " + self.token}

    def advertiser(self, advertiser_id: int) -> Dict[str, Any]:
        return self._get(f"advertisers/{advertiser_id}/")["data"]

    def campaigns(self, ids: List[int]) -> List[Dict[str, Any]]:
        # TODO(pinterest-ads): ...
        return self._get("campaigns/", campaign_ids=",".join(map(str, ids)))["data"]

    def ad_group(self, advertiser_id: int, ad_group_id: int) -> Dict[str, Any]:
        return self._get(f"advertisers/{advertiser_id}/ad_groups/{ad_group_id}/")["data"]

    def promotions_of(self, ad_group_id: int) -> List[Dict[str, Any]]:
        # TODO(pinterest-ads): ...
        return self._get(f"ad_groups/{ad_group_id}/pin_promotions/")["data"]

    def update_ad_groups(self, body: List[Dict[str, Any]]) -> None:
        # TODO(pinterest-ads): ...
        self._send("PUT", "ad_groups/", body)
