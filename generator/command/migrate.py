"""``pinterest-ads migrate``: from v3 to v4."""

from __future__ import annotations

import json

import click

from ..migrate import explaining


@click.group()
def migrate() -> None:
    """From v3 to v4, with a look ahead to v5."""


@migrate.command()
@click.argument("endpoint", nargs=-1, required=True)
@click.option("--format", "style", type=click.Choice(["text", "json"]), default="text", show_default=True)
def explain(endpoint: tuple[str, ...], style: str) -> None:
    """What v4 and v5 have in place of a v3 ENDPOINT.

    As in the guide ("GET ad_groups/<ad_group>/pin_promotions/"), with {braces}, with ids, or a whole URL; without a method,
    all endpoints of that path.
    """
    text = " ".join(endpoint)
    try:
        rows = explaining.lookup(text)
    except explaining.UnknownEndpointError as error:
        raise click.UsageError(str(error)) from None
    if style == "json":
        told = [{"row": row.name, "status": row.status, "wants": explaining.wants(row)} for row in rows]
        click.echo(json.dumps({"endpoints": told}, indent=2))
    else:
        click.echo(explaining.explain(text))
