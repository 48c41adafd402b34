# Made from generator/sandbox/jobs/__init__.py by `make generate`.
"""Work that goes on after the reply: bulk requests and reports, their result files, and the links to these."""

from .job import Fate, Job, Moment
from .jobs import Jobs

__all__ = ["Fate", "Job", "Jobs", "Moment"]
