#!/bin/sh
curl -X POST 'https://api.pinterest.com/ads/v3/campaigns/' \
  -H "Authorization: Bearer $TOKEN" \
  -H 'Content-Type: application/json' \
  -d '{
    "advertiser_id": "549755885175",
    "name": "Spring",
    "objective_type": "TRAFFIC",
    "is_managed": false
  }'
