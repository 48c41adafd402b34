# Made from generator/sandbox.
"""``python -m pinterest_ads.sandbox``"""

from __future__ import annotations

import sys

if __name__ == "__main__":
    try:
        # Says what to install where the extra is not there.
        from . import Sandbox  # noqa: F401
    except ImportError as error:
        sys.exit(str(error))
    from .cli import main

    sys.exit(main())
