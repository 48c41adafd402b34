# Made from generator/sandbox.
"""Work that goes on after the reply: bulk requests and reports, their result files, and the links to these."""

from .job import Fate, Job, Moment
from .jobs import Jobs

__all__ = ["Fate", "Job", "Jobs", "Moment"]
