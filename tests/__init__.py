"""Tests. What is drawn depends on the seed alone.

Hypothesis also draws constants that it finds in the project's loaded modules, so that what was imported before, and
any edit anywhere, would change the cases of a seed. There is no setting against it.
"""

from hypothesis.internal.conjecture import providers
from hypothesis.internal.constants_ast import Constants

_NONE = Constants()
providers._get_local_constants = lambda: _NONE
