# Made from spec/ads-v4.yaml.

"""The clients and models of one API. `help(PinterestAds)` lists the calls."""

from __future__ import annotations

import importlib as _importlib

# As type checkers know it; importing `typing` would be most of what importing this module costs.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from .client import AsyncPinterestAds as AsyncPinterestAds, PinterestAds as PinterestAds
    from .models._all import *
    from .scope import AdvertiserScope as AdvertiserScope, AsyncAdvertiserScope as AsyncAdvertiserScope

_NAMES = {
    ".client": "AsyncPinterestAds PinterestAds",
    ".scope": "AdvertiserScope AsyncAdvertiserScope",
}
"""Modules, and what they hold of this one."""


# Hidden from type checkers, which would otherwise believe in every name.
if not TYPE_CHECKING:
    _MODULES = {name: module for module, names in _NAMES.items() for name in names.split()}

    def __getattr__(name: str) -> object:
        if name in _MODULES:
            value = getattr(_importlib.import_module(_MODULES[name], __name__), name)
        elif name == "__all__":
            others = _importlib.import_module(".models", __name__).__all__
            value = [*_MODULES, *others]
        elif name[:2] != "__" and name in __getattr__("__all__"):
            value = getattr(_importlib.import_module(".models", __name__), name)
        else:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted(__getattr__("__all__"))
