# Made from generator/sandbox.
"""How many requests an advertiser and an app may make, and what a refused one is told."""

from .quota import Quota, parse_setting
from .quotas import Limited, Quotas, Settings

__all__ = ["Limited", "Quota", "Quotas", "Settings", "parse_setting"]
