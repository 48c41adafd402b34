"""Promote a list of Pins in one ad group."""
import csv
import sys

from pinads.http import session

URL = "https://api.pinterest.com/ads/v3/batch_pin_promotions/"


def main(path: str) -> None:
    with open(path) as handle:
        rows = list(csv.DictReader(handle))
    promotions = [
        {"ad_group_id": row["ad_group_id"], "pin_id": row["pin_id"], "creative_type": "REGULAR"}
        for row in rows
    ]
    for start in range(0, len(promotions), 30):
        reply = session.post(URL, json=promotions[start : start + 30])
        for item in reply.json()["data"]:
            if item["exceptions"]:
                print("failed:", item["exceptions"], file=sys.stderr)
            else:
                print(item["data"]["pin_promotion_id"])


if __name__ == "__main__":
    main(sys.argv[1])
