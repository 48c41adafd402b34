#!/bin/bash
api="https://api.pinterest.com/ads/v3"
auth=(-H "Authorization: Bearer $(cat ~/.pinterest)")

for file in "$@"; do
  curl "${auth[@]}" --request POST --form "image=@$file" "$api/images/"
done
# then ask GET $api/images/job_status/ until all are done
until curl "${auth[@]}" "$api/images/job_status/" | grep -q '"done":true'; do
  sleep 5
done
