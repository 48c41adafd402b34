from dataclasses import dataclass, field

import requests

ADS_V3 = "https://api.pinterest.com/ads/v3/"

OBJECTIVES = {
    "reach": "AWARENESS",
    "clicks": "TRAFFIC",
    "views": "VIDEO_VIEW",
}


@dataclass
class Draft:
    advertiser_id: str
    name: str
    goal: str = "clicks"
    tracking: dict = field(default_factory=dict)

    def body(self):
        return {
            "advertiser_id": self.advertiser_id,
            "name": self.name,
            "objective_type": OBJECTIVES[self.goal],
            "is_managed": False,
        }

    def send(self, token):
        return requests.post(ADS_V3 + "campaigns/", json=self.body(), headers={"Authorization": f"Bearer {token}"})


def install_campaign(advertiser_id, app_name, token):
    return requests.post(
        ADS_V3 + "campaigns/",
        json={"advertiser_id": advertiser_id, "name": app_name, "objective_type": "APP_INSTALL"},
        headers={"Authorization": f"Bearer {token}"},
    )
