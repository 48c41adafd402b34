import requests

GRAPH = "https://graph.facebook.com/v11.0"


def campaigns(account: str, token: str) -> list[dict]:
    """Objectives here: APP_INSTALLS, LINK_CLICKS, TRAFFIC."""
    reply = requests.get(f"{GRAPH}/{account}/campaigns/", params={"access_token": token})
    return [c for c in reply.json()["data"] if c["objective"] == "TRAFFIC"]


def keywords(token: str) -> list[dict]:
    return requests.get(f"{GRAPH}/keywords/", params={"access_token": token}).json()["data"]


def remaining(headers) -> str:
    return headers["x-ad-account-usage"]
