"""Create campaigns from a spreadsheet.

    python bulk_create.py campaigns.csv

POST https://api.pinterest.com/ads/v3/batch_campaigns/ takes 30 at most.
"""
import csv
import sys

import requests

from settings import ADVERTISER_ID, PINTEREST_TOKEN

ENDPOINT = f"https://api.pinterest.com/ads/v4/advertisers/{ADVERTISER_ID}/campaigns/"


def campaign(row):
    return {
        "advertiser_id": ADVERTISER_ID,
        "name": row["name"],
        "objective_type": "CONSIDERATION",
        "daily_spend_cap": int(float(row["budget"]) * 1_000_000),
        # TODO(pinterest-ads): ...
        "is_managed": True,
    }


def main():
    with open(sys.argv[1]) as handle:
        campaigns = [campaign(row) for row in csv.DictReader(handle)]
    reply = requests.post(ENDPOINT, json=campaigns, headers={"Authorization": "Bearer " + PINTEREST_TOKEN})
    reply.raise_for_status()


if __name__ == "__main__":
    main()
