# Made from generator/migrate.
"""Many files: read, most of them put aside at once, the others scanned, in more than one process."""

from __future__ import annotations

import codecs
import os
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from itertools import islice
from pathlib import Path

from attrs import Factory, define, evolve, frozen

from .finding import Finding
from .prefilter import may_have_findings

LARGEST = 4 * 1024 * 1024
"""Bytes of a file that is still read; nobody writes longer ones by hand."""
_HEAD = 8192
_BATCH = 512
_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


@frozen
class Skipped:
    """A file that was not read, or not as what it is named."""

    path: str
    why: str
    serious: bool = False
    """Whether it could not be read at all."""


@define
class Report:
    """What a check has found."""

    findings: list[Finding] = Factory(list)
    skipped: list[Skipped] = Factory(list)
    files: int = 0
    binary: int = 0

    def add(self, other: Report) -> None:
        self.findings += other.findings
        self.skipped += other.skipped
        self.files += other.files
        self.binary += other.binary


def check(paths: Sequence[Path], processes: int | None = None) -> Report:
    """The findings of files and folders, in the order of their names.

    Args:
        processes: How many read at the same time; None takes one for each core, at most 8, where there are many files.
    """
    from . import tree

    unreadable: list[tuple[str, str]] = []
    batches = _batches(tree.files(paths, unreadable))
    report = Report()
    for part in _checked(batches, processes or min(os.cpu_count() or 1, 8)):
        report.add(part)
    report.skipped += [Skipped(_shown(name), why, serious=True) for name, why in unreadable]
    report.findings.sort(key=lambda one: (one.path, one.start, one.kind))
    return report


def _batches(names: Iterable[str]) -> Iterator[tuple[str, ...]]:
    iterator = iter(names)
    while batch := tuple(islice(iterator, _BATCH)):
        yield batch


def _checked(batches: Iterator[tuple[str, ...]], processes: int) -> Iterator[Report]:
    first = next(batches, ())
    second = next(batches, ())
    if processes == 1 or not second:
        for batch in (first, second, *batches):
            yield check_files(batch)
        return
    with ProcessPoolExecutor(processes) as pool:
        yield from pool.map(check_files, [first, second, *batches])


def check_files(names: Sequence[str]) -> Report:
    """The findings of these files, in this process."""
    report = Report()
    for name in names:
        report.files += 1
        try:
            _check(name, report)
        except OSError as error:
            report.skipped.append(Skipped(_shown(name), error.strerror or str(error), serious=True))
    return report


def _check(name: str, report: Report) -> None:
    with open(name, "rb", buffering=0) as file:  # noqa: PTH123
        size = os.fstat(file.fileno()).st_size
        if size > LARGEST:
            report.skipped.append(Skipped(_shown(name), f"is larger than {LARGEST // 1024 // 1024} MiB"))
            return
        data = file.read(size + 1)
    encoding = next((known for bom, known in _BOMS if data.startswith(bom)), "")
    if b"\0" in data[:_HEAD] and not encoding:
        report.binary += 1
        return
    if not may_have_findings(data if encoding != "utf-16" else data.replace(b"\0", b"")):
        return
    from .scanning import scan_with_problem

    text, problem = decoded(data, encoding or "utf-8")
    findings, unread = scan_with_problem(text, _shown(name))
    if findings:
        from .fix import settled

        certain = settled(text, name, findings)
        findings = [evolve(one, fixable=number in certain) for number, one in enumerate(findings)]
    report.findings += findings
    report.skipped += [Skipped(_shown(name), why) for why in (problem, unread) if why]


def decoded(data: bytes, encoding: str) -> tuple[str, str]:
    """The text of a file, and what is wrong with its encoding, if anything."""
    try:
        return data.decode(encoding), ""
    except UnicodeDecodeError:
        return data.decode("latin-1"), "is not UTF-8, and was read as Latin-1"


def _shown(name: str) -> str:
    return name.replace(os.sep, "/")
