import requests

SCHEME = "https://"
DOMAIN = "api.pinterest.com"
VERSION = "/ads/v3"
API_ROOT = SCHEME + DOMAIN + VERSION

CAMPAIGNS = API_ROOT + "/campaigns/"
KEYWORDS = (
    API_ROOT
    + "/keywords/"
)
KEYWORD_METRICS = KEYWORDS + "metrics/"


def list_campaigns(session: requests.Session):
    return session.get(CAMPAIGNS).json()["data"]


def keyword_metrics(session: requests.Session, words, country="US"):
    return session.get(KEYWORD_METRICS, params={"keywords": ",".join(words), "country_code": country}).json()


def replace_keywords(session: requests.Session, keywords):
    return session.request("PUT", KEYWORDS, json=keywords).json()
