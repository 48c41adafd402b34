"""Download one document: what a hostile or a broken server may cost is bounded, and each fault is one line.

https, or http for loopback hosts; no credentials in URLs; few redirects, never from https to http; gzip or
nothing; sizes, reads and the whole have limits; reads are retried where another attempt can help.
"""

from __future__ import annotations

import asyncio
import ipaddress
import re
import zlib
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import httpx
from attrs import frozen

from generator.problems import PipelineError


@frozen
class Policy:
    """What a download may cost; times in seconds."""

    bytes: int = 32 * 1024 * 1024
    """Of the body as sent, and again of the body decoded."""
    total: float = 90.0
    """For everything together: waiting, redirects, retries."""
    read: float = 20.0
    """For a connection, and for each read."""
    attempts: int = 4
    backoff: float = 0.5
    """Before the second attempt; doubled for each further one."""
    redirects: int = 5


@frozen
class Fetched:
    """A whole body, decoded, with the validators that the server gave it."""

    data: bytes
    etag: str | None = None
    last_modified: str | None = None


class _Retry(Exception):
    """This attempt failed in a way that the next one may not."""

    def __init__(self, reason: str, wait: float = 0.0) -> None:
        super().__init__(reason)
        self.reason = reason
        self.wait = wait


DEFAULT_POLICY = Policy()
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_TRANSIENT = frozenset({408, 425, 429, 500, 502, 503, 504})
_SECRET = re.compile(
    r"token|secret|password|passwd|signature|credential|auth|key\b|^sig$|^pw$", re.IGNORECASE
)


def is_url(source: str) -> bool:
    """True for anything with a scheme, supported or not; else it is a path."""
    return re.match(r"[A-Za-z][A-Za-z0-9+.-]*://", source) is not None


def shown(url: str) -> str:
    """The URL without what may be secret: userinfo, fragment, and values of query parameters so called."""
    try:
        parsed = httpx.URL(url)
    except (httpx.InvalidURL, ValueError):
        return "the URL"
    query = [(name, "..." if _SECRET.search(name) else value) for name, value in parsed.params.multi_items()]
    bare = parsed.copy_with(username=None, password=None, fragment=None, query=None)
    return str(bare.copy_with(params=query) if query else bare)


def fetch(
    url: str,
    *,
    etag: str | None = None,
    last_modified: str | None = None,
    needs_length: bool = True,
    policy: Policy = DEFAULT_POLICY,
    transport: httpx.AsyncBaseTransport | None = None,
) -> Fetched | None:
    """GET the URL; None where `etag` or `last_modified` were given and the server says that nothing changed.

    `needs_length` refuses a body of which nobody can say whether it is whole. Raises PipelineError.
    """
    conditions = {"If-None-Match": etag, "If-Modified-Since": last_modified}
    headers = {name: value for name, value in conditions.items() if value}
    download = _Download(_allowed(url, None), headers, needs_length, policy, transport)
    return asyncio.run(download.run())


def _allowed(url: str, before: httpx.URL | None) -> httpx.URL:
    """The URL, if it may be asked; `before` is the one that redirected to it."""
    try:
        parsed = before.join(url) if before else httpx.URL(url)
    except (httpx.InvalidURL, ValueError) as error:
        raise PipelineError.one(
            shown(str(before)) if before else "source", f"is no usable URL: {error}"
        ) from None
    where = shown(str(before or parsed))
    hop = f"redirects to {shown(str(parsed))}, " if before else ""
    if parsed.userinfo:
        raise PipelineError.one(where, f"{hop or 'is '}a URL with credentials", "they would end in logs")
    if parsed.scheme not in ("http", "https") or not parsed.host:
        raise PipelineError.one(where, f"{hop or 'is '}neither an https URL nor a path")
    if parsed.scheme == "http":
        if before and before.scheme == "https":
            raise PipelineError.one(where, f"{hop}from https to http")
        if not _is_loopback(parsed.host):
            raise PipelineError.one(
                where, f"{hop or 'is '}a plain http URL", "http is for loopback hosts only"
            )
    return parsed


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


