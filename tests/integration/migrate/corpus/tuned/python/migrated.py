"""Ads API v4. What each call was in v3 is told by its comment."""
import logging

import requests

log = logging.getLogger("ads")
BASE = "https://api.pinterest.com/ads/v4"


class Ads:
    def __init__(self, advertiser_id: str, token: str) -> None:
        self.root = f"{BASE}/advertisers/{advertiser_id}"
        self.headers = {"Authorization": f"Bearer {token}"}

    def ads(self):
        # was: GET https://api.pinterest.com/ads/v3/pin_promotions/
        return requests.get(f"{self.root}/ads/", headers=self.headers).json()["data"]

    def keywords(self, campaign_id):
        # was: GET /ads/v3/campaigns/<campaign>/keywords/
        log.debug("keywords of campaigns/%s/keywords/ in ads/v3 terms", campaign_id)
        return requests.get(f"{self.root}/keywords/", params={"campaign_id": campaign_id}, headers=self.headers).json()

    def retired(self, reply):
        if reply.status_code == 410:
            raise RuntimeError("ads/v3 was shut down on 2022-03-01: GET /campaigns/ is gone")
