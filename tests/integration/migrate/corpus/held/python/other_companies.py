"""One façade over the networks we buy from. Pinterest lives in its own service."""
import requests

META = "https://graph.facebook.com/v12.0"
MAILCHIMP = "https://us1.api.mailchimp.com/3.0"
SNAP = "https://adsapi.snapchat.com/v1"
TIKTOK = "https://business-api.tiktok.com/open_api/v1.2"


def meta_campaigns(account):
    return requests.get(f"{META}/act_{account}/campaigns", params={"fields": "id,name,objective"}).json()


def mailchimp_campaigns():
    return requests.get(f"{MAILCHIMP}/campaigns/").json()


def mailchimp_update(campaign_id, body):
    return requests.put(f"{MAILCHIMP}/campaigns/{campaign_id}/", json=body).json()


def snap_ad_squads(campaign_id):
    return requests.get(f"{SNAP}/campaigns/{campaign_id}/adsquads").json()


def tiktok_create(advertiser_id):
    return requests.post(
        f"{TIKTOK}/campaign/create/",
        json={"advertiser_id": advertiser_id, "objective_type": "TRAFFIC"},
    ).json()