@frozen
class _Download:
    url: httpx.URL
    headers: dict[str, str]
    needs_length: bool
    policy: Policy
    transport: httpx.AsyncBaseTransport | None

    async def run(self) -> Fetched | None:
        where = shown(str(self.url))
        try:
            # httpx's own timeouts are for each read: a slow drip would never end.
            async with asyncio.timeout(self.policy.total):
                return await self._with_retries(where)
        except TimeoutError:
            raise PipelineError.one(where, f"took longer than {self.policy.total:g} s") from None

    async def _with_retries(self, where: str) -> Fetched | None:
        loop = asyncio.get_running_loop()
        end = loop.time() + self.policy.total
        for attempt in range(1, self.policy.attempts + 1):
            try:
                return await self._follow()
            except _Retry as error:
                wait = max(error.wait, self.policy.backoff * 2 ** (attempt - 1))
                if attempt == self.policy.attempts:
                    raise PipelineError.one(where, error.reason, f"{attempt} attempts") from None
                if loop.time() + wait > end:
                    raise PipelineError.one(
                        where, error.reason, f"the next attempt is due in {wait:.0f} s"
                    ) from None
                await asyncio.sleep(wait)
        raise AssertionError("no attempts")

    async def _follow(self) -> Fetched | None:
        url = self.url
        for _ in range(self.policy.redirects + 1):
            answer = await self._ask(url)
            if not isinstance(answer, httpx.URL):
                return answer
            url = answer
        raise PipelineError.one(shown(str(self.url)), f"redirects more than {self.policy.redirects} times")

    async def _ask(self, url: httpx.URL) -> Fetched | httpx.URL | None:
        client = httpx.AsyncClient(
            transport=self.transport,
            timeout=self.policy.read,
            # A proxy of the environment has no business with a loopback host.
            trust_env=not _is_loopback(url.host),
            headers={"Accept": "*/*", "Accept-Encoding": "gzip", "User-Agent": "openapi-document-pull"},
        )
        try:
            async with client, client.stream("GET", url, headers=self.headers) as response:
                return await self._answer(url, response)
        except httpx.TimeoutException:
            raise _Retry(f"did not answer within {self.policy.read:g} s") from None
        except httpx.TransportError as error:
            raise _Retry(f"the download broke: {_reason(error)}") from None
        except httpx.HTTPError as error:
            raise PipelineError.one(shown(str(url)), f"cannot be downloaded: {_reason(error)}") from None

    async def _answer(self, url: httpx.URL, response: httpx.Response) -> Fetched | httpx.URL | None:
        where = shown(str(url))
        status = response.status_code
        if status in _REDIRECTS and "location" in response.headers:
            return _allowed(response.headers["location"], url)
        if status == 304 and self.headers:
            return None
        if status in _TRANSIENT:
            raise _Retry(f"answered {_status(status)}", _retry_after(response.headers.get("retry-after", "")))
        if status != 200:
            raise PipelineError.one(where, f"answered {_status(status)}")
        data = await self._body(where, response)
        return Fetched(data, _validator(response, "etag"), _validator(response, "last-modified"))

    async def _body(self, where: str, response: httpx.Response) -> bytes:
        headers = response.headers
        # Of a body that ends with its connection, a part looks like the whole.
        if self.needs_length and "content-length" not in headers and "transfer-encoding" not in headers:
            raise PipelineError.one(
                where, "states no length, so a truncated body could pass for a whole one", "give its SHA-256"
            )
        encoding = headers.get("content-encoding", "identity").strip().lower()
        if encoding not in ("identity", "gzip", "x-gzip"):
            raise PipelineError.one(where, f"sends the encoding {encoding[:40]!a}; only gzip was asked for")
        sent = bytearray()
        async for chunk in response.aiter_raw():
            sent += chunk
            if len(sent) > self.policy.bytes:
                raise self._too_large(where)
        return bytes(sent) if encoding == "identity" else self._gunzip(where, bytes(sent))

    def _gunzip(self, where: str, sent: bytes) -> bytes:
        decoder = zlib.decompressobj(16 + zlib.MAX_WBITS)
        try:
            data = decoder.decompress(sent, self.policy.bytes + 1)
        except zlib.error:
            raise PipelineError.one(where, "sends gzip that cannot be decoded") from None
        if len(data) > self.policy.bytes:
            raise self._too_large(where)
        if not decoder.eof or decoder.unused_data:
            raise PipelineError.one(where, "sends gzip that is not whole")
        return data

    def _too_large(self, where: str) -> PipelineError:
        return PipelineError.one(where, f"is larger than the limit of {self.policy.bytes} bytes")


def _validator(response: httpx.Response, name: str) -> str | None:
    value = response.headers.get(name, "")
    return value if 0 < len(value) <= 200 and value.isascii() and value.isprintable() else None


def _status(status: int) -> str:
    phrase = httpx.codes.get_reason_phrase(status)
    return f"{status} {phrase}".rstrip()


def _reason(error: Exception) -> str:
    text = " ".join(str(error).split())[:200]
    return text if text.isprintable() and text else type(error).__name__


def _retry_after(value: str) -> float:
    if re.fullmatch(r"[0-9]{1,9}", value.strip()):
        return float(value)
    try:
        date = parsedate_to_datetime(value)
    except ValueError:
        return 0.0
    if date.tzinfo is None:
        date = date.replace(tzinfo=UTC)
    return max(0.0, (date - datetime.now(UTC)).total_seconds())
