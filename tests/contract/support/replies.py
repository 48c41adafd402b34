"""The reply side: what a client makes of documented, undocumented and broken replies."""

from __future__ import annotations

import gzip
import json
from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx
from attrs import frozen

from tests.contract.support import cases, draws
from tests.contract.support.decoded import Decoded, undocumented
from tests.contract.support.document import Operation, Reply
from tests.contract.support.exemplars import ABSENT
from tests.contract.support.mismatch import Mismatch, demand, shown
from tests.contract.support.offers import plain_data
from tests.contract.support.places import place_of, replaced
from tests.contract.support.plan import Plan
from tests.contract.support.sameness import canonical
from tests.contract.support.target import Handler, Session, Target, session

_PROBES = (
    100, 101, 103, 200, 201, 202, 203, 204, 205, 206, 207, 226, 299, 300, 301, 302, 303, 304, 307, 308, 399,
    400, 401, 402, 403, 404, 405, 406, 408, 409, 410, 411, 412, 413, 415, 418, 422, 423, 424, 425, 426, 428,
    429, 431, 451, 499, 500, 501, 502, 503, 504, 505, 511, 520, 599,
)  # fmt: skip
_CLASSES = {
    400: "BadRequestError",
    401: "AuthenticationError",
    403: "PermissionDeniedError",
    404: "NotFoundError",
    409: "ConflictError",
    410: "EndpointRetiredError",
    422: "BadRequestError",
    429: "RateLimitError",
}
_FAILURE = "failure"
"""An envelope's `status` that makes a failure of a success: it is raised, not returned."""


@frozen
class Documented:
    """A documented reply in one concrete status and media type."""

    reply: Reply
    status: int
    media: str | None
    schema: Any

    @property
    def is_json(self) -> bool:
        kind = (self.media or "").split(";")[0].strip().lower()
        return kind.endswith(("/json", "+json"))

    def encoded(self, value: Any) -> bytes:
        """The bytes of a reply with this value."""
        if self.media is None:
            return b""
        if self.is_json:
            return encode(value)
        return value if isinstance(value, bytes) else str(value).encode()


