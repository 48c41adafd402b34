from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.document import effective, expand, read, write
from generator.problems import PipelineError

from . import small

ROOT = Path(__file__).parents[3]

# Its tables of endpoints name the calls already.
STAGES = [name for name in expand.STAGES if name != "15-calls.overlay.yaml"]


def _overlay(*actions: dict[str, Any]) -> dict[str, Any]:
    return {"overlay": "1.1.0", "info": {"title": "o", "version": "1"}, "actions": list(actions)}


def _folder(path: Path, **overlays: dict[str, Any]) -> Path:
    """A folder with the small tables and overlays; `a_b` is the file 40-a-b.yaml."""
    path.mkdir()
    (path / "endpoints.csv").write_text(small.rows())
    (path / "successors.csv").write_text(small.SUCCESSORS)
    data = {
        "path_parameters": {"owner_id": small.OWNER},
        "tags": {"gadgets": "g"},
        "unchanged": ["GET /kept/"],
    }
    write.replace(path / "endpoints.yaml", write.dump(data))
    term = {
        "old": "big_gizmo",
        "new": "gadget",
        "old_plural": "big_gizmos",
        "new_plural": "gadgets",
        "source": "t",
        "texts": {"a big gizmo": "a gadget", "big gizmos": "gadgets"},
    }
    write.replace(path / "terms.yaml", write.dump({"terms": [term]}))
    case = {"source": "c", "names": {"iOSLink": "ios_link"}, "keep": ["keepMe"]}
    write.replace(path / "case.yaml", write.dump(case))
    (path / "constants.csv").write_text(small.CONSTANTS)
    write.replace(path / "constants.yaml", write.dump(small.CONSTANTS_ABOUT))
    for name, overlay in overlays.items():
        write.replace(path / f"40-{name.replace('_', '-')}.yaml", write.dump(overlay))
    return path


