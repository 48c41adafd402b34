# Made from generator/sandbox.
"""Faults on demand: from the command line, a header of the request, and Python."""

from .fault import Fault
from .kinds import KINDS
from .layer import Faulty
from .registry import ActiveFault, Faults

__all__ = ["KINDS", "ActiveFault", "Fault", "Faults", "Faulty"]
