# Made from generator/command.
"""``pinterest-ads migrate``: from v3 to v4."""

from __future__ import annotations

import json
from importlib import import_module
from pathlib import Path

import click

from ..migrate import checking, explaining, reports
from . import fixing


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


@migrate.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(exists=True, readable=True, path_type=Path))
@click.option(
    "--format", "style", type=click.Choice(["text", "json", "sarif"]), default="text", show_default=True
)
@click.option(
    "--processes", type=click.IntRange(min=1), help="How many read at the same time.  [default: one a core]"
)
@click.option(
    "--fix", is_flag=True, help="Rewrite what is certain, and leave a TODO where a person has to decide."
)
@click.option("--dry-run", is_flag=True, help="With --fix: print the changes as a diff, and make none.")
@click.pass_context
def check(
    context: click.Context,
    paths: tuple[Path, ...],
    style: str,
    processes: int | None,
    fix: bool,
    dry_run: bool,
) -> None:
    """Where files still use v3, and what v4 has instead.

    PATHS are files and folders; what git ignores is left out. Ends with 0 where nothing is found, 1 where something is,
    2 where something could not be read.
    """
    if dry_run and not fix:
        raise click.UsageError("--dry-run says what --fix would do: give both")
    if fix and style != "text":
        raise click.UsageError(f"--fix prints text: leave out --format {style}")
    report = checking.check(paths, processes)
    code = 1 if report.findings else 0
    if fix:
        code = fixing.run(report, write=not dry_run)
    elif style == "json":
        click.echo(reports.as_json(report), nl=False)
    elif style == "sarif":
        click.echo(reports.as_sarif(report, _version()), nl=False)
    else:
        click.echo(reports.as_text(report), nl=False)
    for one in report.skipped:
        click.echo(f"{one.path}: {one.why}", err=True)
    if report.binary:
        click.echo(f"{report.binary} binary file{'s' * (report.binary != 1)} skipped", err=True)
    if any(one.serious for one in report.skipped):
        context.exit(2)
    context.exit(code)


def _version() -> str:
    return str(import_module(__name__.partition(".")[0]).__version__)
