# Made from generator/migrate.
"""``python -m pinterest_ads.migrate``: the verb ``migrate`` of the command."""

from __future__ import annotations

import sys

if __name__ == "__main__":
    from ..command import main

    main(["migrate", *sys.argv[1:]])
