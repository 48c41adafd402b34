# Made from generator/sandbox.
"""Quotas as they are used up.

The windows are fixed and open with the first request: of one advertiser, `quota` requests pass from then on
until the window's seconds are over, and the next request opens a new one. Chosen over a log of all requests
because a window is two numbers however great the quota, and because ``Retry-After`` is then the truth: who
comes back when it says finds the whole quota. The sandbox has one thread, and nothing is awaited between
looking and taking, so that a quota is exact however many requests come at once.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any

from attrs import Factory, define, frozen

from .quota import Quota

_SWEEP = 10_000
# Seed 003, rate limit headers.
GUIDE_ADVERTISER = Quota(30, 60)
GUIDE_APP = Quota(1000, 60)


@frozen(kw_only=True)
class Settings:
    """The guide's figures (seed 003, rate limit headers). None turns a quota off."""

    advertiser: Quota | None = GUIDE_ADVERTISER
    """Of each advertiser."""
    app: Quota | None = GUIDE_APP
    """Of each app, over all of its advertisers."""
    advertisers: Mapping[int, Quota | None] = Factory(dict)
    """Of single advertisers, by id, instead of `advertiser`."""

    @classmethod
    def of(cls, pairs: Mapping[Any, Quota | None]) -> Settings:
        """From names and quotas, such as `parse_setting` gives them, on top of the guide's figures.

        Raises ValueError for a name that is neither ``advertiser`` nor ``app`` nor an advertiser's id.
        """
        own = Settings(advertiser=None, app=None) if "" in pairs else Settings()
        advertisers = {int(name): quota for name, quota in pairs.items() if str(name).isdecimal()}
        if wrong := [
            name for name in pairs if name not in ("", "advertiser", "app") and not str(name).isdecimal()
        ]:
            raise ValueError(f"there is no quota of {wrong[0]!r}: take advertiser, app or an advertiser's id")
        return Settings(
            advertiser=pairs.get("advertiser", own.advertiser),
            app=pairs.get("app", own.app),
            advertisers=advertisers,
        )


@frozen
class Limited:
    """A request that is over a quota."""

    scope: str
    """``advertiser`` or ``app``."""
    quota: Quota
    seconds: int
    """Until the window is over, rounded up: a request before that is useless."""

    @property
    def headers(self) -> tuple[tuple[str, str], ...]:
        """The three headers, which no other reply has."""
        return (
            ("RateLimit-Limit", self.quota.header),
            ("RateLimit-Remaining", "0"),
            ("Retry-After", str(self.seconds)),
        )


@define
class _Window:
    opened: float
    used: int = 0


@define
class Quotas:
    """What is left, by the clock that is given (epoch seconds)."""

    settings: Settings
    clock: Callable[[], float]
    _windows: dict[tuple[str, str], _Window] = Factory(dict)

    def take(self, *, advertiser: int, app: str) -> Limited | None:
        """Count one request, or say what refuses it; a refused one counts nowhere.

        Args:
            advertiser: Whose request it is; 0 where it is about none.
            app: The app that the token was given to.
        """
        now = self.clock()
        counted: list[_Window] = []
        for scope, key, quota in self._quotas(advertiser, app):
            window = self._window(scope, key, quota, now)
            if window.used >= quota.requests:
                left = window.opened + quota.seconds - now
                return Limited(scope, quota, min(max(1, math.ceil(left)), quota.seconds))
            counted.append(window)
        for window in counted:
            window.used += 1
        return None

    def used(self) -> list[tuple[str, str, Quota, int]]:
        """Scope, advertiser or app, quota and requests of each window that is open, for people to read."""
        now = self.clock()
        found: list[tuple[str, str, Quota, int]] = []
        for (scope, key), window in self._windows.items():
            quota = self._quota(scope, key)
            if quota is not None and self._is_open(window, quota, now):
                found.append((scope, key, quota, window.used))
        return sorted(found, key=lambda row: row[:2])

    def _quotas(self, advertiser: int, app: str) -> list[tuple[str, str, Quota]]:
        keys = [("advertiser", str(advertiser))] if advertiser else []
        found = [(scope, key, self._quota(scope, key)) for scope, key in [*keys, ("app", app)]]
        return [(scope, key, quota) for scope, key, quota in found if quota is not None]

    def _quota(self, scope: str, key: str) -> Quota | None:
        if scope == "app":
            return self.settings.app
        return self.settings.advertisers.get(int(key), self.settings.advertiser)

    def _window(self, scope: str, key: str, quota: Quota, now: float) -> _Window:
        window = self._windows.get((scope, key))
        if window is None or not self._is_open(window, quota, now):
            if len(self._windows) >= _SWEEP:
                self._sweep(now)
            window = self._windows[scope, key] = _Window(now)
        return window

    @staticmethod
    def _is_open(window: _Window, quota: Quota, now: float) -> bool:
        # A clock that was set back opens a new window, rather than one that lasts for ages.
        return 0 <= now - window.opened < quota.seconds

    def _sweep(self, now: float) -> None:
        for (scope, key), window in list(self._windows.items()):
            quota = self._quota(scope, key)
            if quota is None or not self._is_open(window, quota, now):
                del self._windows[scope, key]
