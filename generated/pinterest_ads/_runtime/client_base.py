# Made from generator/runtime/client_base.py by `make generate`; edit that file, not this one.
"""What the sync and the async client share: settings, and the two ends of a call."""

from __future__ import annotations

import math
import threading
from collections.abc import Mapping
from typing import Any, ClassVar, NoReturn

from .credentials import Credentials
from .envelope import Envelope
from .errors import InvalidArgumentError
from .headers import name_problem, value_problem
from .problems import Problems
from .request import Settings
from .responses import Reading
from .servers import Server, check_base_url

DEFAULT_TIMEOUT = 60.0


class ClientBase:
    """Keeps its settings; generated clients say what the document says."""

    _base_url: ClassVar[str]
    _user_agent: ClassVar[str] = "python-client"
    _envelope: ClassVar[Envelope | None] = None

    def __init__(
        self,
        access_token: str | None,
        *,
        base_url: str | None,
        timeout: float,
        headers: Mapping[str, str] | None,
        basic_auth: tuple[str, str] | None,
        api_keys: Mapping[str, str] | None,
        strict: bool,
    ) -> None:
        problems = Problems()
        credentials = Credentials(access_token, basic_auth, dict(api_keys or {}))
        credentials.check(problems)
        _check_headers(headers or {}, problems)
        if not _is_timeout(timeout):
            problems.add("timeout", "a finite number of seconds above 0 is needed")
        documented = self._base_url.rstrip("/")
        if base_url is None and not documented:
            problems.add("base_url", "needed: the document does not say where the API is")
        if problems:
            raise InvalidArgumentError(problems.items)
        given = {"User-Agent": self._user_agent, "Accept-Encoding": "gzip, deflate"}
        lower = {name.lower() for name in headers or {}}
        kept = {name: value for name, value in given.items() if name.lower() not in lower}
        self._timeout = float(timeout)
        self._settings = Settings(
            server=Server(documented, check_base_url(base_url) if base_url is not None else documented),
            credentials=credentials,
            headers=(*kept.items(), *(headers or {}).items()),
            strict=strict,
        )
        self._reading = Reading(strict, self._envelope)
        self._closed = False
        self._opening = threading.Lock()

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self._settings.server.chosen!r})"

    def __getstate__(self) -> NoReturn:
        raise TypeError("a client holds credentials and connections, and cannot be pickled or copied")


def _check_headers(headers: Mapping[str, Any], problems: Problems) -> None:
    for name, value in headers.items():
        problem = name_problem(name) or value_problem(value)
        if problem:
            problems.add(("headers", str(name)), problem)


def _is_timeout(value: object) -> bool:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    return math.isfinite(value) and value > 0