class Stream(httpx.SyncByteStream, httpx.AsyncByteStream):
    """Bytes that httpx does not read before the client does."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    def __iter__(self) -> Iterator[bytes]:
        yield self._content

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self._content


def answer(status: int, content: bytes, media: str | None, **headers: str) -> Handler:
    """A server that always replies with this."""
    sent = {
        **({"content-type": media} if media else {}),
        **{k.replace("_", "-"): v for k, v in headers.items()},
    }
    return lambda request: httpx.Response(status, headers=sent, stream=Stream(content))


class ReplyChecks:
    """All reply-side checks of one operation. Each raises Mismatch, and returns how many replies it judged."""

    def __init__(self, target: Target, operation: Operation, plan: Plan) -> None:
        self.target = target
        self.operation = operation
        self.plan = plan
        self.arguments = cases.arguments(operation, cases.barest(target, operation))
        self.documented = list(self._documented())

    # Documented replies

    def explicit(self, *, asynchronous: bool) -> int:
        """Edge values of every documented status and media type, decoded strictly and written back."""
        return self._decode_all(asynchronous=asynchronous, strict=True)

    def lenient(self, *, asynchronous: bool) -> int:
        """A default client makes the same of documented replies."""
        return self._decode_all(asynchronous=asynchronous, strict=False)

    def drawn(self) -> int:
        """Replies that schemathesis draws."""
        number = 0
        with self._session() as client:
            for documented in self.documented:
                for value in self._drawn_values(documented):
                    number += 1
                    self._decodes(client, documented, value, Decoded(self.target.replies))
        return number

    def members(self) -> int:
        """Enum members that the client knows and the document does not are refused like any other value."""
        number = 0
        with self._session() as client:
            for documented in self._distinct_schemas():
                decoded = Decoded(self.target.replies)
                for value in self._values(documented):
                    met = len(decoded.members)
                    self._decodes(client, documented, value, decoded)
                    for member, own in undocumented(decoded.members[met:]):
                        changed = replaced(value, member.steps, own)
                        # Of a discriminator, another value may make another member of the union of it.
                        if not self.target.replies.is_valid(documented.schema, changed):
                            number += 1
                            self._deviates(client, documented, changed, None, "enum")
                    del decoded.members[met:]
        return number

    def broken(self) -> int:
        """A strict client reports every value with one thing wrong, with its path."""
        number = 0
        with self._session() as client:
            for documented in self._distinct_schemas():
                if not documented.is_json:
                    continue
                found = self.target.reply_values.invalid(documented.schema)
                label = f"{self.operation.label} {documented.status}"
                for bad in self.plan.some(found, self.plan.broken, label):
                    if self._is_failed_success(documented, bad.value):
                        continue
                    number += 1
                    place = None if bad.loose else place_of("body", bad.path)
                    self._deviates(client, documented, bad.value, place, bad.rule)
        return number

    def tolerant(self) -> int:
        """A default client never fails over a value, and loses none."""
        number = 0
        with self._session(strict=False) as client:
            for documented in self._distinct_schemas():
                if not documented.is_json:
                    continue
                found = self.target.reply_values.invalid(documented.schema)
                label = f"lenient {self.operation.label} {documented.status}"
                for bad in self.plan.some(found, self.plan.lenient and self.plan.lenient * 5, label):
                    if self._is_failed_success(documented, bad.value) or not bad.path:
                        # Another type at the top is a malformed reply.
                        continue
                    number += 1
                    result = self._outcome(client, documented, bad.value)
                    same = canonical(self.target.replies, documented.schema, plain_data(result)) == canonical(
                        self.target.replies, documented.schema, bad.value
                    )
                    demand(
                        same,
                        f"{self._what(documented)}: {shown(bad.value)} became {shown(plain_data(result))}",
                    )
        return number

    # Everything else

    def statuses(self, *, asynchronous: bool, strict: bool) -> int:
        """A status that the document does not list raises ours, which says so."""
        exact = {reply.status for reply in self.operation.replies}
        if "default" in exact:
            return 0
        number = 0
        with self._session(asynchronous=asynchronous, strict=strict) as client:
            for status in _PROBES:
                if str(status) in exact or f"{status // 100}XX" in exact:
                    continue
                for content, media in _bodies(status, self.plan):
                    number += 1
                    error = self._error(client, answer(status, content, media), f"undocumented {status}")
                    what = f"{self.operation.label}: undocumented status {status} raised {error!r}"
                    demand(isinstance(error, self.target.package.error("APIStatusError")), what)
                    demand(getattr(error, "status", None) == status, what)
                    demand(getattr(error, "documented", None) is False, f"{what}, which calls it documented")
        return number

    def malformed(self, *, asynchronous: bool) -> int:
        """Replies that are not what they claim to be raise ours, never what a library happens to raise."""
        number = 0
        for strict in (True, False):
            with self._session(asynchronous=asynchronous, strict=strict) as client:
                for documented in self.plan.some(self.documented, self.plan.malformed, self.operation.label):
                    for name, content, media, headers in self._malformed_of(documented):
                        number += 1
                        handler = answer(documented.status, content, media, **headers)
                        try:
                            client.call(self.arguments, handler)
                        except self.target.package.errors:
                            continue
                        except Exception as error:
                            raise Mismatch(
                                f"{self._what(documented)}: {name} raises a bare {error!r}"
                            ) from error
                        demand(
                            not strict and name == "wrong content type",
                            f"{self._what(documented)}: {name} passes for a reply",
                        )
        return number

    # How

    def _session(self, *, asynchronous: bool = False, strict: bool = True) -> Any:
        return session(self.target.package, self.operation, asynchronous=asynchronous, strict=strict)

    def _documented(self) -> Iterator[Documented]:
        for reply in self.operation.replies:
            for status in self._concrete(reply.status):
                if not reply.media:
                    yield Documented(reply, status, None, None)
                for media, schema in reply.media.items():
                    yield Documented(reply, status, media, self.target.replies.convert(schema))

    def _concrete(self, status: str) -> list[int]:
        if status.isdigit():
            return [int(status)]
        taken = {reply.status for reply in self.operation.replies}
        first = [int(status[0])] if status != "default" else [4, 5]
        if status == "default" and not any(name.startswith("2") for name in taken):
            first = [2, 4, 5]
        ranges = [code for code in first if status != "default" or f"{code}XX" not in taken]
        return [
            next(c for c in range(code * 100 + 18, code * 100 + 99) if str(c) not in taken) for code in ranges
        ]

    def _distinct_schemas(self) -> list[Documented]:
        """One reply for each schema: the same error schema behind ten statuses is the same schema."""
        return list(
            {id(self.target.replies.target(item.schema)): item for item in reversed(self.documented)}.values()
        )[::-1]

    def _is_success(self, documented: Documented) -> bool:
        return 200 <= documented.status <= 299

    def _is_failed_success(self, documented: Documented, value: Any) -> bool:
        """Raised before anything else is read of it."""
        return self._is_success(documented) and _is_failure(value)

    def _values(self, documented: Documented) -> list[Any]:
        if documented.media is None:
            return [None]
        if documented.is_json:
            large = self.target.reply_values.large(documented.schema)
            values = self.target.reply_values.valid(documented.schema)
            values = values if large is ABSENT else [*values, large]
        else:
            values = (
                ["text", "üñï", "a,b\r\n1,2\r\n"]
                if documented.media.startswith("text/")
                else [b"\x00\xff raw", b""]
            )
        if not values:
            raise cases.NoCase(f"no value for {self._what(documented)}")
        return values

    def _drawn_values(self, documented: Documented) -> list[Any]:
        if not documented.is_json:
            return []
        schema = self.target.replies.target(documented.schema)
        if id(schema) not in self.target.drawn:
            view = draws.synthetic(documented.schema, self.target.replies)
            found = draws.draw(view, count=self.plan.drawn, number=self.plan.seed)
            good = [value for value in found if self.target.replies.is_valid(documented.schema, value)]
            self.target.drawn[id(schema)] = (schema, good)
        return self.target.drawn[id(schema)][1]

    def _decode_all(self, *, asynchronous: bool, strict: bool) -> int:
        number = 0
        full = {id(item) for item in self._distinct_schemas()} if strict and not asynchronous else set()
        with self._session(asynchronous=asynchronous, strict=strict) as client:
            for documented in self.documented:
                values = self._values(documented)
                if id(documented) not in full:
                    values = self.plan.some(values, self.plan.replies, self._what(documented))
                for value in values:
                    number += 1
                    self._decodes(client, documented, value, Decoded(self.target.replies))
        return number

    def _decodes(self, client: Session, documented: Documented, value: Any, decoded: Decoded) -> None:
        result = self._outcome(client, documented, value)
        try:
            if documented.media is None:
                # An error keeps the empty body as it came.
                demand(not result, f"no body came as {result!r}")
            elif self._is_failed_success(documented, value):
                demand(plain_data(result) == value, f"{shown(value)} came as {shown(plain_data(result))}")
            elif documented.is_json:
                decoded.check(documented.schema, result, value)
            else:
                demand(result == value, f"{value!r} came as {result!r}")
        except Mismatch as error:
            raise Mismatch(f"{self._what(documented)}: {error} in {shown(value)}") from None

    def _outcome(self, client: Session, documented: Documented, value: Any) -> Any:
        """The result of a success, or the body of the error that a documented failure raises."""
        handler = answer(documented.status, documented.encoded(value), documented.media)
        try:
            result = client.call(self.arguments, handler)
        except self.target.package.error("APIStatusError") as error:
            failed = not self._is_success(documented) or _is_failure(value)
            demand(failed, f"{self._what(documented)}: a documented success raises {error!r}")
            self._right_error(documented, error)
            return getattr(error, "body", None)
        except Exception as error:
            text = f"{self._what(documented)}: {shown(value)} raises {error!r}"
            raise Mismatch(text[:3000]) from error
        demand(
            self._is_success(documented), f"{self._what(documented)}: a documented error returns {result!r}"
        )
        return result

    def _right_error(self, documented: Documented, error: Exception) -> None:
        what = f"{self._what(documented)}: raised {error!r}"
        demand(getattr(error, "documented", None) is True, f"{what}, which calls it undocumented")
        demand(getattr(error, "status", None) == documented.status, f"{what} of another status")
        if not self._is_success(documented):
            other = {4: "APIStatusError", 5: "ServerError"}.get(
                documented.status // 100, "UnexpectedStatusError"
            )
            name = _CLASSES.get(documented.status, other)
            if documented.status == 404 and self._has_ended():
                name = "EndpointRetiredError"
            demand(type(error) is self.target.package.error(name), f"{what}, not {name}")

    def _has_ended(self) -> bool:
        """Whether the document says that the API at its address is no more, so that a 404 says nothing else."""
        retired = self.target.document.raw["info"].get("x-retired", {})
        return self.operation.base_url == retired.get("server")

    def _deviates(
        self, client: Session, documented: Documented, value: Any, place: str | None, rule: str
    ) -> None:
        what = f"{self._what(documented)}: {place or 'body'} ({rule}) in {shown(value)}"
        handler = answer(documented.status, documented.encoded(value), documented.media)
        try:
            result = client.call(self.arguments, handler)
        except self.target.package.error("DecodeError") as error:
            named = [path for path, _ in getattr(error, "problems", ())]
            demand(place is None or place in named, f"reported, but for {named}: {what}")
        except Exception as error:
            raise Mismatch(f"raises {error!r} and no DecodeError: {what}"[:3000]) from error
        else:
            raise Mismatch(f"passes for {shown(plain_data(result))}: {what}")

    def _error(self, client: Session, handler: Handler, what: str) -> Exception:
        try:
            result = client.call(self.arguments, handler)
        except self.target.package.errors as error:
            return error
        except Exception as error:
            raise Mismatch(f"{self.operation.label}: {what} raises a bare {error!r}") from error
        raise Mismatch(f"{self.operation.label}: {what} returns {result!r}")

    def _malformed_of(
        self, documented: Documented
    ) -> Iterator[tuple[str, bytes, str | None, dict[str, str]]]:
        if not documented.is_json:
            if documented.media is not None:
                yield "bad gzip", b"\x1f\x8b\x08 no gzip", documented.media, {"content_encoding": "gzip"}
            return
        media = documented.media
        good = encode(self._values(documented)[0])
        yield "empty body", b"", media, {}
        yield "truncated body", good[:-1] if len(good) > 2 else b"[", media, {}
        yield "HTML", b"<!doctype html><title>Sign in</title>", media, {}
        yield "HTML, honestly", b"<!doctype html><title>Sign in</title>", "text/html; charset=utf-8", {}
        yield "wrong content type", good, "application/x-undocumented", {}
        yield "invalid UTF-8", b'{"a": "\xff\xfe"}', media, {}
        yield "UTF-16", good.decode().encode("utf-16"), media, {}
        yield "bad gzip", b"\x1f\x8b\x08 no gzip", media, {"content_encoding": "gzip"}
        packed = gzip.compress(good)
        yield "cut gzip", packed[: len(packed) // 2], media, {"content_encoding": "gzip"}
        yield "too deep", b"[" * 100_000, media, {}
        yield "deep and closed", b"[" * 5000 + b"]" * 5000, media, {}
        yield "not a number", b"NaN", media, {}
        yield "two values", good + good, media, {}
        wrong: Any = "text" if isinstance(self._values(documented)[0], dict | list) else {"unexpected": []}
        if not self.target.replies.is_valid(documented.schema, wrong):
            yield "wrong top level", encode(wrong), media, {}

    def _what(self, documented: Documented) -> str:
        return f"{self.operation.label} {documented.status} {documented.media or 'without content'}"


def _bodies(status: int, plan: Plan) -> list[tuple[bytes, str | None]]:
    found: list[tuple[bytes, str | None]] = [
        (b'{"message": "no"}', "application/json"),
        (b"<html>", "text/html"),
        (b"", None),
    ]
    return found if plan.probes is None else [found[(status + index) % 3] for index in range(plan.probes)]


def encode(value: Any) -> bytes:
    """JSON as servers write it."""
    return json.dumps(value).encode()


def _is_failure(value: Any) -> bool:
    return isinstance(value, dict) and value.get("status") == _FAILURE
