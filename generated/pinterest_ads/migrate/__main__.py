# Made from generator/migrate/__main__.py by `make generate`.
"""``python -m pinterest_ads.migrate``: the verb ``migrate`` of the command."""

from __future__ import annotations

import sys

if __name__ == "__main__":
    from ..command import main

    main(["migrate", *sys.argv[1:]])
