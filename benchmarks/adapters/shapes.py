"""What the document calls the pages and the requests of each kind of object."""

LISTS = {"ad groups": "AdGroupList", "campaigns": "CampaignList", "ads": "AdList"}
CREATES = {"ad groups": "AdGroupCreate", "campaigns": "CampaignCreate"}
ADVERTISER = "549755885175"
