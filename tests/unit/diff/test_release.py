"""Version, changelog and pull request of a release."""

from __future__ import annotations

import pytest
from attrs import evolve

from generator.diff.change import Change, Difference, Level
from generator.problems import PipelineError
from generator.release import changelog, pull_request, version
from generator.release.release import Release
from tests.integration.updates.labels import BASES, DOCUMENTS, RANKS, updates

LOG = "# Changelog\n\nWords.\n\n## [0.4.1] - 2024-01-01\n\n### Added\n\n- A thing.\n"


def release(*changes: Change, previous: str = "0.4.1") -> Release:
    difference = Difference("1.0", "1.1", changes)
    return Release(target="v4", previous=previous, date="2024-12-31", difference=difference)


def change(kind: str, level: Level, name: str = "Pet.name") -> Change:
    breaking = level is Level.BREAKING
    return Change(
        kind=kind,
        level=level,
        names=(name,),
        what="is another",
        pointer=f"#/{name}",
        advice="Do it." if breaking else "",
        before=("old()",) if breaking else (),
        after=("new()",) if breaking else (),
    )


@pytest.mark.parametrize(
    "update", [one for file in DOCUMENTS for one in updates(file)], ids=lambda one: one.name
)
def test_the_next_version_is_the_labelled_one(update: object) -> None:
    level = Level(RANKS.index(update.class_))  # type: ignore[attr-defined]
    assert tuple(version.following(base, level) for base in BASES) == update.next  # type: ignore[attr-defined]


@pytest.mark.parametrize("wrong", ["1.2", "1.2.3rc1", "v1.2.3", "01.2.3", "1.2.3\n", ""])
def test_what_is_no_version_is_refused(wrong: str) -> None:
    with pytest.raises(PipelineError, match=r"1\.2\.3"):
        version.following(wrong, Level.FIX)


def test_the_version_of_a_project_is_replaced_and_nothing_else() -> None:
    project = '[project]\nname = "x"\nversion = "0.4.1"\n[tool.x]\nminimum-version = "0.4.1"\n'
    assert version.stated(project) == "0.4.1"
    assert version.replaced(project, "0.5.0") == project.replace('\nversion = "0.4.1"', '\nversion = "0.5.0"')
    with pytest.raises(PipelineError, match="not one"):
        version.replaced(project + 'version = "1"\n', "0.5.0")


def test_an_entry_goes_above_the_others() -> None:
    made = release(
        change("field.removed", Level.BREAKING), change("operation.added", Level.FEATURE, "client.a.b()")
    )
    text = changelog.inserted(LOG, made)
    assert text.startswith("# Changelog\n\nWords.\n\n## [0.5.0] - 2024-12-31\n")
    assert text.endswith(LOG[LOG.index("## [0.4.1]") :])
    entry = changelog.of(text, "0.5.0")
    assert entry is not None and "`1.1` of its document (was `1.0`)" in entry
    assert (
        entry.index("### Removed")
        < entry.index("- old()")
        < entry.index("+ new()")
        < entry.index("### Added")
    )
    assert changelog.of(text, "0.4.1") == "### Added\n\n- A thing.\n"
    assert changelog.of(text, "9.9.9") is None


def test_a_version_is_released_once() -> None:
    made = release(change("field.removed", Level.BREAKING))
    with pytest.raises(PipelineError, match="already"):
        changelog.inserted(changelog.inserted(LOG, made), made)
    with pytest.raises(PipelineError, match="no heading"):
        changelog.inserted("# Changelog\n", made)
    with pytest.raises(PipelineError, match="2024-12-31"):
        Release(target="v4", previous="0.4.1", date="today", difference=made.difference)


def test_a_pull_request_fits_and_says_what_was_checked() -> None:
    many = [
        evolve(change("field.removed", Level.BREAKING, f"Pet.name_{number}"), what=f"is {number}")
        for number in range(2000)
    ]
    body = pull_request.body(release(*many), {"contract tests": "all | passed"})
    assert len(body) < 65_536
    assert "| contract tests | all \\| passed |" in body and "more breaking changes" in body
    assert "`0.4.1` -> `0.5.0`" in body and body.count("- old()") >= 10
    hostile = Difference("1", "2\n@team" + "x" * 99, tuple(many[:1]))
    title = pull_request.title(evolve(release(), difference=hostile))
    assert title.isprintable() and len(title) < 120
    assert pull_request.title(release(*many)) == "v4: document 1.1, version 0.5.0 (breaking)"
