#!/bin/sh
ADVERTISER_ID=${1:?advertiser}
CAMPAIGN_ID=${2:?campaign}

curl -s "https://api.pinterest.com/ads/v3/ad_groups/?campaign_ids=${CAMPAIGN_ID}" \
  -H "Authorization: Bearer $TOKEN" | jq '.data[].id'

curl -s https://api.pinterest.com/ads/v3/ad_groups/ \
  -H "Authorization: Bearer $TOKEN" \
  -H "Content-Type: application/json" \
  --data @- <<JSON
{
  "advertiser_id": "$ADVERTISER_ID",
  "campaign_id": "$CAMPAIGN_ID",
  "name": "Autumn, women 25-44",
  "billable_event": "CLICKTHROUGH",
  "optimization_goal_metadata": {"scrollupGoalMetadata": {"scrollupGoalValueInMicroCurrency": "2000000"}}
}
JSON
