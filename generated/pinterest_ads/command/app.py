# Made from generator/command.
"""All verbs of the command."""

from __future__ import annotations

import click

from .migrate import migrate


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def app() -> None:
    """Tools around the Pinterest Ads API."""


app.add_command(migrate)
