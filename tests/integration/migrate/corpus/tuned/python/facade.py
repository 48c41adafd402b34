"""Everything is sent by our own ads service, which has the paths of its own."""
from service import client


class Campaigns:
    collection = "/campaigns/"

    def list(self):
        return client.get(self.collection)

    def update(self, campaign):
        return client.put(f"{self.collection}{campaign}/")

    def objective(self, campaign):
        return {"objective": "TRAFFIC", "conversionEvent": "click", "tagTypes": ["news"]}


class AdGroups:
    collection = "/ad_groups/"
    keywords = "/ad_groups/{ad_group}/keywords/"
