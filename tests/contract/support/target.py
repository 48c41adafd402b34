"""What is under test: a document and the package that was generated from it, and calls through its clients."""

from __future__ import annotations

import asyncio
import contextlib
import importlib
import inspect
from collections.abc import Awaitable, Callable, Iterator, Mapping
from functools import cached_property
from types import ModuleType
from typing import Any

import httpx

from generator import target as settings
from generator.document.read import load
from tests.contract.support.document import Document, Operation, Raw
from tests.contract.support.exemplars import Exemplars
from tests.contract.support.given import Given
from tests.contract.support.judge import Judge
from tests.contract.support.mismatch import Mismatch, demand
from tests.contract.support.shapes import Shapes
from tests.contract.support.wire import TOKEN

Handler = Callable[[httpx.Request], httpx.Response]


class Sent(BaseException):
    """Thrown by the transport: the request is complete, and that is all that is asked of this call."""

    def __init__(self, request: httpx.Request) -> None:
        super().__init__()
        self.request = request


class Package:
    """A generated package, by its public names."""

    def __init__(self, module: ModuleType) -> None:
        self.module = module
        pairs = [name for name in dir(module) if f"Async{name}" in dir(module)]
        clients = [name for name in pairs if _is_client(getattr(module, name))]
        if len(clients) != 1:
            raise LookupError(f"{module.__name__} has no one pair of X and AsyncX: {clients}")
        self.sync_client: Any = getattr(module, clients[0])
        self.async_client: Any = getattr(module, f"Async{clients[0]}")

    @classmethod
    def named(cls, name: str) -> Package:
        return cls(importlib.import_module(name))

    def error(self, name: str) -> type[Exception]:
        """An error class by its name; every package exports them, and its targets share them."""
        package = importlib.import_module(self.module.__name__.partition(".")[0])
        found: type[Exception] = getattr(package, name)
        return found

    @cached_property
    def errors(self) -> type[Exception]:
        """The base of all errors of the package."""
        return next(base for base in reversed(self.error("APIStatusError").__mro__) if _is_ours(base))

    @cached_property
    def models(self) -> ModuleType:
        return importlib.import_module(f"{self.sync_client.__module__.rpartition('.')[0]}.models")


def _is_ours(base: type) -> bool:
    return issubclass(base, Exception) and base.__module__ != "builtins"


class Target:
    """A document beside the package that should keep to it, with what is derived from the document once."""

    def __init__(self, raw: Raw, package: Package) -> None:
        self.document = Document(raw)
        self.package = package
        self.requests = Shapes(self.document, request=True)
        self.replies = Shapes(self.document, request=False)
        self.request_values = Exemplars(self.requests)
        self.reply_values = Exemplars(self.replies)
        self.drawn: dict[int, tuple[Any, list[Any]]] = {}
        """Replies that were drawn already, by the identity of their schema."""
        self.drawn_cases: dict[tuple[str, int, int, bool], list[Given]] = {}
        """Calls that were drawn already."""
        self.barest: dict[str, Given] = {}
        """The barest call of an operation, by its label."""

    @cached_property
    def operations(self) -> tuple[Operation, ...]:
        return self.document.operations()

    @cached_property
    def judge(self) -> Judge:
        return Judge(self.document.raw)

    @classmethod
    def of_checkout(cls, name: str) -> Target:
        """What the checkout holds of the target of that name: its effective document, and the package made of it."""
        chosen = settings.load(name)
        module = chosen.package if chosen.default else f"{chosen.package}.{chosen.module}"
        return cls(load(chosen.document, name=chosen.document.name), Package.named(module))


def _is_client(found: Any) -> bool:
    """Whether it is a class that takes a token: scopes and the like come in pairs as well."""
    return isinstance(found, type) and "access_token" in inspect.signature(found).parameters


class Session:
    """One operation through one client, sync or async behind the same face."""

    def __init__(self, package: Package, operation: Operation, *, asynchronous: bool, strict: bool) -> None:
        self.operation = operation
        self.asynchronous = asynchronous
        self._handler: Handler = _refuse
        transport = httpx.MockTransport(lambda request: self._handler(request))
        maker = package.async_client if asynchronous else package.sync_client
        self._client = maker(access_token=TOKEN, transport=transport, strict=strict, retries=0)
        self._unknown: Any = package.error("OutcomeUnknownError")
        self._strict = strict
        self._loop = asyncio.new_event_loop() if asynchronous else None

    @property
    def method(self) -> Callable[..., Any]:
        """The bound method that serves the operation."""
        resource = getattr(self._client, self.operation.resource, None)
        resource = getattr(resource, "with_raw_response", resource)
        method = getattr(resource, self.operation.call, None)
        if method is None:
            raise Mismatch(f"the client has no call {self.operation.resource}.{self.operation.call}")
        found: Callable[..., Any] = method
        return found

    def call(self, arguments: Mapping[str, Any], handler: Handler) -> Any:
        """The call's result with `handler` as the server."""
        method = self.method
        self._handler = handler
        try:
            if self._loop is None:
                reply = method(**arguments)
            else:
                reply = self._loop.run_until_complete(_awaited(method, arguments))
            body = reply.body
            if self._strict:
                _same(body, reply.parse())
            return body
        except self._unknown as error:
            # The document speaks of the failure, and the client of what it means for a write.
            if self.operation.method in ("GET", "HEAD", "OPTIONS") or not error.error.status >= 500:
                raise Mismatch(f"the outcome is said to be unknown: {error!r}") from error
            raise error.error from error

    def send(self, arguments: Mapping[str, Any]) -> httpx.Request:
        """The request that reaches the transport; raises what the call raises when it refuses."""
        try:
            result = self.call(arguments, _intercept)
        except Sent as sent:
            return sent.request
        raise Mismatch(f"the call returned {result!r} without sending anything")

    def close(self) -> None:
        if self._loop is None:
            self._client.close()
            return
        self._loop.run_until_complete(self._client.aclose())
        self._loop.run_until_complete(self._loop.shutdown_asyncgens())
        # A reply that broke off leaves its stream to be closed by a task.
        for task in asyncio.all_tasks(self._loop):
            self._loop.run_until_complete(asyncio.wait([task]))
        self._loop.close()


@contextlib.contextmanager
def session(
    package: Package, operation: Operation, *, asynchronous: bool = False, strict: bool = True
) -> Iterator[Session]:
    """A Session that is closed at the end."""
    opened = Session(package, operation, asynchronous=asynchronous, strict=strict)
    try:
        yield opened
    finally:
        opened.close()


def _same(body: Any, result: Any) -> None:
    """What a call returns is the body, a property of it, or something that holds it: nothing is made up."""
    if result is body or getattr(result, "body", None) is body:
        return
    held = [getattr(body, name) for name in dir(body) if not name.startswith("_")]
    demand(any(result is one for one in held) or result is None, f"{result!r} is no part of {body!r}")


async def _awaited(method: Callable[..., Awaitable[Any]], arguments: Mapping[str, Any]) -> Any:
    return await method(**arguments)


def _intercept(request: httpx.Request) -> httpx.Response:
    raise Sent(request)


def _refuse(request: httpx.Request) -> httpx.Response:
    raise AssertionError(f"{request.method} {request.url} was sent outside a call")
