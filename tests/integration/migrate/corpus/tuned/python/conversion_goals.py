import requests


def goal(tag_id: str, days: int) -> dict:
    return {
        "optimization_goal_metadata": {
            "conversionTagV3GoalMetadata": {
                "attributionWindows": {
                    "clickWindowDays": days,
                    "engagementWindowDays": days,
                    "viewWindowDays": 1,
                },
                "conversionEvent": "APP_INSTALL",
                "conversionTagId": tag_id,
                "learningModeType": "ACTIVE",
                "isRoasOptimized": False,
            }
        }
    }


def eligible_tags(advertiser_id: str, token: str) -> list:
    url = "https://api.pinterest.com/ads/v3/advertisers/{}/ocpm_eligible_conversion_tags/".format(advertiser_id)
    return requests.get(url, headers={"Authorization": "Bearer " + token}).json()["data"]
