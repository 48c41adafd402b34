#!/usr/bin/env bash
# Pauses one campaign. usage: pause.sh CAMPAIGN
set -euo pipefail

BASE=https://api.pinterest.com/ads/v3
CAMPAIGN=$1

curl --silent --show-error --fail \
  -X PUT \
  -H "Authorization: Bearer ${PINTEREST_TOKEN}" \
  -H 'Content-Type: application/json' \
  -d '{"status": "PAUSED"}' \
  "$BASE/campaigns/$CAMPAIGN/"

echo "campaigns/$CAMPAIGN/ is paused"
