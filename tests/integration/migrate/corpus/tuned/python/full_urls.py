import requests


def get_campaign(advertiser_id, campaign_id, token):
    url = f"https://api.pinterest.com/ads/v3/campaigns/{campaign_id}/"
    return requests.get(url, headers={"Authorization": f"Bearer {token}"}).json()


def list_ads(advertiser_id, token):
    return requests.get(
        "https://api.pinterest.com/ads/v3/pin_promotions/",
        params={"page_size": 100},
        headers={"Authorization": f"Bearer {token}"},
    ).json()


def update_ads(advertiser_id, ads, token):
    return requests.put(
        "https://api.pinterest.com/ads/v3/batch_pin_promotions/",
        json=ads,
        headers={"Authorization": f"Bearer {token}"},
    ).json()


def get_ad(ad_id, token):
    return requests.get(
        "https://api.pinterest.com/ads/v3/pin_promotions/%s/" % ad_id,
        headers={"Authorization": f"Bearer {token}"},
    ).json()
