"""Every action kind of Overlay 1.0 and 1.1, its errors, and what `strict` adds."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest

from generator.document.overlay import Applied, Session, apply, apply_all
from generator.problems import PipelineError

DOCUMENT: dict[str, Any] = {
    "info": {"title": "t", "version": "1"},
    "tags": ["a", "b", "c", "a"],
    "list": [{"n": 0}, {"n": 1}, {"n": 2}, {"n": 3}],
    "paths": {"/x": {"get": {"summary": "x", "parameters": [{"name": "p"}]}}, "/y": {}},
    "null": None,
}


def overlay(*actions: dict[str, Any], version: str = "1.1.0") -> dict[str, Any]:
    return {"overlay": version, "info": {"title": "o", "version": "1"}, "actions": list(actions)}


def run(*actions: dict[str, Any], version: str = "1.1.0", strict: bool = False) -> Applied:
    before = deepcopy(DOCUMENT)
    applied = apply(DOCUMENT, overlay(*actions, version=version), name="o.yaml", strict=strict)
    assert before == DOCUMENT
    return applied


def errors(*actions: dict[str, Any], version: str = "1.1.0", strict: bool = False) -> list[str]:
    with pytest.raises(PipelineError) as caught:
        run(*actions, version=version, strict=strict)
    return [str(problem) for problem in caught.value.problems]


class TestUpdate:
    def test_objects_are_merged_at_every_depth(self) -> None:
        update = {"/x": {"get": {"summary": "new", "parameters": [{"name": "q"}], "x": {"y": 1}}}}
        result = run({"target": "$.paths", "update": update}).document
        get = {"summary": "new", "parameters": [{"name": "p"}, {"name": "q"}], "x": {"y": 1}}
        assert result["paths"] == {"/x": {"get": get}, "/y": {}}

    @pytest.mark.parametrize(
        ("value", "entries"),
        [
            pytest.param(["d", "e"], ["d", "e"], id="an array is concatenated"),
            pytest.param({"n": 4}, [{"n": 4}], id="an object is appended"),
            pytest.param("d", ["d"], id="a primitive is appended"),
            pytest.param(None, [None], id="null is appended"),
            pytest.param([], [], id="an empty array adds nothing"),
        ],
    )
    def test_arrays(self, value: Any, entries: list[Any]) -> None:
        assert run({"target": "$.tags", "update": value}).document["tags"] == ["a", "b", "c", "a", *entries]

    def test_an_array_is_one_entry_in_1_0(self) -> None:
        result = run({"target": "$.tags", "update": ["d", "e"]}, version="1.0.0").document
        assert result["tags"][-1] == ["d", "e"]

    @pytest.mark.parametrize("value", ["new", 1, 1.5, True, None])
    def test_primitives_are_replaced(self, value: Any) -> None:
        assert run({"target": "$.info.title", "update": value}).document["info"]["title"] is value
        assert run({"target": "$.null", "update": value}).document["null"] is value

    def test_primitives_in_arrays(self) -> None:
        result = run({"target": "$.tags[?@ == 'a']", "update": "z"}).document
        assert result["tags"] == ["z", "b", "c", "z"]

    def test_primitives_cannot_be_targets_in_1_0(self) -> None:
        for value in ("x", {}):
            (error,) = errors({"target": "$.info.title", "update": value}, version="1.0.0")
            assert (
                "o.yaml action 0: #/info/title is a primitive value, which Overlay 1.0 cannot target" in error
            )

    @pytest.mark.parametrize(
        ("target", "value", "message"),
        [
            ("$.info", "x", "a primitive value cannot update an object at #/info"),
            ("$.info", ["x"], "an array cannot update an object at #/info"),
            ("$.info.title", {"x": 1}, "an object cannot update a primitive value at #/info/title"),
            ("$.info.title", ["x"], "an array cannot update a primitive value at #/info/title"),
            ("$", {"info": "x"}, "a primitive value cannot be merged into an object at #/info"),
            ("$", {"tags": {"x": 1}}, "an object cannot be merged into an array at #/tags"),
            (
                "$",
                {"info": {"title": ["x"]}},
                "an array cannot be merged into a primitive value at #/info/title",
            ),
            ("$", {"null": {}}, "an object cannot be merged into a primitive value at #/null"),
            ("$['info','tags']", {"x": 1}, "selects nodes of several kinds: array, object"),
            ("$.info['title'].x", {"x": 1}, None),
        ],
    )
    def test_kinds_that_do_not_go_together(self, target: str, value: Any, message: str | None) -> None:
        if message is None:
            assert run({"target": target, "update": value}).document == DOCUMENT
        else:
            (error,) = errors({"target": target, "update": value})
            assert message in error

    def test_targets_do_not_share_what_they_get(self) -> None:
        value = {"deep": {"list": [1]}}
        action = {"target": "$.paths.*", "update": value}
        result = run(action, {"target": "$.paths['/x'].deep.list", "update": 2}).document
        assert result["paths"]["/x"]["deep"] == {"list": [1, 2]}
        assert result["paths"]["/y"]["deep"] == {"list": [1]}
        assert value == {"deep": {"list": [1]}}

    def test_nothing_of_a_failed_action_is_done(self) -> None:
        # the second node fails, so the first one must not have been changed for the actions that follow
        failing = {"target": "$.list[0,1]", "update": {"n": {}}}
        assert len(errors(failing, {"target": "$.list[0].n[0]", "remove": True})) == 2

    def test_a_node_selected_twice_is_updated_once(self) -> None:
        result = run({"target": "$.paths['/x','/x'].get.parameters", "update": {"name": "q"}}).document
        assert result["paths"]["/x"]["get"]["parameters"] == [{"name": "p"}, {"name": "q"}]


class TestRemove:
    def test_from_objects(self) -> None:
        result = run({"target": "$.info['title','version']", "remove": True}).document
        assert result["info"] == {}

    @pytest.mark.parametrize(
        ("target", "left"),
        [
            ("$.list[0,2]", [1, 3]),
            ("$.list[2,0]", [1, 3]),
            ("$.list[?@.n > 0]", [0]),
            ("$.list[-1]", [0, 1, 2]),
        ],
    )
    def test_several_items_of_an_array(self, target: str, left: list[int]) -> None:
        result = run({"target": target, "remove": True}).document
        assert [item["n"] for item in result["list"]] == left

    def test_a_node_and_what_is_inside_it(self) -> None:
        result = run({"target": "$..*", "remove": True}).document
        assert result == {}

    def test_false_does_nothing(self) -> None:
        assert run({"target": "$.info", "remove": False}).document == DOCUMENT

    def test_true_wins_over_update_and_copy(self) -> None:
        action = {"target": "$.info", "update": {"x": 1}, "copy": "$.paths", "remove": True}
        assert "info" not in run(action).document

    def test_the_root_stays(self) -> None:
        assert "the root of the document cannot be removed" in errors({"target": "$", "remove": True})[0]

    def test_primitive_items_cannot_be_removed_in_1_0(self) -> None:
        action = {"target": "$.tags[?@ == 'a']", "remove": True}
        assert len(errors(action, version="1.0.0")) == 2
        assert run(action).document["tags"] == ["b", "c"]

    def test_nothing_to_remove_is_no_error(self) -> None:
        assert run({"target": "$.none", "remove": True}).document == DOCUMENT


class TestCopy:
    def test_into_an_object(self) -> None:
        result = run({"target": "$.paths['/y']", "copy": "$.paths['/x']"}).document
        assert result["paths"]["/y"] == result["paths"]["/x"] == DOCUMENT["paths"]["/x"]

    def test_is_a_copy(self) -> None:
        copy = {"target": "$.paths['/y']", "copy": "$.paths['/x']"}
        result = run(copy, {"target": "$.paths['/y'].get.parameters", "update": {"name": "q"}}).document
        assert result["paths"]["/x"] == DOCUMENT["paths"]["/x"]

    def test_of_an_object_into_itself(self) -> None:
        update = {"target": "$.info", "update": {"inner": {}}}
        result = run(update, {"target": "$.info.inner", "copy": "$.info"}).document
        assert result["info"]["inner"] == {"title": "t", "version": "1", "inner": {}}

    def test_into_arrays_and_primitives(self) -> None:
        result = run(
            {"target": "$.list", "copy": "$.list"},
            {"target": "$.tags", "copy": "$.info"},
            {"target": "$.info.title", "copy": "$.info.version"},
        ).document
        assert [item["n"] for item in result["list"]] == [0, 1, 2, 3, 0, 1, 2, 3]
        assert result["tags"][-1] == {"title": "t", "version": "1"}
        assert result["info"]["title"] == "1"

    @pytest.mark.parametrize(("source", "count"), [("$.none", 0), ("$.list[*]", 4)])
    def test_source_must_be_one_node(self, source: str, count: int) -> None:
        (error,) = errors({"target": "$.info", "copy": source})
        assert "`copy` must select one node" in error
        assert f"selects {count}" in error

    def test_of_the_wrong_kind(self) -> None:
        assert (
            "a primitive value cannot update an object" in errors({"target": "$.info", "copy": "$.null"})[0]
        )

    def test_to_a_place_that_is_not_there_does_nothing(self) -> None:
        assert run({"target": "$.none", "copy": "$.info"}).document == DOCUMENT


def test_actions_see_what_earlier_ones_did() -> None:
    result = run(
        {"target": "$.info", "remove": True},
        {"target": "$", "update": {"info": {"title": "again"}}},
        {"target": "$.info.title", "update": "and again"},
    ).document
    assert result["info"] == {"title": "and again"}


def test_a_renamed_key_keeps_its_place() -> None:
    result = run(
        {"target": "$", "update": {"etiquettes": [], "data": {}}},
        {"target": "$.etiquettes", "copy": "$.tags"},
        {"target": "$.data", "copy": "$.info"},
        {"target": "$['tags','info']", "remove": True},
    ).document
    assert list(result) == ["data", "etiquettes", "list", "paths", "null"]


def test_report() -> None:
    action = {"target": "$.list[?@.n > 1]", "update": {"m": 1}, "description": "why", "x-source": "table 7"}
    (done,) = run(action).actions
    assert (done.file, done.index, done.kind, done.source) == ("o.yaml", 0, "update", "table 7")
    assert done.matched == ("#/list/2", "#/list/3")
    assert str(done) == "o.yaml action 0: update $.list[?@.n > 1], 2 nodes. why"


class TestStrict:
    @pytest.mark.parametrize("modifier", [{"update": {}}, {"remove": True}, {"copy": "$.info"}])
    def test_nothing_selected(self, modifier: dict[str, Any]) -> None:
        assert run({"target": "$.none", **modifier}).document == DOCUMENT
        assert errors({"target": "$.none", **modifier}, strict=True) == [
            "o.yaml action 0: selects nothing: # has no 'none' ($.none)"
        ]

    def test_nothing_asked_for(self) -> None:
        for action in ({"target": "$.info"}, {"target": "$.info", "remove": False}):
            assert run(action).document == DOCUMENT
            assert "asks for nothing" in errors(action, strict=True)[0]

    def test_removed_before(self) -> None:
        first = overlay({"target": "$.paths['/x']", "remove": True})
        second = overlay(
            {"target": "$.paths['/x'].get", "update": {"summary": "s"}},
            {"target": "$.paths['/x']", "remove": True},
        )
        with pytest.raises(PipelineError) as caught:
            apply_all(DOCUMENT, [("one.yaml", first), ("two.yaml", second)], strict=True)
        assert [str(problem) for problem in caught.value.problems] == [
            "two.yaml action 0: selects nothing: #/paths/~1x was removed by one.yaml action 0 ($.paths['/x'].get)",
            "two.yaml action 1: selects nothing: #/paths/~1x was removed by one.yaml action 0 ($.paths['/x'])",
        ]

    @pytest.mark.parametrize(
        ("target", "found"),
        [
            ("$.paths['/x'].put", ["#/paths/~1x has no 'put'"]),
            ("$.list[?@.n > 3]", ["#/list is [{'n': 0}, {'n': 1}, {'n': 2}, {'n': 3}]"]),
            ("$.tags[4].name", ["#/tags is ['a', 'b', 'c', 'a']"]),
            ("$.info.title.en", ["#/info/title is 't'"]),
            ("$.paths.*.get.tags", ["#/paths/~1x/get has no 'tags'"]),
            ("$.paths.*.put", ["#/paths/~1x has no 'put', and 1 more"]),
            # Half stale: with one of the names there is something, with the other there is not.
            ("$.paths['/x', '/y'].get", ["#/paths/~1y has no 'get'"]),
            ("$['paths', 'info', 'gone']['/x', 'title']", ["# has no 'gone'"]),
        ],
    )
    def test_what_is_found_instead(self, target: str, found: list[str]) -> None:
        action = {"target": target, "x-expect": 1, "remove": True}
        said = [f"o.yaml action 0: selects nothing: {one}; `x-expect` says 1 ({target})" for one in found]
        assert errors(action, strict=True) == said

    @pytest.mark.parametrize(
        ("expect", "found"),
        [
            (
                {"get": {"summary": "y"}},
                "#/paths/~1x/get/summary is not what `x-expect` says: it is 'x', not 'y'",
            ),
            ({"put": {}}, "#/paths/~1x is not what `x-expect` says: it has no 'put', not {}"),
        ],
    )
    def test_where_it_is_not_what_is_expected(self, expect: object, found: str) -> None:
        action = {"target": "$.paths['/x']", "x-expect": expect, "remove": True}
        assert errors(action, strict=True) == [f"o.yaml action 0: {found} ($.paths['/x'])"]

    def test_of_long_texts_is_shown_where_they_part(self) -> None:
        words = "Word " * 60
        document = {"text": f"{words}now"}
        action = overlay({"target": "$.text", "x-expect": f"{words}then", "update": "?"})
        with pytest.raises(
            PipelineError, match=r"after 270 characters it is '.*Word now', not '.*Word then'"
        ):
            apply(document, action, name="o.yaml", strict=True)

    def test_removed_and_made_again(self) -> None:
        again = ({"target": "$.info", "remove": True}, {"target": "$", "update": {"info": {"a": 1}}})
        assert "was removed" not in errors(*again, {"target": "$.info.b", "remove": True}, strict=True)[0]

    @pytest.mark.parametrize(
        ("target", "modifier", "expect", "fits"),
        [
            ("$.info.title", {"update": "n"}, "t", True),
            ("$.info.title", {"update": "n"}, "T", False),
            ("$.info", {"update": {"title": "n"}}, {"title": "t"}, True),
            ("$.info", {"update": {"title": "n"}}, {"title": "t", "more": 1}, False),
            ("$.paths['/x']", {"remove": True}, {"get": {"summary": "x"}}, True),
            ("$.paths['/x']", {"remove": True}, {"get": {"summary": "y"}}, False),
            ("$.tags", {"update": "d"}, ["a", "b", "c", "a"], True),
            ("$.tags", {"update": "d"}, ["a"], False),
            ("$.null", {"update": 1}, None, True),
            ("$.list[1].n", {"update": 5}, 1, True),
            ("$.list[1].n", {"update": 5}, 1.0, True),
            ("$.list[1].n", {"update": 5}, True, False),
            ("$.list[*]", {"update": {"m": 5}}, {"n": 1}, False),
        ],
    )
    def test_expected_old_value(self, target: str, modifier: dict[str, Any], expect: Any, fits: bool) -> None:
        action = {"target": target, "x-expect": expect, **modifier}
        assert run(action).document != DOCUMENT, "other tools and the standard ignore it"
        if fits:
            assert run(action, strict=True).document != DOCUMENT
        else:
            found = errors(action, strict=True)
            assert found
            assert all("is not what `x-expect` says: it " in error for error in found)

    def test_every_problem_is_reported(self) -> None:
        found = errors(
            {"target": "$.none", "remove": True},
            {"target": "$.info.title", "update": "n", "x-expect": "other"},
            {"target": "$.tags", "update": "d"},
            {"target": "$.info", "copy": "$.list[*]"},
            strict=True,
        )
        assert [error.split(":")[0] for error in found] == [
            "o.yaml action 0",
            "o.yaml action 1",
            "o.yaml action 3",
        ]


class TestForm:
    @pytest.mark.parametrize(
        ("document", "message"),
        [
            ([], "an overlay document is an object"),
            ({}, "`overlay` is None, not a version 1.0.x or 1.1.x"),
            ({"overlay": "2.0.0"}, "'2.0.0', not a version"),
            ({"overlay": 1.1}, "1.1, not a version"),
            ({"overlay": "1.1"}, "'1.1', not a version"),
            ({"info": 1}, "`info` is missing or not an object"),
            ({"info": {"version": "1"}}, "info: `title` is missing or not a string"),
            ({"info": {"title": "t", "version": 1}}, "info: `version` is missing or not a string"),
            (
                {"info": {"title": "t", "version": "1", "description": 1}},
                "`description` is missing or not a string",
            ),
            ({"info": {"title": "t", "version": "1", "other": 1}}, "unknown field `other`"),
            ({"extends": 1}, "`extends` is not a string"),
            ({"other": 1}, "unknown field `other`"),
            ({"actions": None}, "`actions` is missing, not a list, or empty"),
            ({"actions": []}, "`actions` is missing, not a list, or empty"),
            ({"actions": {}}, "`actions` is missing, not a list, or empty"),
            ({"actions": ["x"]}, "action 0: an action is an object"),
            ({"actions": [{"update": {}}]}, "action 0: `target` is missing or not a string"),
            ({"actions": [{"target": 1, "update": {}}]}, "action 0: `target` is missing or not a string"),
            ({"actions": [{"target": "info", "update": {}}]}, "action 0: `target` is not a JSONPath query"),
            ({"actions": [{"target": "$.[", "update": {}}]}, "action 0: `target` is not a JSONPath query"),
            ({"actions": [{"target": "$", "copy": "x"}]}, "action 0: `copy` is not a JSONPath query"),
            ({"actions": [{"target": "$", "copy": 1}]}, "action 0: `copy` is not a string"),
            ({"actions": [{"target": "$", "remove": "yes"}]}, "action 0: `remove` is not true or false"),
            ({"actions": [{"target": "$", "description": 1}]}, "action 0: `description` is not a string"),
            ({"actions": [{"target": "$", "set": 1}]}, "action 0: unknown field `set`"),
            (
                {"actions": [{"target": "$", "update": {}, "copy": "$"}]},
                "action 0: `update` and `copy` cannot stand in one action",
            ),
            (
                {"actions": [{"target": "$", "update": {}}, {"target": "$", "update": {}}]},
                "action 1: repeats action 0",
            ),
            (
                {"overlay": "1.0.0", "actions": [{"target": "$", "copy": "$"}]},
                "action 0: unknown field `copy`",
            ),
            (
                {"overlay": "1.0.0", "info": {"title": "t", "version": "1", "description": "d"}},
                "unknown field `description`",
            ),
        ],
    )
    def test_faults(self, document: Any, message: str) -> None:
        if isinstance(document, dict):
            document = {**overlay({"target": "$", "update": {}}), **document} if document else {}
        with pytest.raises(PipelineError) as caught:
            apply(DOCUMENT, document, name="o.yaml")
        assert any(message in str(problem) for problem in caught.value.problems), caught.value

    def test_every_fault_of_every_file_is_reported(self) -> None:
        first = {"overlay": "3", "info": {}, "actions": [{"target": "x"}, {"target": "$", "remove": 1}]}
        with pytest.raises(PipelineError) as caught:
            apply_all(DOCUMENT, [("one.yaml", first), ("two.yaml", [])])
        assert [problem.where for problem in caught.value.problems] == [
            "one.yaml",
            "one.yaml info",
            "one.yaml info",
            "one.yaml action 0",
            "one.yaml action 1",
            "two.yaml",
        ]

    @pytest.mark.parametrize("version", ["1.0.0", "1.0.7", "1.1.0", "1.1.12"])
    def test_patch_versions_make_no_difference(self, version: str) -> None:
        assert run({"target": "$.info", "update": {"x": 1}}, version=version).document["info"]["x"] == 1

    def test_extensions_are_allowed(self) -> None:
        document = overlay({"target": "$.info", "update": {"x": 1}, "x-row": 3})
        document |= {"x-made-by": "hand"}
        document["info"]["x-more"] = 1
        assert apply(DOCUMENT, document, name="o").document["info"]["x"] == 1

    def test_1_1_describes_itself(self) -> None:
        document = overlay({"target": "$.info", "update": {"x": 1}})
        document["info"]["description"] = "why"
        assert apply(DOCUMENT, document, name="o").document["info"]["x"] == 1


def test_a_document_too_deep_to_query_is_a_problem() -> None:
    deep: Any = "x"
    for _ in range(300):
        deep = [deep]
    with pytest.raises(PipelineError, match=r"o action 0: .*recursion"):
        apply({"deep": deep}, overlay({"target": "$..x", "update": 1}), name="o")


def test_a_session_that_explains_tells_every_effect() -> None:
    actions = [
        {"target": "$.info", "update": {"title": "u", "new": {"a": 1}}},
        {"target": "$.tags", "update": ["d", "e"]},
        {"target": "$.paths['/y']", "copy": "$.paths['/x']"},
        {"target": "$.paths['/x'].get.summary", "remove": True},
        {"target": "$.list[*].n", "update": 7},
    ]
    session = Session(DOCUMENT, explain=True)
    session.apply([("o.yaml", overlay(*actions))])
    told = [one.effects for one in session.finish().actions]
    assert told[0] == ("#/info/title: 't' becomes 'u'", "#/info/new: {'a': 1} is new")
    assert told[1] == ("#/tags: 'd' is added", "#/tags: 'e' is added")
    assert told[2] == ("#/paths/~1y/get: {'summary': 'x', 'parameters': [{'name': 'p'}]} is new",)
    assert told[3] == ("#/paths/~1x/get/summary: 'x' is gone",)
    assert told[4] == tuple(f"#/list/{number}/n: {number} becomes 7" for number in range(4))
    assert all(one.effects == () for one in run(*actions).actions)


def test_effects_of_one_action_are_counted_where_they_are_many() -> None:
    session = Session({"many": {}}, explain=True)
    session.apply([("o.yaml", overlay({"target": "$.many", "update": {f"k{n}": n for n in range(40)}}))])
    (done,) = session.finish().actions
    assert done.effects[-1] == "and 28 more" and len(done.effects) == 13
