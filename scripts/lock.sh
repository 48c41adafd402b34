#!/bin/sh
# Resolves requirements/dev.in in a fresh environment and writes the pins.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$1" -m venv "$folder/env"
"$folder/env/bin/python" -m pip install --quiet --disable-pip-version-check --requirement requirements/dev.in
{
  echo "# Pinned closure of requirements/dev.in; rebuilt by \`make lock\`."
  "$folder/env/bin/python" -m pip freeze
} > "$folder/dev.txt"
mv "$folder/dev.txt" requirements/dev.txt
echo "lock  $(grep -c == requirements/dev.txt) packages"
