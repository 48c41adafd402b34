"""Organic side: the top Pins and the token of v3 stay where they were."""
import requests

HOST = "https://api.pinterest.com"
TOP_PINS = HOST + "/v3/partners/analytics/users/{user}/pins/top/"
OAUTH = HOST + "/v3/oauth/access_token/"


def top_pins(user, token):
    return requests.get(TOP_PINS.format(user=user), headers={"Authorization": f"Bearer {token}"}).json()


def token(code, basic):
    # a PUT, and not on the ads API
    return requests.put(OAUTH, data={"code": code}, headers={"Authorization": f"Basic {basic}"}).json()


def boards(user, token):
    return requests.get(f"{HOST}/v3/boards/{user}/pins/", headers={"Authorization": f"Bearer {token}"}).json()


SCOPES = ["read_pin_promotions", "write_pin_promotions"]
