# Made from generator/sandbox.
"""What no schema says: rules across fields, references between objects, and what becomes of them."""

from . import ad_groups, ads, audiences, campaigns, common, keywords, product_groups
from .change import Change, check
from .places import Place, place_of, stays

__all__ = [
    "Change",
    "Place",
    "ad_groups",
    "ads",
    "audiences",
    "campaigns",
    "check",
    "common",
    "keywords",
    "place_of",
    "product_groups",
    "stays",
]
