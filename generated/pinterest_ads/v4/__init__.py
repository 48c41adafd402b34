# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.

"""One target of the package."""

from __future__ import annotations

import importlib as _importlib

from . import models as _models

# As type checkers know it; importing `typing` would be most of what importing this module costs.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from .client import AsyncPinterestAds, PinterestAds
    from .models import *
    from .scope import AdvertiserScope, AsyncAdvertiserScope

__all__ = [
    "AdvertiserScope",
    "AsyncAdvertiserScope",
    "AsyncPinterestAds",
    "PinterestAds",
]
__all__ += _models.__all__

_MODULES = {
    "AdvertiserScope": ".scope",
    "AsyncAdvertiserScope": ".scope",
    "AsyncPinterestAds": ".client",
    "PinterestAds": ".client",
}


# Hidden from type checkers, which would otherwise believe in every name.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name in _MODULES:
            value = getattr(_importlib.import_module(_MODULES[name], __name__), name)
        elif name in _models.__all__:
            value = getattr(_models, name)
        else:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted(__all__)
