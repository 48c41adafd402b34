"""Pull yesterday's numbers for every advertiser and load them into the warehouse."""
import os
import time

import requests

API = "https://api.pinterest.com/ads/v4"
TOKEN = os.environ["PINTEREST_TOKEN"]


def start_report(advertiser_id, day):
    body = {
        "start_date": day,
        "end_date": day,
        "level": "PIN_PROMOTION",
        "columns": ["SPEND_IN_MICRO_DOLLAR", "PIN_PROMOTION_ID"],
    }
    r = requests.post(
        f"{API}/advertisers/{advertiser_id}/delivery_metrics/async/",
        json=body,
        headers={"Authorization": f"Bearer {TOKEN}"},
    )
    r.raise_for_status()
    return r.json()["data"]["token"]


def poll(advertiser_id, token):
    while True:
        r = requests.get(
            f"{API}/advertisers/{advertiser_id}/delivery_metrics/async/",
            params={"token": token},
            headers={"Authorization": f"Bearer {TOKEN}"},
        )
        state = r.json()["data"]
        if state["report_status"] == "FINISHED":
            return state["url"]
        time.sleep(10)
