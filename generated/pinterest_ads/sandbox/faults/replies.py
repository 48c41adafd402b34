# Made from generator/sandbox.
"""Faults that are replies: of a limit, of a server, of a token that is out of date."""

from __future__ import annotations

from attrs import frozen
from starlette.types import Send

from ..access.tokens import unauthorized
from ..envelope import failure
from ..limits import Quota
from ..limits.quotas import GUIDE_ADVERTISER, GUIDE_APP
from ..refusals import Refused
from .capture import Captured
from .fault import Fault

# The guide's third form: a backend that takes nothing has a limit of 0, and no window.
_BACKEND = "0, 0"
_CODE = 12  # facts 1 envelope: server error; the document's 429 has it as well
_PAGE = "<html><head><title>{0}</title></head><body><h1>{0}</h1></body></html>\n"
_TITLES = {500: "Internal Server Error", 502: "Bad Gateway", 503: "Service Unavailable"}


@frozen
class Answer:
    """A whole reply."""

    status: int
    headers: dict[str, str]
    body: bytes = b""

    async def send(self, send: Send) -> None:
        raw = [(name.encode(), value.encode()) for name, value in self.headers.items()]
        await Captured(self.status, raw, self.body).send(send)


def token_expired() -> Answer:
    """As if the token had just gone out of date."""
    return _refusal(unauthorized("the access token is out of date"))


def limited(fault: Fault) -> Answer:
    """429 in one of the guide's forms, or as a block for spam, which is no limit and has no headers of one."""
    scope: str = fault.options["scope"]
    headers = {} if scope == "spam" else _limits(scope, fault.options.get("quota"))
    headers |= _retry(fault)
    message = "Blocked: this looks like spam." if scope == "spam" else "Too many requests."
    return _refusal(Refused(429, message, code=_CODE, headers=headers))


def server_error(fault: Fault) -> Answer:
    """500, 502 or 503: from the API, or from something in front of it that speaks no JSON."""
    status = int(fault.kind)
    headers = _retry(fault)
    if fault.options.get("limits") == "yes":
        headers |= _limits("backend", None)
    title = f"{status} {_TITLES[status]}"
    if fault.options["body"] == "html":
        return Answer(status, {"Content-Type": "text/html", **headers}, _PAGE.format(title).encode())
    if fault.options["body"] == "empty":
        return Answer(status, headers)
    return _refusal(Refused(status, "Server error.", code=_CODE, headers=headers))


def _limits(scope: str, quota: Quota | None) -> dict[str, str]:
    own = quota or (GUIDE_APP if scope == "app" else GUIDE_ADVERTISER)
    return {"RateLimit-Limit": _BACKEND if scope == "backend" else own.header, "RateLimit-Remaining": "0"}


def _retry(fault: Fault) -> dict[str, str]:
    seconds = fault.options["retry"]
    return {} if seconds is None else {"Retry-After": str(seconds)}


def _refusal(refused: Refused) -> Answer:
    reply = failure(refused)
    return Answer(reply.status, {"Content-Type": reply.media_type, **reply.headers}, reply.body)
