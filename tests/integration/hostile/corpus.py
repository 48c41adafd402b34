"""Documents with a payload in them: one document whose every text is a parameter, and a list of texts of YAML."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

HARMLESS = {
    "title": "Hostile",
    "version": "1.0",
    "description": "A document.",
    "info summary": "In short.",
    "terms": "https://example.com/terms",
    "contact": "somebody",
    "licence": "MIT",
    "docs description": "More.",
    "docs url": "https://example.com/docs",
    "server description": "The server.",
    "server": "https://api.example.com/v1",
    "path server": "https://files.example.com/{region}",
    "server variable": "eu",
    "tag": "things",
    "tag description": "All things.",
    "summary": "Get a thing.",
    "operation description": "Gets it.",
    "operation id": "getThing",
    "call": "things.get",
    "class name": "Hound",
    "argument name": "ceiling",
    "attribute name": "postbox",
    "segment": "things",
    "path parameter": "thing_id",
    "query parameter": "limit",
    "header parameter": "X-Limit",
    "cookie parameter": "crumb",
    "parameter description": "How many.",
    "deep property": "colour",
    "text default": "red",
    "enum value": "RED",
    "enum varname": "Red",
    "enum description": "The colour red.",
    "const": "thing",
    "pattern": "^[a-z]+$",
    "format": "email",
    "property": "name",
    "property description": "What it is called.",
    "property title": "Name",
    "property default": "nobody",
    "schema": "Thing",
    "schema title": "A thing",
    "schema description": "Anything.",
    "nearest call": "",
    "rule": "one of both",
    "advice": "better short",
    "advised pattern": "^.{0,9}$",
    "comment": "internal",
    "discriminator": "kind",
    "mapping key": "cat",
    "variant": "Cat",
    "request media type": "application/json",
    "response media type": "application/json",
    "form field": "note",
    "file field": "upload",
    "status": "200",
    "response description": "Here it is.",
    "response header": "X-Rate",
    "header description": "How many are left.",
    "response component": "Failed",
    "parameter component": "Limit",
    "body component": "NewThing",
    "scheme": "token",
    "scheme description": "A token.",
    "bearer format": "JWT",
    "api key": "X-Key",
    "scope": "things:read",
    "scope description": "Read things.",
    "token url": "https://example.com/token",
    "authorization url": "https://example.com/login",
    "oauth parameter": "lasting",
    "oauth place": "token",
    "end": "2031-02-03",
    "next version": "v2",
    "successor": "GET /things",
    "successor note": "One by one.",
    "extension": "x-note",
    "extension value": "a note",
    "source": "row 1",
    "from path": "thing_id",
    "example": "Tom",
    "example name": "usual",
    "example summary": "A usual thing.",
    "link": "Self",
    "link expression": "$response.body#/name",
    "callback": "{$request.body#/name}",
    "webhook": "changed",
    "xml name": "thing",
    "read-only name": "made",
}
"""Every text of the document below."""

PROSE = (
    "title", "description", "info summary", "terms", "contact", "licence", "docs description", "docs url",
    "server description", "tag description", "summary", "operation description",
    "parameter description", "text default", "enum description", "enum varname", "format", "const",
    "property description", "property title", "property default", "schema title", "schema description", "rule",
    "advice",
    "successor note", "comment", "response description", "header description", "scheme description", "bearer format",
    "scope description", "token url", "extension value", "source", "example", "example name", "example summary",
    "link", "link expression", "xml name",
)  # fmt: skip
"""Texts that may be anything: no payload here is a reason to refuse a document."""

NAMED = tuple(name for name in HARMLESS if name not in PROSE)
"""Texts that become names, paths, types or parts of a request: refused, or taken without harm."""


def document(texts: Mapping[str, str]) -> dict[str, Any]:
    """The document, harmless but for the given texts."""
    assert texts.keys() <= HARMLESS.keys()

    def t(name: str) -> str:
        return texts.get(name, HARMLESS[name])

    def schema(name: str) -> dict[str, Any]:
        escaped = name.replace("~", "~0").replace("/", "~1")
        return {"$ref": f"#/components/schemas/{escaped}"}

    def pointer(kind: str, name: str) -> dict[str, Any]:
        escaped = t(name).replace("~", "~0").replace("/", "~1")
        return {"$ref": f"#/components/{kind}/{escaped}"}

    thing = {
        "type": "object",
        "title": t("schema title"),
        "description": t("schema description"),
        "$comment": t("comment"),
        "x-rule": t("rule"),
        "x-advice": [
            {
                "x-rule": t("advice"),
                "anyOf": [{"properties": {t("property"): {"pattern": t("advised pattern")}}}],
            }
        ],
        t("extension"): t("extension value"),
        "x-source": t("source"),
        "xml": {"name": t("xml name")},
        "externalDocs": {"url": t("docs url"), "description": t("docs description")},
        "required": [t("property")],
        "properties": {
            t("property"): {
                "type": "string",
                "title": t("property title"),
                "description": t("property description"),
                "default": t("property default"),
                "pattern": t("pattern"),
                "example": t("example"),
            },
            "colour": {
                "type": "string",
                "enum": [t("enum value"), "BLUE"],
                "x-enum-varnames": [t("enum varname"), "Blue"],
                "x-enum-descriptions": [t("enum description"), "The colour blue."],
                "x-enumDescriptions": {t("enum value"): t("enum description")},
                "default": "BLUE",
            },
            "mail": {
                "type": "string",
                "x-name": t("attribute name"),
                "format": t("format"),
                "contentMediaType": t("format"),
            },
            "fixed": {"const": t("const")},
            "pet": {
                "oneOf": [schema(t("variant")), schema("Dog")],
                "discriminator": {
                    "propertyName": t("discriminator"),
                    "mapping": {t("mapping key"): schema(t("variant"))["$ref"], "dog": "Dog"},
                },
            },
            "map": {"type": "object", "additionalProperties": schema(t("schema"))},
            t("read-only name"): {"type": "string", "readOnly": True},
            "parent": {**schema(t("schema")), "description": t("property description")},
        },
        "anyOf": [{"required": [t("property")]}, {"not": {"required": [t("property")]}}],
    }

    def variant(key: str) -> dict[str, Any]:
        return {
            "type": "object",
            "required": [t("discriminator")],
            "properties": {t("discriminator"): {"const": key}, f"of_{key[:3]}": {"type": "string"}},
        }

    path = f"/{t('segment')}/{{{t('path parameter')}}}"
    here = {"name": t("path parameter"), "in": "path", "required": True, "schema": {"type": "string"}}
    reply = {
        "description": t("response description"),
        "headers": {
            t("response header"): {"description": t("header description"), "schema": {"type": "integer"}}
        },
        "content": {
            t("response media type"): {
                "schema": schema(t("schema")),
                "examples": {
                    t("example name"): {"summary": t("example summary"), "value": {"name": t("example")}}
                },
            }
        },
        "links": {t("link"): {"operationId": t("operation id"), "parameters": {"x": t("link expression")}}},
    }
    return {
        "openapi": "3.1.0",
        "info": {
            "title": t("title"),
            "version": t("version"),
            "x-retired": {"date": t("end"), "server": t("server"), "successor": t("next version")},
            "summary": t("info summary"),
            "description": t("description"),
            "termsOfService": t("terms"),
            "contact": {"name": t("contact"), "email": t("contact"), "url": t("docs url")},
            "license": {"name": t("licence"), "url": t("docs url")},
        },
        "externalDocs": {"url": t("docs url"), "description": t("docs description")},
        "servers": [{"url": t("server"), "description": t("server description")}],
        "tags": [{"name": t("tag"), "description": t("tag description")}],
        "security": [{t("scheme"): []}],
        "paths": {
            path: {
                "summary": t("summary"),
                "description": t("operation description"),
                "parameters": [here],
                "get": {
                    "tags": [t("tag")],
                    "summary": t("summary"),
                    "description": t("operation description"),
                    "operationId": t("operation id"),
                    "deprecated": True,
                    "x-retired": {"date": t("end"), "status": 410, "use": t("nearest call")},
                    "x-replaced-by": t("successor"),
                    "x-replaced-by-note": t("successor note"),
                    "security": [{t("scheme"): [], "key": [], "oauth": [t("scope")]}],
                    "parameters": [
                        pointer("parameters", "parameter component"),
                        {
                            "name": t("header parameter"),
                            "in": "header",
                            "x-name": t("argument name"),
                            "description": t("parameter description"),
                            "schema": {
                                "type": "string",
                                "default": t("text default"),
                                "pattern": t("pattern"),
                            },
                        },
                        {"name": t("cookie parameter"), "in": "cookie", "schema": {"type": "string"}},
                        {
                            "name": "deep",
                            "in": "query",
                            "style": "deepObject",
                            "explode": True,
                            "schema": {
                                "type": "object",
                                "properties": {t("deep property"): {"type": "string"}},
                            },
                        },
                    ],
                    "responses": {
                        t("status"): reply,
                        "4XX": pointer("responses", "response component"),
                        "default": {"description": t("response description")},
                    },
                },
                "put": {
                    "x-call": t("call").replace("get", "put", 1),
                    "requestBody": pointer("requestBodies", "body component"),
                    "responses": {"204": {"description": t("response description")}},
                    "callbacks": {
                        "event": {
                            t("callback"): {
                                "post": {"responses": {"200": {"description": t("response description")}}}
                            }
                        }
                    },
                },
            },
            "/files": {
                "servers": [
                    {
                        "url": t("path server"),
                        "description": t("server description"),
                        "variables": {"region": {"default": t("server variable")}},
                    }
                ],
                "post": {
                    "requestBody": {
                        "content": {
                            "multipart/form-data": {
                                "schema": {
                                    "type": "object",
                                    "properties": {
                                        t("file field"): {"type": "string", "format": "binary"},
                                        "kept": {"type": "string", "default": t("text default")},
                                    },
                                }
                            },
                            "application/x-www-form-urlencoded": {
                                "schema": {
                                    "type": "object",
                                    "properties": {t("form field"): {"type": "string"}},
                                }
                            },
                        }
                    },
                    "responses": {"200": {"description": "", "content": {"text/plain": {}}}},
                },
            },
            "/things/{thing_id}/names": {
                "post": {
                    "parameters": [
                        {"name": "thing_id", "in": "path", "required": True, "schema": {"type": "string"}}
                    ],
                    "requestBody": {
                        "content": {
                            "application/json": {
                                "schema": {
                                    "type": "object",
                                    "properties": {
                                        "thing_id": {"type": "string", "x-from-path": t("from path")}
                                    },
                                }
                            }
                        }
                    },
                    "responses": {"200": {"description": ""}},
                }
            },
        },
        "webhooks": {
            t("webhook"): {"post": {"responses": {"200": {"description": t("response description")}}}}
        },
        "components": {
            "schemas": {
                t("schema"): thing,
                t("variant"): variant(t("mapping key")),
                "Dog": {**variant("dog"), "x-name": t("class name")},
            },
            "parameters": {
                t("parameter component"): {
                    "name": t("query parameter"),
                    "in": "query",
                    "description": t("parameter description"),
                    "schema": {"type": "string", "default": t("text default")},
                }
            },
            "responses": {
                t("response component"): {
                    "description": t("response description"),
                    "content": {"application/json": {"schema": schema(t("schema"))}},
                }
            },
            "requestBodies": {
                t("body component"): {
                    "description": t("parameter description"),
                    "content": {t("request media type"): {"schema": schema(t("schema"))}},
                }
            },
            "securitySchemes": {
                t("scheme"): {
                    "type": "http",
                    "scheme": "bearer",
                    "bearerFormat": t("bearer format"),
                    "description": t("scheme description"),
                },
                "key": {"type": "apiKey", "in": "header", "name": t("api key")},
                "oauth": {
                    "type": "oauth2",
                    "flows": {
                        "clientCredentials": {
                            "tokenUrl": t("token url"),
                            "scopes": {t("scope"): t("scope description")},
                        },
                        "authorizationCode": {
                            "authorizationUrl": t("authorization url"),
                            "tokenUrl": t("authorization url"),
                            "scopes": {t("scope"): t("scope description")},
                            "x-oauth": {
                                "token_parameters": {t("oauth parameter"): t("oauth parameter")},
                                "reply": {"refresh_token": [t("oauth place")]},
                            },
                        },
                    },
                },
            },
        },
    }
