# Made from generator/idea_metrics.
"""Many views at once: columns of events, counted by numpy."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from attrs import frozen

from .pages import IdeaAd, ImagePage

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import ArrayLike, NDArray

    Integers = NDArray[np.int64]


@frozen(eq=False)
class ViewColumns:
    """Events of many views of one Idea ad, an entry an event: whatever numpy makes arrays of.

    What the entries mean is as for `PageEvent` and `View`. A view without events counts as a view.
    """

    view: ArrayLike
    """Index of the view that the event is of, in `full_screen`; in any order."""
    page: ArrayLike
    seconds: ArrayLike
    auto_advanced: ArrayLike
    full_screen: ArrayLike
    """An entry a view, so this says how many there are."""


def watch_times(ad: IdeaAd, columns: ViewColumns) -> NDArray[np.float64]:
    """Seconds that count as watched, of each view.

    Raises:
        ValueError: an event cannot be one of this ad.
        ModuleNotFoundError: there is no numpy.
    """
    view, _, counted, number = _counted(ad, columns)
    times: NDArray[np.float64] = _sums(view, counted, number) / 1000
    return times


def measured(ad: IdeaAd, columns: ViewColumns, long_enough: int, percents: Sequence[int]) -> tuple[int, ...]:
    """Views, milliseconds watched, views of `long_enough` milliseconds, and how many were played to each percent.

    Raises:
        ValueError, ModuleNotFoundError: as `watch_times`.
    """
    np = _numpy()
    view, page, counted, number = _counted(ad, columns)
    watched = _sums(view, counted, number)
    seen = np.zeros(number, dtype=np.int64)
    for index in range(len(ad.pages)):
        here = np.flatnonzero(page == index)
        best = np.zeros(number, dtype=np.int64)
        np.maximum.at(best, view[here], counted[here])
        seen += best
    whole = sum(ad.lengths)
    played = (int(np.count_nonzero(seen * 100 >= percent * whole)) for percent in percents)
    enough = int(np.count_nonzero(watched >= long_enough))
    return number, int(watched.sum()), enough, *played


def _counted(ad: IdeaAd, columns: ViewColumns) -> tuple[Integers, Integers, Integers, int]:
    """View, page and milliseconds that count, of each event; and the number of views."""
    np = _numpy()
    full_screen = _column(columns.full_screen, "full_screen", "b")
    view = _column(columns.view, "view", "iu")
    page = _column(columns.page, "page", "iu")
    seconds = _column(columns.seconds, "seconds", "iuf")
    advanced = _column(columns.auto_advanced, "auto_advanced", "b")
    for name, column in (("page", page), ("seconds", seconds), ("auto_advanced", advanced)):
        if len(column) != len(view):
            raise ValueError(f"{name} has {len(column)} entries, but view has {len(view)}")
    _refuse((view < 0) | (view >= len(full_screen)), f"view is not one of the {len(full_screen)} views")
    _refuse((page < 0) | (page >= len(ad.pages)), f"page is not one of the {len(ad.pages)} pages")
    _refuse(~np.isfinite(seconds) | (seconds < 0), "seconds are finite and not negative")
    view, page = view.astype(np.int64, copy=False), page.astype(np.int64, copy=False)
    images = np.array([isinstance(one, ImagePage) for one in ad.pages])
    _refuse(
        advanced & images[page] & ~full_screen[view],
        "page is an image, which advances by itself in full screen only",
    )
    lengths = np.array(ad.lengths, dtype=np.int64)[page]
    # Cut first: a stay may be longer than integers can say.
    longest = max(one.seconds for one in ad.pages) + 1.0
    stays = np.minimum(seconds.astype(np.float64, copy=False), longest)
    watched = np.minimum(np.rint(stays * 1000.0).astype(np.int64), lengths)
    return view, page, np.where(advanced, lengths, watched), len(full_screen)


def _sums(view: Integers, counted: Integers, number: int) -> Integers:
    """Milliseconds of each view; exact, as no sum comes near 2**53."""
    np = _numpy()
    sums: Integers = np.bincount(view, weights=counted, minlength=number).astype(np.int64)
    return sums


def _column(values: ArrayLike, name: str, kinds: str) -> NDArray[Any]:
    np = _numpy()
    if np.ma.isMaskedArray(values):
        raise ValueError(f"{name}: entries are masked; leave those events out")
    column: NDArray[Any] = np.asarray(values)
    if column.ndim != 1:
        raise ValueError(f"{name}: one column is needed, not {column.ndim} dimensions")
    if not len(column):
        # An empty list is one of floats to numpy.
        column = column.astype({"b": np.bool_, "iu": np.int64}.get(kinds, np.float64))
    if column.dtype.kind not in kinds:
        wanted = {"b": "booleans", "iu": "whole numbers"}.get(kinds, "numbers")
        raise ValueError(f"{name}: {wanted} are needed, not {column.dtype}")
    return column


def _refuse(wrong: NDArray[np.bool_], why: str) -> None:
    if wrong.any():
        raise ValueError(f"event {int(wrong.argmax())}: {why}")


def _numpy() -> Any:
    try:
        import numpy
    except ModuleNotFoundError as error:
        advice = "columns of views need numpy: pip install 'pinterest-ads[metrics]'"
        raise ModuleNotFoundError(advice, name=error.name) from None
    return numpy
