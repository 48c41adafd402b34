from functools import lru_cache

from .transport import get

PREFIX = "/ads/v3/resources"


@lru_cache
def countries():
    return get(f"{PREFIX}/advertiser_countries/")


@lru_cache
def interests():
    return get(f"{PREFIX}/interests/")


@lru_cache
def interest(interest_id):
    return get(f"{PREFIX}/targeting/INTEREST/{interest_id}/")


@lru_cache
def targeting(kind=None):
    if kind is None:
        return get(f"{PREFIX}/targeting/")
    return get(f"{PREFIX}/targeting/{kind}/")
