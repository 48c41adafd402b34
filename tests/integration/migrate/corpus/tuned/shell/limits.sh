#!/bin/sh
# how much of the quota is left
curl -sI -H "Authorization: Bearer $TOKEN" https://api.pinterest.com/ads/v3/advertisers/ \
  | grep -i '^x-userendpoint-ratelimit-remaining'
