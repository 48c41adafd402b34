import logging

import requests

log = logging.getLogger(__name__)
ENDPOINT = "https://api.pinterest.com/ads/v4/advertisers/%s/insights/audiences/"
DETAIL = "https://api.pinterest.com/ads/v4/advertisers/%(advertiser)s/insights/audience/%(scope)s/%(type)s/"


def overview(advertiser, token):
    log.info("GET /ads/v3/advertisers/%s/insights/audiences/", advertiser)
    return requests.get(ENDPOINT % advertiser, headers={"Authorization": "Bearer " + token}).json()


def detail(advertiser, scope, kind, token):
    url = DETAIL % {"advertiser": advertiser, "scope": scope, "type": kind}
    return requests.get(url, headers={"Authorization": "Bearer " + token}).json()
