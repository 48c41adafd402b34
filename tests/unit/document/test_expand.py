"""Tables become plain overlay actions, which any tool can apply."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest

from generator.document import effective, expand, expand_case, expand_endpoints, expand_terms, expand_unused
from generator.document.expand_case import Case, is_camel, snake_case
from generator.document.overlay import apply
from generator.document.script import Script
from generator.document.walk import operations
from generator.problems import PipelineError

from . import small


def _overlay(script: Script) -> dict[str, Any]:
    return {"overlay": "1.1.0", "info": {"title": "o", "version": "1"}, "actions": script.actions}


def _applied(script: Script, document: dict[str, Any]) -> dict[str, Any]:
    """What the engine makes of the actions; it must be what the expander took it for."""
    result = apply(document, _overlay(script), name="o", strict=True).document
    assert result == script.document
    return result


def _faults(text: str, document: dict[str, Any] | None = None, **more: Any) -> list[str]:
    with pytest.raises(PipelineError) as caught:
        expand_endpoints.expand(document or small.document(), small.endpoints(text, **more))
    return [str(problem) for problem in caught.value.problems]


class TestEndpoints:
    def test_result(self) -> None:
        script = expand_endpoints.expand(small.document(), small.endpoints())
        result = _applied(script, small.document())
        owner = {"$ref": "#/components/parameters/owner_id"}
        found = {(method, path): operation for path, method, operation in operations(result)}
        assert {key: found[key]["operationId"] for key in found} == {
            ("get", "/owners/{owner_id}/gadgets/{gadget_id}"): "get_gadget",
            ("get", "/owners/{owner_id}/gadgets/"): "list_gadgets",
            ("patch", "/owners/{owner_id}/gadgets/"): "update_gadgets",
            ("get", "/kept/"): "kept",
        }
        one = found["get", "/owners/{owner_id}/gadgets/{gadget_id}"]
        assert one["parameters"] == [{"$ref": "#/components/parameters/Gizmo"}, owner]
        assert (one["tags"], one["x-call"], one["x-source"]) == (
            ["gadgets"],
            "gadgets.get",
            "endpoints.csv line 2",
        )
        assert result["components"]["parameters"]["Gizmo"]["name"] == "gadget_id"
        assert result["components"]["parameters"]["owner_id"] == small.OWNER
        names = [
            entry.get("name", entry.get("$ref"))
            for entry in found["get", "/owners/{owner_id}/gadgets/"]["parameters"]
        ]
        assert names == ["sortBy", "state", "for_owner", owner["$ref"]]
        given = found["get", "/owners/{owner_id}/gadgets/"]["parameters"][2]
        assert (given["in"], given["required"]) == ("query", False)
        assert set(result["paths"]) == {path for _, path in found}
        assert [tag["name"] for tag in result["tags"]] == ["gadgets"]

    def test_every_action_says_why_and_where_from(self) -> None:
        for action in expand_endpoints.expand(small.document(), small.endpoints()).actions:
            assert action["description"]
            assert action["x-source"]

    def test_no_content_is_restated(self) -> None:
        actions = expand_endpoints.expand(small.document(), small.endpoints()).actions
        assert not any("responses" in repr(action.get("update")) for action in actions)

    @pytest.mark.parametrize(
        ("old", "new", "message"),
        [
            ("S,GET,/bills/", "S,GET,/bill/", "line 7: the upstream document has no GET /bill/"),
            (
                "S,GET,/bills/,,,,coming_soon,,,,,,,\n",
                "",
                "#/paths/~1bills~1/get: no row of the endpoint table says",
            ),
            (
                "gizmo=gadget_id",
                "",
                "line 2: path variable 'gizmo' is not in GET /owners/{owner_id}/gadgets/{gadget_id}",
            ),
            ("gizmo=gadget_id", "gizmo=", "line 2: path variable 'gadget_id' of GET"),
            (
                "gizmo=gadget_id",
                "gismo=gadget_id",
                "line 2: GET /gizmos/{gizmo}/ has no path variable 'gismo'",
            ),
            (
                "gizmo=gadget_id",
                "gizmo=gadget_id;?x=",
                "line 2: GET /gizmos/{gizmo}/ declares no query parameter 'x'",
            ),
            (
                ",state,",
                ",status,",
                "line 5: GET /owners/{owner}/gizmos/ has no query parameter 'status' to give",
            ),
            ("owner=?for_owner,state", ",sortBy", "has no query parameter 'sortBy' to give"),
            (
                "owner=?for_owner",
                "owner=?sortBy",
                "line 5: GET /gizmos/ has a parameter 'sortBy' already",
            ),
        ],
    )
    def test_rows_that_do_not_fit_the_document(self, old: str, new: str, message: str) -> None:
        assert old in small.ROWS
        assert any(message in fault for fault in _faults(small.ROWS.replace(old, new))), message

    def test_targets_that_are_taken(self) -> None:
        document = small.document()
        document["paths"]["/owners/{owner_id}/gadgets/"] = {"get": small.operation("x")}
        unchanged = (("get", "/kept/"), ("get", "/owners/{owner_id}/gadgets/"))
        assert any(
            "is there already" in fault for fault in _faults(small.ROWS, document, unchanged=unchanged)
        )

    def test_operations_that_change_places(self) -> None:
        document = {"paths": {"/a/": {"get": small.operation("a")}, "/b/": {"get": small.operation("b")}}}
        chain = "S,GET,/a/,S,GET,/b/,mapped,primary,a,r.a,old,,,\nS,GET,/b/,S,GET,/c/,mapped,primary,b,r.b,old,,,\n"
        more = {"unchanged": (), "tags": {"old": "o"}}
        script = expand_endpoints.expand(deepcopy(document), small.endpoints(chain, **more))
        result = _applied(script, document)
        assert {path: item["get"]["summary"] for path, item in result["paths"].items()} == {
            "/b/": "a",
            "/c/": "b",
        }
        faults = _faults(chain.replace("/c/", "/a/"), document, **more)
        assert [fault.split(":")[0] for fault in faults] == ["endpoints.csv line 2", "endpoints.csv line 3"]
        assert "is taken by an operation that waits for this one" in faults[0]

    def test_unchanged_operations_must_be_there(self) -> None:
        faults = _faults(small.ROWS, unchanged=(("get", "/kept/"), ("get", "/other/")))
        assert faults == ["GET /other/: is to stay unchanged, but is not there"]

    def test_fields_of_a_path_that_would_be_lost(self) -> None:
        document = small.document()
        document["paths"]["/gizmos/"]["servers"] = [{"url": "https://x.test"}]
        assert any(
            "path item /gizmos/ holds servers, which would be lost" in f
            for f in _faults(small.ROWS, document)
        )

    def test_new_tags_need_a_description(self) -> None:
        document = small.document()
        document["tags"] = []
        assert any(
            "the new tag 'gadgets' has no description" in f for f in _faults(small.ROWS, document, tags={})
        )

    def test_a_shared_parameter_cannot_have_two_names(self) -> None:
        document = small.document()
        document["paths"]["/gizmos/{gizmo}/parts/"] = {
            "get": small.operation("p", parameters=[{"$ref": "#/components/parameters/Gizmo"}])
        }
        line = "S,GET,/gizmos/{gizmo}/parts/,S,GET,/parts/{gizmo},mapped,primary,p,r.p,gadgets,,,\n"
        assert any("declares a path parameter 'gadget_id'" in f for f in _faults(small.ROWS + line, document))

    def test_variables_of_every_kind(self) -> None:
        shared = {"a": "A", "b": "B", "c": "C"}
        parameter = {"in": "path", "required": True, "description": "d", "schema": {"type": "string"}}
        document = {
            "paths": {
                "/{a}/{b}/{c}/": {
                    "get": small.operation(
                        "x",
                        parameters=[
                            *({"$ref": f"#/components/parameters/{key}"} for key in shared.values()),
                            {"name": "d", "in": "query", "description": "d", "schema": {"type": "string"}},
                        ],
                    )
                }
            },
            "components": {"parameters": {key: {"name": name, **parameter} for name, key in shared.items()}},
        }
        line = "S,GET,/{a}/{b}/{c}/,S,GET,/{x}/{e}/,mapped,primary,x,r.x,old,a=x;b=;c=?q;?d=e,,\n"
        script = expand_endpoints.expand(
            deepcopy(document), small.endpoints(line, unchanged=(), tags={"old": "o"})
        )
        result = _applied(script, document)
        assert result["paths"]["/{x}/{e}/"]["get"]["parameters"] == [
            {"$ref": "#/components/parameters/A"},
            {**parameter, "name": "e"},
            {**parameter, "name": "q", "in": "query", "required": False},
        ]
        assert result["components"]["parameters"]["A"]["name"] == "x"
        assert result["components"]["parameters"]["C"]["name"] == "c"


class TestTerms:
    def test_result(self) -> None:
        script = expand_terms.expand(small.document(), (small.TERM,))
        result = _applied(script, small.document())
        schemas = result["components"]["schemas"]
        assert list(schemas) == ["Gadget", "GadgetList", "Unused", "UnusedToo"]
        gadget = schemas["Gadget"]
        assert list(gadget["properties"])[:3] == ["gadgetId", "gadget_count", "name"]
        assert gadget["required"] == ["gadgetId", "name"]
        assert gadget["description"] == "What a gadget is."
        assert gadget["properties"]["name"]["enum"] == ["big_gizmo", "BIG_GIZMO"], "values are data"
        assert schemas["GadgetList"]["properties"]["data"]["items"] == {"$ref": "#/components/schemas/Gadget"}
        (example,) = schemas["GadgetList"]["example"]["data"]
        assert list(example) == ["gadgetId", "name", "innerThing", "byName"]
        assert example["name"] == "big_gizmo"
        assert result["paths"]["/gizmos/"]["get"]["operationId"] == "list_gadgets"
        assert result["paths"]["/gizmos/"]["get"]["description"] == "Lists gadgets."

    @pytest.mark.parametrize(
        ("name", "new"),
        [
            ("big_gizmo", "gadget"),
            ("big_gizmos", "gadgets"),
            ("/x/{big_gizmo}/big_gizmos/", "/x/{gadget}/gadgets/"),
            ("batch_big_gizmos_id", "batch_gadgets_id"),
            ("bigGizmo", "gadget"),
            ("bigGizmoIds", "gadgetIds"),
            ("BigGizmoList", "GadgetList"),
            ("TheBigGizmos", "TheGadgets"),
            ("big-gizmo", "gadget"),
            ("BIG_GIZMO", "BIG_GIZMO"),
            ("bigGizmology", "bigGizmology"),
            ("big_gizmology", "big_gizmology"),
        ],
    )
    def test_forms(self, name: str, new: str) -> None:
        assert small.TERM.rename(name) == new

    def test_paths_parameters_tags_and_mappings(self) -> None:
        document: dict[str, Any] = {
            "tags": [{"name": "big_gizmos"}],
            "paths": {
                "/big_gizmos/{big_gizmo_id}": {
                    "parameters": [{"name": "big_gizmo_id", "in": "path"}],
                    "get": {
                        "tags": ["big_gizmos"],
                        "x-call": "big_gizmos.get",
                        "parameters": [{"name": "big_gizmo_state", "in": "query"}],
                    },
                }
            },
            "components": {
                "schemas": {
                    "BigGizmo": {},
                    "Any": {
                        "oneOf": [{"$ref": "#/components/schemas/BigGizmo"}],
                        "discriminator": {
                            "propertyName": "bigGizmoKind",
                            "mapping": {"big_gizmo": "#/components/schemas/BigGizmo", "short": "BigGizmo"},
                        },
                    },
                }
            },
        }
        result = _applied(expand_terms.expand(deepcopy(document), (small.TERM,)), document)
        item = result["paths"]["/gadgets/{gadget_id}"]
        assert item["parameters"][0]["name"] == "gadget_id"
        assert (item["get"]["tags"], item["get"]["x-call"]) == (["gadgets"], "gadgets.get")
        assert item["get"]["parameters"][0]["name"] == "gadget_state"
        assert result["tags"] == [{"name": "gadgets"}]
        assert result["components"]["schemas"]["Any"] == {
            "oneOf": [{"$ref": "#/components/schemas/Gadget"}],
            "discriminator": {
                "propertyName": "gadgetKind",
                "mapping": {"big_gizmo": "#/components/schemas/Gadget", "short": "Gadget"},
            },
        }

    def test_names_that_are_taken(self) -> None:
        document = {
            "paths": {"/big_gizmos/": {}, "/gadgets/": {}},
            "components": {
                "schemas": {
                    "BigGizmo": {},
                    "Gadget": {},
                    "X": {"properties": {"big_gizmo": {}, "gadget": {}}},
                }
            },
        }
        with pytest.raises(PipelineError) as caught:
            expand_terms.expand(document, (small.TERM,))
        assert [problem.where for problem in caught.value.problems] == [
            "#/paths/~1big_gizmos~1",
            "#/components/schemas/BigGizmo",
            "#/components/schemas/X/properties/big_gizmo",
        ]


class TestCase:
    def test_result(self) -> None:
        result = _applied(expand_case.expand(small.document(), small.CASE), small.document())
        gizmo = result["components"]["schemas"]["BigGizmo"]
        assert list(gizmo["properties"]) == [
            *("big_gizmo_id", "big_gizmo_count", "name", "ios_link", "keepMe", "SPEND_IN_DOLLAR"),
            *("inner_thing", "by_name"),
        ]
        assert gizmo["required"] == ["big_gizmo_id", "name"]
        assert gizmo["properties"]["inner_thing"]["required"] == ["deep_key"]
        (example,) = result["components"]["schemas"]["BigGizmoList"]["example"]["data"]
        assert example == {
            "big_gizmo_id": "1",
            "name": "big_gizmo",
            "inner_thing": {"deep_key": [1]},
            "by_name": {"someKey": {"per_name": 2}},
        }
        assert result["paths"]["/gizmos/"]["get"]["parameters"][0]["name"] == "sort_by"

    @pytest.mark.parametrize(
        ("name", "new"),
        [
            ("conversionTagV3GoalMetadata", "conversion_tag_v3_goal_metadata"),
            ("pinID", "pin_id"),
            ("HTMLText", "html_text"),
            ("AdGroup", "ad_group"),
            ("a1B", "a1_b"),
            ("half_snakeCase", "half_snake_case"),
        ],
    )
    def test_rule(self, name: str, new: str) -> None:
        assert is_camel(name)
        assert snake_case(name) == new

    @pytest.mark.parametrize(
        "name", ["snake_case", "UPPER_CASE", "A", "=", "18-24", "X-Header", "iOS link", "v1"]
    )
    def test_what_is_not_camel(self, name: str) -> None:
        assert not is_camel(name)

    def test_only_what_a_schema_declares_is_renamed(self) -> None:
        schema = {
            "allOf": [
                {"$ref": "#/components/schemas/Base"},
                {"required": ["aB"], "properties": {"ownKey": {}}},
            ],
            "x-data": {"properties": {"notMine": 1}},
            "example": {"aB": 1, "ownKey": {"openKey": 1}, "stray": {"aB": 1}},
            "default": {"aB": [1]},
        }
        document = {
            "components": {
                "schemas": {
                    "Base": {
                        "properties": {"aB": {"type": "integer"}, "properties": {"properties": {"inIt": {}}}}
                    },
                    "S": schema,
                }
            }
        }
        result = _applied(expand_case.expand(deepcopy(document), Case({}, frozenset(), "c")), document)
        assert result["components"]["schemas"] == {
            "Base": {"properties": {"a_b": {"type": "integer"}, "properties": {"properties": {"in_it": {}}}}},
            "S": {
                "allOf": [
                    {"$ref": "#/components/schemas/Base"},
                    {"required": ["a_b"], "properties": {"own_key": {}}},
                ],
                "x-data": {"properties": {"notMine": 1}},
                "example": {"a_b": 1, "own_key": {"openKey": 1}, "stray": {"aB": 1}},
                "default": {"a_b": [1]},
            },
        }

    def test_media_types(self) -> None:
        media = {
            "schema": {"$ref": "#/components/schemas/S"},
            "encoding": {"aB": {"style": "form"}},
            "examples": {
                "one": {"value": {"aB": None}},
                "two": {"$ref": "#/components/examples/E"},
                "gone": {"$ref": "other.yaml"},
            },
        }
        document: dict[str, Any] = {
            "paths": {
                "/x": {"post": {"requestBody": {"content": {"application/x-www-form-urlencoded": media}}}}
            },
            "components": {
                "schemas": {
                    "S": {
                        "required": ["aB"],
                        "properties": {"aB": {}},
                        "discriminator": {"propertyName": "aB"},
                    }
                },
                "examples": {"E": {"value": {"aB": 2}}},
            },
        }
        result = _applied(expand_case.expand(deepcopy(document), Case({}, frozenset(), "c")), document)
        body = result["paths"]["/x"]["post"]["requestBody"]["content"]["application/x-www-form-urlencoded"]
        assert body["encoding"] == {"a_b": {"style": "form"}}
        assert body["examples"]["one"] == {"value": {"a_b": None}}
        assert result["components"]["examples"] == {"E": {"value": {"a_b": 2}}}
        assert result["components"]["schemas"]["S"]["discriminator"] == {"propertyName": "a_b"}

    def test_collisions(self) -> None:
        document = {
            "components": {
                "schemas": {
                    "A": {"properties": {"aB": {}, "a_b": {}}},
                    "B": {"properties": {"cD": {}, "CD_": {}, "CD": {}, "c_D": {}}},
                }
            },
            "paths": {"/{pathVariable}": {"parameters": [{"name": "pathVariable", "in": "path"}]}},
        }
        with pytest.raises(PipelineError) as caught:
            expand_case.expand(document, Case({}, frozenset(), "c"))
        assert [str(problem) for problem in caught.value.problems] == [
            "#/paths/~1{pathVariable}/parameters/0: path variable 'pathVariable' is renamed with its path only",
            "#/components/schemas/A/properties/aB: 'aB' would become 'a_b', which is there already",
            "#/components/schemas/B/properties/c_D: 'c_D' would become 'c_d', which is there already",
        ]


def test_unused_components() -> None:
    document = small.document()
    document["components"]["schemas"]["BigGizmo"]["discriminator"] = {"mapping": {"x": "Kept"}}
    document["components"]["schemas"]["Kept"] = {"properties": {"me": {"$ref": "#/components/schemas/Kept"}}}
    document["components"]["responses"] = {"Bad": {"description": "x"}}
    result = _applied(expand_unused.expand(deepcopy(document), "t"), document)
    assert list(result["components"]["schemas"]) == ["BigGizmo", "BigGizmoList", "Kept"]
    assert list(result["components"]) == ["parameters", "schemas"]


class TestStages:
    def test_a_stage_does_not_change_its_input(self) -> None:
        document = small.document()
        overlay = expand.expand("10-endpoints.overlay.yaml", document, small.tables(), document)
        assert document == small.document()
        assert overlay is not None
        assert overlay["x-generated-from"]["endpoints.csv"] == "1"
        assert len(overlay["x-generated-from"]["upstream document"]) == 64

    def test_expanding_twice_gives_the_same_bytes(self) -> None:
        first = effective.transform(small.document(), small.tables(), {})
        second = effective.transform(small.document(), small.tables(), {})
        assert first.expanded == second.expanded
        assert first.text == second.text

    def test_each_action_keeps_to_what_every_tool_does_alike(self) -> None:
        document = small.document()
        for name in expand.STAGES:
            overlay = expand.expand(name, document, small.tables(), document)
            if name == "15-calls.overlay.yaml":
                assert overlay is None  # the table of endpoints names the calls already
                continue
            assert overlay is not None
            for action in overlay["actions"]:
                assert ("update" in action) + ("copy" in action) + ("remove" in action) == 1
                assert action.get("remove", True) is True
                assert "@['$" not in action["target"]
            document = apply(document, overlay, name=name).document
