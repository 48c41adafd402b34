import requests


class CampaignClient:
    BASE = "https://api.pinterest.com/ads/v4"

    def __init__(self, token, advertiser_id):
        self.session = requests.Session()
        self.session.headers["Authorization"] = "Bearer " + token
        self.advertiser_id = advertiser_id

    def get(self, campaign_id):
        return self.session.get(self.BASE + f"/advertisers/{self.advertiser_id}/campaigns/" + str(campaign_id) + "/").json()["data"]

    def create_many(self, campaigns):
        # v3 wants a list here, the single endpoint is /campaigns/
        return self.session.post(self.BASE + f"/advertisers/{self.advertiser_id}/campaigns/", json=campaigns).json()

    def update_many(self, campaigns):
        return self.session.patch(self.BASE + f"/advertisers/{self.advertiser_id}/campaigns/", json=campaigns).json()

    def pause(self, campaign_id):
        # TODO(pinterest-ads): ...
        url = "%s/campaigns/%s/" % (self.BASE, campaign_id)
        return self.session.put(url, json={"status": "PAUSED"}).json()

    def ad_groups(self, campaign_id):
        # TODO(pinterest-ads): ...
        url = "{}/campaigns/{}/ad_groups/".format(self.BASE, campaign_id)
        return self.session.get(url).json()["data"]
