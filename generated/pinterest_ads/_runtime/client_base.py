# Made from generator/runtime.
"""What the sync and the async client share: settings, and the two ends of a call."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn, TypedDict, TypeVar

from msgspec import structs

from . import logs
from .credentials import Credentials
from .decoding import Departure
from .deprecated import warn_once
from .envelope import Envelope
from .errors import InvalidArgumentError
from .headers import name_problem, value_problem
from .items import Item
from .limits import Pauses
from .oauth_endpoints import OAuthEndpoints
from .operation import Operation
from .options import CallOptions, Timeout
from .problems import Problems
from .reading import Reading
from .reply import Reply
from .request import Request, Settings, build_request
from .responses import body_of
from .results import result_of
from .retired import Retirement
from .retries import Retries, is_read
from .servers import Server, check_base_url
from .unset import UNSET

if TYPE_CHECKING:
    from .drift import DriftHook
    from .raw import RawResponse

T = TypeVar("T")

_OF_READING = frozenset({"strict", "keep_unknown", "on_drift", "drift_every"})


class ClientOptions(TypedDict, total=False):
    """What `with_options` can change."""

    timeout: float | Timeout
    retries: int | Retries
    headers: Mapping[str, str]
    strict: bool
    keep_unknown: bool
    on_drift: DriftHook | None
    drift_every: int


class ClientBase:
    """Keeps its settings; generated clients say what the document says."""

    _base_url: ClassVar[str]
    _hosts: ClassVar[tuple[str, ...]] = ()
    _user_agent: ClassVar[str] = "python-client"
    _envelope: ClassVar[Envelope | None] = None
    _environment: ClassVar[str] = ""
    """Prefix of the environment variables that are read, for example ``PETS``."""
    _scope_parameter: ClassVar[str] = ""
    """Wire name of the path parameter that the API counts calls by."""
    _blocks: ClassVar[tuple[str, ...]] = ()
    """Words of a 429 that no waiting will end."""
    _oauth: ClassVar[OAuthEndpoints | None] = None
    _retirement: ClassVar[Retirement | None] = None

    def __init__(
        self,
        *,
        base_url: str | None,
        timeout: float | Timeout,
        retries: int | Retries,
        headers: Mapping[str, str] | None,
        app_info: str | None,
        basic_auth: tuple[str, str] | None,
        api_keys: Mapping[str, str] | None,
        strict: bool,
        keep_unknown: bool,
        on_drift: DriftHook | None,
        drift_every: int,
    ) -> None:
        problems = Problems()
        credentials = Credentials(basic_auth, dict(api_keys or {}))
        credentials.check(problems)
        _check_headers(headers or {}, problems)
        if app_info is not None and value_problem(app_info):
            problems.add("app_info", "must be printable ASCII without blanks at the ends")
        _check_drift({"on_drift": on_drift, "drift_every": drift_every}, problems)
        documented = self._base_url.rstrip("/")
        if base_url is None and not documented:
            problems.add("base_url", "needed: the document does not say where the API is")
        if problems:
            raise InvalidArgumentError(problems.items)
        self._timeout = Timeout.of(timeout)
        self._retries = Retries.of(retries)
        agent = f"{self._user_agent} {app_info}" if app_info else self._user_agent
        self._credentials = credentials
        self._settings = Settings(
            server=Server(
                documented, check_base_url(base_url) if base_url is not None else documented, self._hosts
            ),
            headers=_with_usual(headers or {}, agent),
            strict=strict,
            scope=self._scope_parameter,
        )
        self._reading = Reading(
            strict=strict,
            envelope=self._envelope,
            keep_unknown=keep_unknown,
            on_drift=on_drift,
            drift_every=drift_every,
            blocks=self._blocks,
            retirement=self._retirement,
        )
        self._pauses = Pauses()
        if self._environment:
            logs.configure(os.getenv(f"{self._environment}_LOG"))

    @property
    def _endpoints(self) -> OAuthEndpoints | None:
        """Where tokens are asked for; on the host in use, where that is the API's usual one."""
        return None if self._oauth is None else self._oauth.at(self._settings.server)

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self._settings.server.chosen!r})"

    def __getstate__(self) -> NoReturn:
        raise TypeError("a client holds credentials and connections, and cannot be pickled or copied")

    @property
    def user_agent(self) -> str:
        """As it is sent."""
        return dict(self._settings.headers).get("User-Agent", self._user_agent)

    def refuse(self, operation: Operation[Any], request: Request, reply: Reply) -> None:
        """Raise the error of a reply that is no success."""
        body_of(operation, request, reply, self._reading, repeatable=True)

    def _changed(self, changes: ClientOptions) -> dict[str, Any]:
        """The state of a client like this one with some settings changed. Raises InvalidArgumentError."""
        state = self.__dict__.copy()
        # Resources are attributes once they were used, and hold this client.
        for name in [name for name in state if not name.startswith("_")]:
            del state[name]
        for name in changes.keys() - ClientOptions.__optional_keys__:
            raise InvalidArgumentError([(name, "with_options cannot change it")])
        if "timeout" in changes:
            state["_timeout"] = Timeout.of(changes["timeout"])
        if "retries" in changes:
            state["_retries"] = Retries.of(changes["retries"])
        if "headers" in changes:
            problems = Problems()
            _check_headers(changes["headers"], problems)
            if problems:
                raise InvalidArgumentError(problems.items)
            lower = {name.lower() for name in changes["headers"]}
            kept = [pair for pair in self._settings.headers if pair[0].lower() not in lower]
            state["_settings"] = structs.replace(self._settings, headers=(*kept, *changes["headers"].items()))
        if "strict" in changes:
            state["_settings"] = structs.replace(state["_settings"], strict=changes["strict"])
        reading = {name: value for name, value in changes.items() if name in _OF_READING}
        if reading:
            problems = Problems()
            _check_drift(reading, problems)
            if problems:
                raise InvalidArgumentError(problems.items)
            state["_reading"] = structs.replace(self._reading, **reading)
        return state

    def _token_of_environment(self) -> str | None:
        # An empty one is as good as none.
        return (os.getenv(f"{self._environment}_ACCESS_TOKEN") or None) if self._environment else None

    def _authorized(self, operation: Operation[Any], request: Request, token: str | None) -> Request:
        return request.authorized(
            self._credentials.authorize(
                operation, to=request.url, server=self._settings.server, access_token=token
            )
        )

    def build(
        self,
        operation: Operation[Any],
        arguments: Mapping[str, object],
        body: object,
        content_type: str | None,
        options: CallOptions,
    ) -> Request:
        """The request of a call, without credentials. Raises InvalidArgumentError."""
        if operation.deprecated:
            warn_once(operation)
        return build_request(operation, arguments, body, content_type, self._settings, options)

    def _repeatable(self, request: Request, options: CallOptions) -> bool:
        return options.get("idempotent", False) or is_read(request.method)

    def _body(self, operation: Operation[Any], request: Request, reply: Reply, options: CallOptions) -> Any:
        """The body of a success as the document describes it. Raises what `errors` draws."""
        repeatable = self._repeatable(request, options)
        return body_of(operation, request, reply, self._reading, repeatable=repeatable)

    def _raw_response(
        self, operation: Operation[T], request: Request, reply: Reply, given: object, options: CallOptions
    ) -> RawResponse[T]:
        """What `with_raw_response` gives. Raises what `errors` draws for a status that is no success."""
        from .raw import RawResponse

        if not 200 <= reply.status <= 299:
            self._body(operation, request, reply, options)
        return RawResponse(
            reply,
            lambda: self._body(operation, request, reply, options),
            lambda body: self._result(operation, body, request, reply, given),
        )

    def _finish(
        self, operation: Operation[Any], request: Request, reply: Reply, given: object, options: CallOptions
    ) -> Any:
        """What a call returns. Raises what `errors` draws."""
        body = self._body(operation, request, reply, options)
        return self._result(operation, body, request, reply, given)

    def _result(
        self, operation: Operation[Any], body: Any, request: Request, reply: Reply, given: object
    ) -> Any:
        try:
            result = result_of(operation, body, None if given is UNSET else given)
        except Departure as departure:
            from .failures import decode_error_of

            raise decode_error_of(departure, request, reply) from None
        return given.result(result, request, reply) if isinstance(given, Item) else result


def _with_usual(headers: Mapping[str, str], agent: str) -> tuple[tuple[str, str], ...]:
    usual = {"User-Agent": agent, "Accept-Encoding": "gzip, deflate"}
    lower = {name.lower() for name in headers}
    return (*((name, value) for name, value in usual.items() if name.lower() not in lower), *headers.items())


def _check_headers(headers: Mapping[str, Any], problems: Problems) -> None:
    for name, value in headers.items():
        problem = name_problem(name) or value_problem(value)
        if problem:
            problems.add(("headers", str(name)), problem)


def _check_drift(settings: Mapping[str, Any], problems: Problems) -> None:
    hook, every = settings.get("on_drift"), settings.get("drift_every", 1)
    if hook is not None and not callable(hook):
        problems.add("on_drift", "a callable is needed")
    if type(every) is not int or every < 1:
        problems.add("drift_every", "a whole number of replies is needed, at least 1")
