"""A small document with tables, for the tests of the expander and of what comes after it."""

from __future__ import annotations

from typing import Any

from generator.document import constants as known
from generator.document import successors
from generator.document.constants import Constants
from generator.document.expand_case import Case
from generator.document.expand_endpoints import Endpoints
from generator.document.expand_terms import Term
from generator.document.table import read
from generator.document.tables import Tables

HEADER = (
    "v3_section,v3_method,v3_path,v4_section,v4_method,v4_path,status,role,operation_id,call,tag,"
    "variables,parameters,note"
)
ROWS = """\
S,GET,/gizmos/{gizmo}/,S,GET,/owners/{owner_id}/gadgets/{gadget_id},mapped,primary,get_gadget,gadgets.get,gadgets,gizmo=gadget_id,,
S,GET,/gizmos/,S,GET,/owners/{owner_id}/gadgets/,mapped,primary,list_gadgets,gadgets.list,gadgets,,,
S,PUT,/gizmos/,S,PATCH,/owners/{owner_id}/gadgets/,mapped,primary,update_gadgets,gadgets.update,gadgets,,,
S,GET,/owners/{owner}/gizmos/,S,GET,/owners/{owner_id}/gadgets/,mapped,merged,,,,owner=?for_owner,state,
S,DELETE,/gizmos/{gizmo}/,,,,deprecated,,,,,,,
S,GET,/bills/,,,,coming_soon,,,,,,,
S,GET,/all/,S,GET,/owners/{owner_id}/gadgets/,mapped,split,,,,,,
S,GET,/all/,S,PATCH,/owners/{owner_id}/gadgets/,mapped,split,,,,,,
"""
SUCCESSORS = """\
method,path,successor_method,successor_path,note
GET,/owners/{owner_id}/gadgets/{gadget_id},GET,/gadgets/{id},
GET,/owners/{owner_id}/gadgets/,GET,/gadgets,With owner_id.
PATCH,/owners/{owner_id}/gadgets/,,,Update each.
GET,/kept/,,,
"""
CONSTANTS = "value,definition\nA,The first.\n"
CONSTANTS_ABOUT: dict[str, Any] = {
    "schema": "Gadget",
    "module": "m",
    "class": "C",
    "source": "s",
    "attributes": {},
    "lists": {},
}
TERM = Term(
    "big_gizmo", "gadget", "big_gizmos", "gadgets", {"a big gizmo": "a gadget", "big gizmos": "gadgets"}, "t"
)
CASE = Case({"iOSLink": "ios_link"}, frozenset({"keepMe"}), "c")
OWNER = {
    "name": "owner_id",
    "in": "path",
    "required": True,
    "description": "whose",
    "schema": {"type": "string"},
}


def operation(name: str, **more: Any) -> dict[str, Any]:
    """A plain operation."""
    responses = {"200": {"description": "ok"}, "default": {"description": "not ok"}}
    return {"operationId": name, "tags": ["old"], "summary": name, "responses": responses, **more}


def document() -> dict[str, Any]:
    """The upstream document, new each time."""
    gizmo = {"$ref": "#/components/parameters/Gizmo"}
    listed = {"application/json": {"schema": {"$ref": "#/components/schemas/BigGizmoList"}}}
    state = {"name": "state", "in": "query", "description": "which", "schema": {"type": "string"}}
    owner = {**OWNER, "name": "owner"}
    return {
        "openapi": "3.0.3",
        "info": {"title": "T", "version": "3"},
        "tags": [{"name": "old", "description": "old"}, {"name": "bills", "description": "bills"}],
        "paths": {
            "/bills/": {"get": operation("bills", tags=["bills"])},
            "/kept/": {"get": operation("kept", tags=["kept"])},
            "/gizmos/": {
                "get": operation(
                    "list_big_gizmos",
                    description="Lists big gizmos.",
                    parameters=[
                        {"name": "sortBy", "in": "query", "description": "d", "schema": {"type": "string"}}
                    ],
                    responses={
                        "200": {"description": "ok", "content": listed},
                        "400": {"description": "bad"},
                    },
                ),
                "put": operation("put"),
            },
            "/gizmos/{gizmo}/": {
                "parameters": [gizmo],
                "get": operation("get"),
                "delete": operation("delete"),
            },
            "/owners/{owner}/gizmos/": {"get": operation("merged", parameters=[owner, state])},
            "/all/": {"get": operation("all")},
        },
        "components": {
            "parameters": {
                "Gizmo": {
                    "name": "gizmo",
                    "in": "path",
                    "required": True,
                    "description": "which",
                    "schema": {"type": "string"},
                }
            },
            "schemas": {
                "BigGizmo": {
                    "type": "object",
                    "description": "What a big gizmo is.",
                    "required": ["bigGizmoId", "name"],
                    "properties": {
                        "bigGizmoId": {"type": "string"},
                        "big_gizmo_count": {"type": "integer"},
                        "name": {"type": "string", "enum": ["big_gizmo", "BIG_GIZMO"]},
                        "iOSLink": {"type": "string"},
                        "keepMe": {"type": "string"},
                        "SPEND_IN_DOLLAR": {"type": "number"},
                        "innerThing": {
                            "type": "object",
                            "required": ["deepKey"],
                            "properties": {"deepKey": {"type": "array", "items": {"type": "integer"}}},
                        },
                        "byName": {
                            "type": "object",
                            "additionalProperties": {
                                "type": "object",
                                "properties": {"perName": {"type": "integer"}},
                            },
                        },
                    },
                },
                "BigGizmoList": {
                    "type": "object",
                    "properties": {
                        "data": {"type": "array", "items": {"$ref": "#/components/schemas/BigGizmo"}}
                    },
                    "example": {
                        "data": [
                            {
                                "bigGizmoId": "1",
                                "name": "big_gizmo",
                                "innerThing": {"deepKey": [1]},
                                "byName": {"someKey": {"perName": 2}},
                            }
                        ]
                    },
                },
                "Unused": {"$ref": "#/components/schemas/UnusedToo"},
                "UnusedToo": {"type": "object"},
            },
        },
    }


def rows(text: str = ROWS) -> str:
    """A table."""
    return f"{HEADER}\n{text}"


def endpoints(text: str = ROWS, **more: Any) -> Endpoints:
    """The table with what goes with it."""
    return Endpoints(
        read(rows(text), name="endpoints.csv"),
        **{
            "path_parameters": {"owner_id": OWNER},
            "tags": {"gadgets": "g"},
            "unchanged": (("get", "/kept/"),),
            **more,
        },
    )


def constants() -> Constants:
    """What is known of the values of a schema."""
    return known.read(CONSTANTS, CONSTANTS_ABOUT, name="constants.csv")


def tables(text: str = ROWS, **more: Any) -> Tables:
    """All tables."""
    after = successors.read(SUCCESSORS, name="successors.csv")
    hashes = {"endpoints.csv": "1", "terms.yaml": "2"}
    return Tables(endpoints(text, **more), (TERM,), CASE, hashes, after, constants=constants())
