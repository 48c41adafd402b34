import requests


def get_campaign(advertiser_id, campaign_id, token):
    url = f"https://api.pinterest.com/ads/v4/advertisers/{advertiser_id}/campaigns/{campaign_id}/"
    return requests.get(url, headers={"Authorization": f"Bearer {token}"}).json()


def list_ads(advertiser_id, token):
    return requests.get(
        f"https://api.pinterest.com/ads/v4/advertisers/{advertiser_id}/ads/",
        params={"page_size": 100},
        headers={"Authorization": f"Bearer {token}"},
    ).json()


def update_ads(advertiser_id, ads, token):
    return requests.patch(
        f"https://api.pinterest.com/ads/v4/advertisers/{advertiser_id}/ads/",
        json=ads,
        headers={"Authorization": f"Bearer {token}"},
    ).json()


def get_ad(ad_id, token):
    return requests.get(
        # TODO(pinterest-ads): ...
        "https://api.pinterest.com/ads/v3/pin_promotions/%s/" % ad_id,
        headers={"Authorization": f"Bearer {token}"},
    ).json()
