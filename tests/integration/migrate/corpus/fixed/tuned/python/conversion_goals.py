import requests


def goal(tag_id: str, days: int) -> dict:
    return {
        "optimization_goal_metadata": {
            "conversion_tag_v3_goal_metadata": {
                "attribution_windows": {
                    "click_window_days": days,
                    "engagement_window_days": days,
                    "view_window_days": 1,
                },
                "conversion_event": "APP_INSTALL",
                "conversion_tag_id": tag_id,
                "learning_mode_type": "ACTIVE",
                "is_roas_optimized": False,
            }
        }
    }


def eligible_tags(advertiser_id: str, token: str) -> list:
    url = "https://api.pinterest.com/ads/v4/advertisers/{}/conversion_tags/ocpm_eligible/".format(advertiser_id)
    return requests.get(url, headers={"Authorization": "Bearer " + token}).json()["data"]
