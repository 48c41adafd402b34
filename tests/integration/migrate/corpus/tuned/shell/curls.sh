#!/usr/bin/env bash
set -eu
TOKEN=$(pass pinterest/token)
API="https://api.pinterest.com/ads/v3"

# campaigns of an advertiser: GET $API/advertisers/$ADVERTISER_ID/campaigns/
curl -sH "Authorization: Bearer $TOKEN" "$API/advertisers/$ADVERTISER_ID/campaigns/" | jq .data
curl -sH "Authorization: Bearer $TOKEN" "${API}/campaigns/${CAMPAIGN_ID}/"
curl -sH "Authorization: Bearer $TOKEN" -XPUT "${API}/ad_groups/" -d @ad_groups.json
curl -sH "Authorization: Bearer $TOKEN" -X DELETE "$API/tags/$TAG_ID/"
