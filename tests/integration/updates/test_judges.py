"""Every update through the generator, then before judges that know nothing of documents.

The classifier may say more than they do: no annotation tells of a limit, a default or a token's scopes. It may never
say less.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.diff.change import Level
from generator.judges import agree, annotations, names, typing_tests
from generator.judges.finding import Finding
from generator.judges.package import Package, load
from generator.problems import PipelineError
from tests.integration.updates import packages
from tests.integration.updates.labels import DOCUMENTS, Update, updates

ALL = [one for file in DOCUMENTS for one in updates(file)]
# What breaks users and is in no signature: names and annotations stay, the API does something else.
UNSEEN = {
    "limit of a field tightened in a request",
    "limit of a parameter tightened",
    "pattern of a shared parameter changed",
    "fewer items in a batch",
    "default of a parameter changed",
    "default of a field changed in a request",
    "default of a field no longer stated",
    "text becomes an enum in a request",
    "fields beside the declared ones forbidden in a request",
    "error reply of another shape",
    "scope added",
    "a right is replaced by another",
    "server moved to another host",
    "tokens come from another host",
    "order of windows demanded",
    "call of its own for a kind of ad makes another kind",
}
# Only mypy sees these, or only the others.
TRAPS = {
    "parameter that is an argument of the body already",
    "pagination field gained",
    "schema of replies is sent as well",
    "enum gets a second user",
    "text becomes an enum in a reply",
    "type widened in what goes both ways",
    "objective added",
}


def _slice(one: Update, number: int) -> object:
    short = one.name in TRAPS or (one.file == "updates.yaml" and number % 6 == 0)
    return pytest.param(one, id=one.name, marks=() if short else pytest.mark.full)


SLICED = [_slice(one, number) for number, one in enumerate(ALL)]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> packages.Packages:
    return packages.Packages(tmp_path_factory.mktemp("packages"))


@pytest.fixture(scope="module")
def loaded() -> dict[Path, Package]:
    return {}


def _load(folder: Path, name: str, loaded: dict[Path, Package]) -> Package:
    if folder not in loaded:
        loaded[folder] = load(folder, name)
    return loaded[folder]


@pytest.mark.parametrize("update", SLICED)
def test_no_judge_sees_more_than_the_label(
    update: Update, made: packages.Packages, loaded: dict[Path, Package]
) -> None:
    layout = packages.LAYOUTS[update.file]
    before, after = (_load(made.of(one, layout), layout.package, loaded) for one in update.documents())
    found = [*names.breaking(before, after), *annotations.breaking(before, after)]
    seen = update.class_ == "breaking" and update.name not in UNSEEN
    assert bool(found) == seen, [str(one) for one in found]


@pytest.mark.full
@pytest.mark.parametrize("update", ALL, ids=lambda one: one.name)
def test_typing_tests_of_the_release_before(
    update: Update,
    made: packages.Packages,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("GENERATOR_MYPY_CACHE", str(made.folder / "cache"))
    layout = packages.LAYOUTS[update.file]
    old, new = (made.of(one, layout) for one in update.documents())
    work = made.folder / "work"
    found = list(typing_tests.breaking(packages.typing_tests(update), old, new, work))
    assert not found or update.class_ == "breaking", [str(one) for one in found]


def test_a_typing_test_that_fails_is_found(made: packages.Packages, monkeypatch: pytest.MonkeyPatch) -> None:
    """One run of mypy in the short form: a reply's attribute may be missing from now on."""
    monkeypatch.setenv("GENERATOR_MYPY_CACHE", str(made.folder / "cache"))
    update = next(one for one in ALL if one.name == "field made optional in a reply")
    old, new = (made.of(one, packages.SMALL) for one in update.documents())
    found = agree.findings("stall", old, new, packages.typing_tests(update), made.folder / "work")
    assert {one.judge for one in found} == {"annotations", "mypy"}
    assert any("assert-type" in one.what for one in found)


def test_a_disagreement_stops_the_run_with_both_views() -> None:
    found = [Finding("griffe", "stall.Offer", "Public object was removed")]
    with pytest.raises(PipelineError) as stopped:
        agree.check(Level.FEATURE is Level.BREAKING, "feature: 1 change (1 feature)", found)
    text = str(stopped.value)
    assert "stall.Offer" in text and "griffe" in text and "classed feature" in text
    agree.check(True, "breaking", found)
    agree.check(False, "fix", [])
