# Made from generator/runtime.
"""The sync handle of work that the API does on its own."""

from __future__ import annotations

import time
from collections.abc import Iterator, Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from .sync_download import SyncDownload
from .errors import NotFoundError
from .jobs import FIRST_WAIT, LONGEST_WAIT, expired, is_done, not_over, result_url, state_text
from .loops import sync_sleep
from .options import NO_OPTIONS, CallOptions
from .outcomes import JobSpec
from .results import told
from .rows import Row, RowReader
from .unset import UNSET

if TYPE_CHECKING:
    from .sync_client import SyncClient


S = TypeVar("S")


class Job(Generic[S]):
    """A report or bulk request that the API is working on. Its `id` is enough to go on in another process.

    `S` is what the API says of it when asked how far it is.
    """

    def __init__(
        self,
        client: SyncClient,
        spec: JobSpec,
        job_id: str,
        arguments: Mapping[str, object],
        *,
        started: Any = None,
        options: CallOptions = NO_OPTIONS,
    ) -> None:
        self._client = client
        self._spec = spec
        self._options = options
        operation = spec.status()
        known = {parameter.name for parameter in operation.parameters}
        self._arguments = {name: value for name, value in arguments.items() if name in known}
        self._arguments[spec.argument] = job_id
        self.id = job_id
        self.started: Any = started
        """What the call that started it returned; None for a job that was resumed."""
        self.status: S | None = None
        """What the API last said of it, as the document describes it; None before the first look."""
        self.state: str | None = None
        """The same in one word."""

    def refresh(self) -> S:
        """Look how far it is. Raises what a call raises, and JobExpiredError where the API does not know it."""
        try:
            status: S = self._client.call(self._spec.status(), self._arguments, options=self._options)
        except NotFoundError as error:
            raise expired(self.id, self.state) from error
        self.status = status
        self.state = state_text(told(self._spec, status, self._spec.state))
        return status

    def wait(
        self,
        *,
        timeout: float = 3600.0,
        on_progress: Callable[[Self], object] | None = None,
        every: float | None = None,
    ) -> Self:
        """Wait until the result is there.

        Args:
            timeout: Seconds to wait at most.
            on_progress: Called with this job after each look.
            every: Seconds between looks. Without it they grow from 1 to 15.

        Raises JobFailedError, JobExpiredError, JobTimeoutError, and what a call raises.
        """
        deadline = time.monotonic() + timeout
        pause = FIRST_WAIT if every is None else every
        while True:
            self.refresh()
            if on_progress is not None:
                on_progress(self)
            if is_done(self._spec, self.id, self.state):
                return self
            if time.monotonic() + pause > deadline:
                raise not_over(self.id, self.state, timeout)
            sync_sleep(pause)
            if every is None:
                pause = min(pause * 1.5, LONGEST_WAIT)

    def download(self, path: str | Path) -> Path:
        """Fetch the result into a file, which appears only when it is complete. Credentials stay here.

        Raises JobFailedError, JobExpiredError, APIConnectionError, and OSError where the file cannot be written.
        """
        url = self._url()
        target = Path(path)
        part = target.with_name(f"{target.name}.{time.monotonic_ns():x}.part")
        try:
            with part.open("wb") as file:
                with SyncDownload(self._client, url, self.id) as download:
                    for piece in download.iter_bytes():
                        file.write(piece)
            part.replace(target)
        finally:
            part.unlink(missing_ok=True)
        return target

    def rows(self) -> Iterator[Row]:
        """The rows of the result while it arrives: memory holds one of them. Credentials stay here.

        Raises as `download`, and DecodeError for a file that cannot be read.
        """
        reader = RowReader()
        with SyncDownload(self._client, self._url(), self.id) as download:
            for piece in download.iter_bytes():
                for row in reader.feed(piece):
                    yield row
        for row in reader.finish():
            yield row

    def _url(self) -> str:
        if self.state is None or not is_done(self._spec, self.id, self.state):
            self.wait()
        url = told(self._spec, self.status, self._spec.url)
        return result_url(self.id, self.state, None if url is UNSET else url)

    def __repr__(self) -> str:
        return f"{type(self).__name__}(id={self.id!r}, state={self.state!r})"
