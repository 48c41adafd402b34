"""Options that several commands share."""

from __future__ import annotations

import argparse

from generator import target


def add_target(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--target", default="v4", help=f"one of: {', '.join(target.names())}")
