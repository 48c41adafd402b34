#!/usr/bin/env python
import argparse
import json
import urllib.request

BASE_URL = (
    "https://api.pinterest.com"
    # TODO(pinterest-ads): ...
    "/ads/v3"
)
TAGS_PATH = "/tags/"


def call(method, path, token, body=None):
    request = urllib.request.Request(
        BASE_URL + path,
        method=method,
        data=json.dumps(body).encode() if body is not None else None,
        headers={"Authorization": "Bearer " + token, "Content-Type": "application/json"},
    )
    with urllib.request.urlopen(request) as reply:
        remaining = reply.headers.get("ratelimit-remaining")
        if remaining is not None and int(remaining) < 5:
            print("slow down,", remaining, "calls left")
        return json.load(reply)


def enable_aem(token, tag_id):
    # TODO(pinterest-ads): ...
    return call("PUT", TAGS_PATH + tag_id + "/configs/", token, {"aem_enabled": True, "md_frequency": 1})


def archive(token, tag_id):
    # TODO(pinterest-ads): ...
    return call("DELETE", TAGS_PATH + tag_id + "/", token)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("action", choices=["enable-aem", "archive"])
    parser.add_argument("tag_id")
    parser.add_argument("--token", required=True)
    args = parser.parse_args()
    {"enable-aem": enable_aem, "archive": archive}[args.action](args.token, args.tag_id)
