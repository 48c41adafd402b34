# Made from generator/sandbox.
"""Where records of requests go: the log, the recording, and the list of the last ones."""

from __future__ import annotations

import contextlib
import sys
from collections import deque
from pathlib import Path
from typing import TextIO

from .har import Exchanged, entry
from .har_file import HarFile
from .record import Format, Record, as_json, as_line

_RECENT = 100
FORMATS: dict[str, Format | None] = {"line": as_line, "json": as_json, "none": None}


class Traffic:
    """Filled by the server's thread.

    Args:
        log: ``line`` for people, ``json`` for programs, or ``none``.
        recording: HAR file that all traffic is saved to, without credentials and customer lists.
        stream: Where the log goes; None for the process's error output.

    Raises OSError where the recording cannot be written.
    """

    def __init__(
        self, log: str = "none", recording: Path | None = None, *, stream: TextIO | None = None
    ) -> None:
        self.recent: deque[Record] = deque(maxlen=_RECENT)
        self._format = FORMATS[log]
        self._stream = stream
        self._recording = None if recording is None else HarFile(recording)

    @property
    def is_recording(self) -> bool:
        """Whether bodies and headers are wanted as well."""
        return self._recording is not None

    def add(self, record: Record, wire: Exchanged | None) -> None:
        """Note a request that is over."""
        if self._format is not None:
            # A log that nobody reads any more is no reason to fail a request.
            with contextlib.suppress(OSError, ValueError):
                stream = self._stream or sys.stderr
                stream.write(self._format(record) + "\n")
                stream.flush()
        if self._recording is not None and wire is not None:
            try:
                self._recording.add(entry(record, wire))
            except OSError as error:
                self._recording = None
                sys.stderr.write(f"the recording ends here: {error}\n")
        self.recent.append(record)

    def close(self) -> None:
        if self._recording is not None:
            self._recording.close()
            self._recording = None
