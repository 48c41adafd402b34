#!/usr/bin/env zsh
base="https://api.pinterest.com"
version="ads/v3"

http --ignore-stdin GET "$base/$version/order_lines/$1/" "Authorization:Bearer $TOKEN"
http --ignore-stdin GET "$base/$version/advertisers/$2/order_lines/" "Authorization:Bearer $TOKEN"
http --ignore-stdin GET "$base/$version/billing_data/" "Authorization:Bearer $TOKEN"
wget --header "Authorization: Bearer $TOKEN" -O receipt.pdf "$base/$version/bill_receipt/$3/"
