# Made from generator/runtime.
"""A list that is asked for page by page: the request of each page."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Generic, TypeVar

from .operation import Operation
from .options import CallOptions
from .page import Page
from .request import Request
from .results import parameter_of
from .unset import UNSET

T = TypeVar("T")
Build = Callable[[Operation[Any], Mapping[str, object], object, str | None, CallOptions], Request]


class Listing(Generic[T]):
    """One list call, checked as a whole before anything is sent. Raises InvalidArgumentError.

    A list that reaches over more days than one request may is asked for in pieces, one after the other.
    """

    # One object rather than a closure: a call that waits for its reply is looked at by every collection
    # of garbage meanwhile.
    __slots__ = (
        "_arguments",
        "_build",
        "_content_type",
        "_name",
        "_pieces",
        "_start",
        "body",
        "given",
        "operation",
        "options",
    )

    def __init__(
        self,
        build: Build,
        operation: Operation[Page[T]],
        arguments: Mapping[str, object],
        body: object,
        content_type: str | None,
        options: CallOptions,
    ) -> None:
        self._build = build
        self.operation = operation
        self._arguments = arguments
        self.body = body
        self._content_type = content_type
        self.options = options
        self._name = parameter_of(operation)
        stated = arguments.get(self._name, UNSET)
        self.given = None if stated is UNSET else str(stated)
        """The bookmark that the call was given."""
        self._start = self._built(arguments)
        self._pieces = None if operation.span is None else operation.span.pieces(arguments)
        if self._pieces is not None:
            self._start = self._built(self._pieces.arguments(arguments, self._name, self.given))

    def request(self, bookmark: str | None) -> Request:
        """The request of the page at `bookmark`; None is the first one."""
        if bookmark is None or bookmark == self.given:
            return self._start
        if self._pieces is not None:
            return self._built(self._pieces.arguments(self._arguments, self._name, bookmark))
        return self._built({**self._arguments, self._name: bookmark})

    def page(self, page: Page[T], bookmark: str | None) -> Page[T]:
        """What that request was answered, with the bookmark of what comes after it."""
        return page if self._pieces is None else self._pieces.page(page, self._name, bookmark)

    def _built(self, arguments: Mapping[str, object]) -> Request:
        return self._build(self.operation, arguments, self.body, self._content_type, self.options)
