#!/bin/sh
# Makes .venv from the pinned requirements; `make` calls it when they have changed.
set -eu
python=$1
started=$(date +%s)
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || {
  echo "environment: $python is older than 3.11; say which one to use: make PYTHON=python3.12" >&2
  exit 1
}
[ -x .venv/bin/python ] || "$python" -m venv .venv
.venv/bin/python -m pip install --quiet --disable-pip-version-check --requirement requirements/dev.txt
touch .venv/ready
echo "environment  $(.venv/bin/python --version), $(grep -c == requirements/dev.txt) packages  $(($(date +%s) - started)) s"
