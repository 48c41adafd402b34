"""Client of Ads API v4; moved from v3 in February 2022."""
import requests

BASE = "https://api.pinterest.com/ads/v4"


def campaigns(advertiser_id, token):
    return requests.get(f"{BASE}/advertisers/{advertiser_id}/campaigns/", headers=_auth(token)).json()


def update_campaigns(advertiser_id, token, campaigns):
    return requests.patch(f"{BASE}/advertisers/{advertiser_id}/campaigns/", json=campaigns, headers=_auth(token)).json()


def report(advertiser_id, token, columns):
    body = {"level": "PIN_PROMOTION", "columns": [*columns, "PIN_PROMOTION_STATUS"]}
    return requests.post(f"{BASE}/advertisers/{advertiser_id}/delivery_metrics/async/", json=body, headers=_auth(token))


def countries(token):
    return requests.get(f"{BASE}/advertisers/countries/", headers=_auth(token)).json()


def _auth(token):
    return {"Authorization": f"Bearer {token}"}
