"""Streams of a Singer tap."""


class Stream:
    name = None
    path = None
    params = {}


class AdvertiserAccounts(Stream):
    name = "advertisers"
    path = "ads/v4/advertisers/"
    params = {"page_size": 100, "include_acl": True}


class Campaigns(Stream):
    name = "campaigns"
    path = "ads/v4/advertisers/{advertiser_id}/campaigns/"
    params = {"campaign_status": "ALL"}


class Receipts(Stream):
    name = "bill_receipts"
    # TODO(pinterest-ads): ...
    path = "ads/v3/bill_receipt/{bill}/"


class ProductFilters(Stream):
    name = "product_filters"
    # TODO(pinterest-ads): ...
    path = "ads/v3/campaigns/{campaign}/product_filters/"


STREAMS = {stream.name: stream for stream in (AdvertiserAccounts, Campaigns, Receipts, ProductFilters)}
