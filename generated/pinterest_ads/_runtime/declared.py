# Made from generator/runtime.
"""What type checkers take `with_raw_response` and `with_streaming_response` for; at run time nothing calls this.

At run time they are the resource itself over another caller. Its methods keep their arguments and give
something else, which only a function of the method can say.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from contextlib import AbstractAsyncContextManager
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar

if TYPE_CHECKING:
    from .async_streamed import AsyncStreamedResponse
    from .operation import Operation
    from .raw import RawResponse
    from .sync_streamed import StreamedResponse

    P = ParamSpec("P")
    T = TypeVar("T")

    class Raw(Generic[T]):
        def __init__(self, operation: Callable[[], Operation[T]]) -> None: ...

        def __call__(self, method: Callable[P, object]) -> Callable[P, RawResponse[T]]: ...

    class AsyncRaw(Generic[T]):
        def __init__(self, operation: Callable[[], Operation[T]]) -> None: ...

        def __call__(
            self, method: Callable[P, object]
        ) -> Callable[P, Coroutine[Any, Any, RawResponse[T]]]: ...

    def streamed(method: Callable[P, object]) -> Callable[P, StreamedResponse]: ...

    def async_streamed(
        method: Callable[P, object],
    ) -> Callable[P, AbstractAsyncContextManager[AsyncStreamedResponse]]: ...