def _stale(result: effective.Effective, folder: Path) -> list[str]:
    """Names of expanded files that are not, or not any more, what the sources give."""
    there = {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*")}
    return sorted(name for name in {*there, *result.expanded} if there.get(name) != result.expanded.get(name))


@pytest.fixture
def upstream(tmp_path: Path) -> Path:
    path = tmp_path / "upstream.yaml"
    write.replace(path, write.dump(small.document()))
    return path


def test_build_from_files_is_the_transformation_of_their_data(tmp_path: Path, upstream: Path) -> None:
    overlay = _overlay({"target": "$.components.schemas.Gadget", "update": {"title": "G"}})
    result = effective.build(upstream, _folder(tmp_path / "o", title=overlay))
    expected = effective.transform(small.document(), small.tables(), {"40-title.yaml": overlay})
    assert result.document == expected.document
    assert (result.operations, result.actions) == (4, len(expected.done))
    assert read.load(result.text.encode(), name="x") == result.document
    assert list(result.document["paths"]) == [
        "/owners/{owner_id}/gadgets/{gadget_id}",
        "/owners/{owner_id}/gadgets/",
        "/kept/",
    ]


def test_files_are_applied_in_the_order_of_their_names(tmp_path: Path, upstream: Path) -> None:
    folder = _folder(
        tmp_path / "o",
        b=_overlay({"target": "$.info.title", "x-expect": "A", "update": "B"}),
        a=_overlay({"target": "$.info.title", "x-expect": "T", "update": "A"}),
    )
    result = effective.build(upstream, folder)
    assert result.document["info"]["title"] == "B"
    assert list(dict.fromkeys(done.file for done in result.done)) == [
        *STAGES[:3],
        "40-a.yaml",
        "40-b.yaml",
        "89-constants.overlay.yaml",
        "94-successors.overlay.yaml",
        "95-unused.overlay.yaml",
    ]
    assert "40-b.yaml action 0: update $.info.title, 1 node." in result.explain()


def test_an_unused_component_can_be_used_by_hand(tmp_path: Path, upstream: Path) -> None:
    use = {
        "target": "$.components.schemas.Gadget.properties",
        "update": {"u": {"$ref": "#/components/schemas/Unused"}},
    }
    result = effective.build(upstream, _folder(tmp_path / "o", use=_overlay(use)))
    assert {"Unused", "UnusedToo"} <= set(result.document["components"]["schemas"])


def test_expanded_files(tmp_path: Path, upstream: Path) -> None:
    folder = _folder(tmp_path / "o")
    target = folder / "expanded"
    result = effective.build(upstream, folder)
    assert _stale(result, target) == list(STAGES)
    target.mkdir()
    (target / "50-old.overlay.yaml").write_text("old")
    result.write_expanded(target)
    assert sorted(path.name for path in target.iterdir()) == list(STAGES)
    assert _stale(effective.build(upstream, folder), target) == []
    assert (target / STAGES[0]).read_text().startswith("# Written by `make overlay`")

    # A change of the upstream document, or of a table, makes what was expanded from it stale.
    document = small.document()
    document["paths"]["/kept/"]["get"]["summary"] = "other"
    write.replace(upstream, write.dump(document))
    assert _stale(effective.build(upstream, folder), target) == list(STAGES)
    write.replace(upstream, write.dump(small.document()))
    (folder / "case.yaml").write_text("source: other\n")
    assert _stale(effective.build(upstream, folder), target) == ["30-snake-case.overlay.yaml"]


def test_the_committed_files_are_what_the_sources_give() -> None:
    folder = ROOT / "overlays" / "v4"
    result = effective.build(ROOT / "spec" / "upstream" / "ads.yaml", folder)
    assert _stale(result, folder / "expanded") == []
    assert result.text == (ROOT / "spec" / "ads-v4.yaml").read_text(encoding="utf-8")


def test_problems_of_all_hand_written_files_are_reported(tmp_path: Path, upstream: Path) -> None:
    folder = _folder(
        tmp_path / "o",
        one=_overlay({"target": "$.none", "update": {}}),
        two=_overlay(
            {"target": "$.info.title", "x-expect": "no", "update": "x"}, {"target": "$.x", "remove": True}
        ),
    )
    with pytest.raises(PipelineError) as caught:
        effective.build(upstream, folder)
    assert [problem.where for problem in caught.value.problems] == [
        "40-one.yaml action 0",
        "40-two.yaml action 0",
        "40-two.yaml action 1",
    ]


def test_what_is_pasted_is_found(tmp_path: Path, upstream: Path) -> None:
    schema = small.document()["components"]["schemas"]["BigGizmo"]
    paste = _overlay({"target": "$.components.schemas", "update": {"Copy": schema}})
    with pytest.raises(PipelineError, match=r"40-paste\.yaml action 0: pastes the schema BigGizmo as Copy"):
        effective.build(upstream, _folder(tmp_path / "o", paste=paste))


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("notes.yaml", "a: 1", "is neither a table nor an overlay"),
        ("10-endpoints.overlay.yaml", "a: 1", "is neither a table nor an overlay"),
        ("40-a.yaml", "a: [", "40-a.yaml"),
        ("40-a.yaml", "overlay: 1.1.0", "40-a.yaml: `actions` is missing"),
        ("endpoints.csv", "a,b\n", "endpoints.csv line 1: the columns are not"),
        ("endpoints.yaml", "other: 1", "endpoints.yaml: unknown field 'other'"),
        ("endpoints.yaml", "tags: []", "endpoints.yaml: 'tags' is not a dict"),
        ("terms.yaml", "terms: [{old: a}]", "terms.yaml terms 0: 'new' is missing"),
        ("terms.yaml", "terms: [x]", "terms.yaml terms 0: 'old' is missing"),
        ("case.yaml", "keep: []", "case.yaml: 'source' is missing"),
    ],
)
def test_files_that_are_wrong(tmp_path: Path, upstream: Path, name: str, text: str, message: str) -> None:
    folder = _folder(tmp_path / "o")
    (folder / name).write_text(text)
    with pytest.raises(PipelineError) as caught:
        effective.build(upstream, folder)
    assert message in str(caught.value)


def test_a_folder_without_tables(tmp_path: Path, upstream: Path) -> None:
    folder = tmp_path / "o"
    folder.mkdir()
    overlay = _overlay({"target": "$.info.title", "update": "N"})
    write.replace(folder / "40-title.yaml", write.dump(overlay))
    result = effective.build(upstream, folder)
    assert (result.document["info"]["title"], result.expanded, result.actions) == ("N", {}, 1)
