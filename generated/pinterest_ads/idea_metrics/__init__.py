# Made from generator/idea_metrics.
"""Video metrics of Idea ads: all pages as one video, as the changelog of June 2022 has it.

The changelog gives the lengths of pages and what of a page counts as watched. It says "standard" of the
metrics themselves; where that leaves a choice, the docstrings here say which one was made.

    ad = IdeaAd([VideoPage(10), ImagePage(), VideoPage(10)])
    view = View([PageEvent(0, auto_advanced=True), PageEvent(1, seconds=2)], full_screen=True)
    watch_time(ad, view)  # 12.0

Times are seconds, exact to the millisecond. Many views at once go into `ViewColumns`, which needs numpy
(the extra `metrics`); all else here needs nothing.
"""

from .columns import ViewColumns, watch_times
from .metrics import VideoMetrics, video_metrics
from .pages import IMAGE_SECONDS, IdeaAd, ImagePage, VideoPage
from .views import PageEvent, View, watch_time

__all__ = [
    "IMAGE_SECONDS",
    "IdeaAd",
    "ImagePage",
    "PageEvent",
    "VideoMetrics",
    "VideoPage",
    "View",
    "ViewColumns",
    "video_metrics",
    "watch_time",
    "watch_times",
]
