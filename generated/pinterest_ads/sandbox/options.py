# Made from generator/sandbox.
"""Everything that can be set of a sandbox, from Python as from the command line."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal

import attrs

from .access.oauth import App
from .access.settings import DEFAULT_APP, TokenSetting
from .faults.fault import Fault
from .limits import Quota, Settings


def _settings(value: Settings | Mapping[Any, Quota | None] | None) -> Settings:
    return value if isinstance(value, Settings) else Settings.of({"": None} if value is None else value)


@attrs.frozen(kw_only=True)
class Options:
    """How a sandbox behaves.

    Attributes:
        host: Address to listen on; loopback unless it is said otherwise.
        port: Port of the API; 0 takes a free one.
        download_port: Port of the result files, another origin; 0 takes a free one.
        database: File that the state is kept in; None keeps it in memory.
        seed: Seed of everything that is drawn: figures, faults, ids of requests.
        advertisers: Advertisers that the user of ``sandbox-token`` owns; another user has one more.
        seed_ads: Ads of an account to begin with, beside the small one of the examples.
        job_seconds: How long a job takes at least, in seconds.
        link_seconds: How long a link to a result file is good, in seconds (facts 4: about an hour).
        tokens: Access tokens beside ``sandbox-token``, which may do everything.
        token_seconds: How long an access token of the OAuth endpoints is good, in seconds; None for ever.
        apps: Programs that the OAuth endpoints know.
        quotas: What replaces the guide's figures: ``{"advertiser": Quota(5, 10), "app": None, 549755885175: …}``,
            the last for one advertiser. None turns them all off.
        faults: Faults to begin with.
        log: Of each request: ``line`` for people, ``json`` for programs, on the error output, or ``none``.
        recording: HAR file that all traffic is saved to, without credentials and customer lists.
    """

    host: str = "127.0.0.1"
    port: int = 0
    download_port: int = 0
    database: Path | None = None
    seed: int = 1
    advertisers: int = 1
    seed_ads: int = 0
    job_seconds: float = 0.2
    link_seconds: float = 3600.0
    tokens: tuple[TokenSetting, ...] = ()
    token_seconds: float | None = None
    apps: tuple[App, ...] = (DEFAULT_APP,)
    quotas: Settings = attrs.field(factory=Settings, converter=_settings)
    faults: tuple[Fault, ...] = ()
    log: Literal["line", "json", "none"] = attrs.field(
        default="none", validator=attrs.validators.in_(("line", "json", "none"))
    )
    recording: Path | None = None
