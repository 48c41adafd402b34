# Made from generator/sandbox.
"""Links to result files: whoever has one can read the file, for a while."""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Mapping
from urllib.parse import urlencode

from ..refusals import Refused
from ..store import Store
from .job import Job

_KEY = "links"
_NAMES = {
    "bulk_get": "bulk/{}/entities",
    "bulk_upsert": "bulk/{}/written",
    "report": "reports/{}/metrics_report",
}


def path_of(job: Job) -> str:
    """Where the result of a job lies, on the other origin."""
    return f"/{_NAMES[job.kind].format(job.id)}.{job.form.lower()}"


class Links:
    """Signed with a key that the store keeps, so that links outlive the process where the store does."""

    def __init__(self, store: Store, origin: str) -> None:
        self._origin = origin
        key = store.value(_KEY)
        if key is None:
            # Not of the sandbox's seeded chance: what signs must not be foreseen.
            key = secrets.token_hex(32)
            store.set_value(_KEY, key)
        self._key = bytes.fromhex(key)

    def make(self, path: str, expires: int) -> str:
        """The address of a file, good until `expires` (epoch seconds)."""
        query = urlencode({"expires": expires, "signature": self._signature(path, str(expires))})
        return f"{self._origin}{path}?{query}"

    def check(self, path: str, query: Mapping[str, str], now: float) -> None:
        """Raises Refused for a link that was not made here, or is too old."""
        expires = query.get("expires", "")
        # As bytes: the comparison takes no other text than ASCII.
        if not hmac.compare_digest(
            query.get("signature", "").encode(), self._signature(path, expires).encode()
        ):
            raise Refused(403, "The signature of this link is not right: use the address as it was given.")
        if now >= int(expires):
            raise Refused(403, "This link has expired: ask for the state of the job, which has a new one.")

    def _signature(self, path: str, expires: str) -> str:
        return hmac.new(self._key, f"{path}\n{expires}".encode(), "sha256").hexdigest()
