"""The lines of a table: a CSV file with a header that has to be just so."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence

from generator.problems import PipelineError, Problem


def records(
    text: str, columns: Sequence[str], *, name: str, problems: list[Problem]
) -> Iterator[tuple[str, dict[str, str]]]:
    """Where each line stands, for messages, and its cells by column.

    A line of another length is left out and noted in `problems`. Raises PipelineError where the columns are
    others or the text is no CSV.
    """
    reader = csv.DictReader(io.StringIO(text), strict=True)
    if tuple(reader.fieldnames or ()) != tuple(columns):
        raise PipelineError.one(f"{name} line 1", f"the columns are not {','.join(columns)}")
    try:
        for record in reader:
            where = f"{name} line {reader.line_num}"
            if None in record or None in record.values():
                problems.append(Problem(where, f"does not have {len(columns)} columns"))
            else:
                yield where, record
    except csv.Error as error:
        raise PipelineError.one(f"{name} line {reader.line_num}", f"is not CSV: {error}") from None
