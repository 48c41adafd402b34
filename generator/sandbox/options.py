"""Everything that can be set of a sandbox, from Python as from the command line."""

from __future__ import annotations

from pathlib import Path

import attrs


@attrs.frozen(kw_only=True)
class Options:
    """How a sandbox behaves.

    Attributes:
        host: Address to listen on; loopback unless it is said otherwise.
        port: Port of the API; 0 takes a free one.
        download_port: Port of the result files, another origin; 0 takes a free one.
        database: File that the state is kept in; None keeps it in memory.
        seed: Seed of everything that is drawn: figures, faults, ids of requests.
        seed_ads: Ads of an account to begin with, beside the small one of the examples.
        job_seconds: How long a job takes at least, in seconds.
        link_seconds: How long a link to a result file is good, in seconds (facts 4: about an hour).
    """

    host: str = "127.0.0.1"
    port: int = 0
    download_port: int = 0
    database: Path | None = None
    seed: int = 1
    seed_ads: int = 0
    job_seconds: float = 0.2
    link_seconds: float = 3600.0
