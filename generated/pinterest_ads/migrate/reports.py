# Made from generator/migrate.
"""Findings as text for people, as JSON, as SARIF 2.1.0 for code scanning."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any
from urllib.parse import quote

from .checking import Report
from .finding import Finding

_RULES = {
    "endpoint": "An endpoint of v3",
    "base-url": "The base URL of v3",
    "field": "A field that v4 writes in snake_case",
    "name": "Pin promotions, which v4 calls ads",
    "objective": "An objective that v4 renamed or dropped",
    "is-managed": "is_managed, which v4 does not have",
    "rate-limit-header": "A rate limit header of v3",
    "method": "PUT where v4 takes PATCH",
}
_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


def as_text(report: Report) -> str:
    """A line for each finding, what to mind below it, and a sum."""
    lines = [line for finding in report.findings for line in _told(finding)]
    return "\n".join([*lines, _summary(report)]) + "\n"


def _told(finding: Finding) -> Iterator[str]:
    yield f"{finding.path}:{finding.line}:{finding.column}: {finding.kind}: {finding.message}"
    if finding.kind != "endpoint":
        return
    wants = finding.wants
    moved = [
        f"<{one['from']}> to {one['to']} as {one['name']}" for one in wants["moved"] if one["to"] != "path"
    ]
    if moved:
        yield f"    ids: {', '.join(dict.fromkeys(moved))}"
    if wants["advertiser_id"]:
        yield f"    advertiser id: {wants['advertiser_id']}"
    if wants["v5"] and wants["calls"]:
        yield f"    v5: {' and '.join(wants['v5'])}"


def _summary(report: Report) -> str:
    read = f"{report.files} file{'s' * (report.files != 1)} looked at"
    if not report.findings:
        return f"nothing of v3 found, {read}"
    kinds = Counter(finding.kind for finding in report.findings)
    counted = ", ".join(f"{count} {kind}" for kind, count in kinds.most_common())
    places = len({finding.path for finding in report.findings})
    return f"{len(report.findings)} of v3 in {places} file{'s' * (places != 1)} ({counted}), {read}"


def as_json(report: Report) -> str:
    """``{"findings": […]}``"""
    return json.dumps({"findings": [finding.as_data() for finding in report.findings]}, indent=2) + "\n"


def as_sarif(report: Report, version: str) -> str:
    """One run, a rule for each kind, columns in code points."""
    kinds = list(_RULES)
    rules = [
        {"id": kind, "shortDescription": {"text": text}, "defaultConfiguration": {"level": "warning"}}
        for kind, text in _RULES.items()
    ]
    driver = {"name": "pinterest-ads migrate", "semanticVersion": version, "rules": rules}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(finding, kinds) for finding in report.findings],
    }
    return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2) + "\n"


def _result(finding: Finding, kinds: Sequence[str]) -> dict[str, Any]:
    region = {"startLine": finding.line, "startColumn": finding.column}
    if finding.end - finding.start == len(finding.found):
        region |= {"endLine": finding.line, "endColumn": finding.column + len(finding.found)}
    return {
        "ruleId": finding.kind,
        "ruleIndex": kinds.index(finding.kind),
        # Where v4 has nothing, a rewrite cannot help.
        "level": "warning" if finding.status == "mapped" else "error",
        "message": {"text": finding.message},
        "locations": [
            {"physicalLocation": {"artifactLocation": {"uri": quote(finding.path)}, "region": region}}
        ],
        "properties": {"row": finding.row, "wants": dict(finding.wants), "fixable": finding.fixable},
    }
