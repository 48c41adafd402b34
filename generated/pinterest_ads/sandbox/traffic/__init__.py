# Made from generator/sandbox.
"""What went over the wire: a log, a recording, and a page that shows the state of things."""

from .layer import Observed
from .record import Record
from .traffic import Traffic

__all__ = ["Observed", "Record", "Traffic"]
