"""The harness itself, on a small document: it passes what is right and notices each thing that is wrong."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.contract.mutants.mutant import Mutant
from tests.contract.mutants.patch import Edit
from tests.contract.mutants.run import Runner, Verdict
from tests.contract.support import across
from tests.contract.support.building import package_of
from tests.contract.support.document import Document, Operation, Raw
from tests.contract.support.exemplars import ABSENT
from tests.contract.support.given import Given
from tests.contract.support.mismatch import Mismatch
from tests.contract.support.plan import FAST, FULL
from tests.contract.support.replies import ReplyChecks
from tests.contract.support.requests import RequestChecks
from tests.contract.support.target import Package, Target
from tests.contract.support.wire import Wire

TINY = Path(__file__).parent / "tiny.yaml"
PATH = "/paths/~1shops~1{shop_id}~1items~1"
CREATE = "/components/schemas/ItemCreate"
ITEM = "/components/schemas/Item"


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> tuple[Raw, Package]:
    return package_of(TINY, "tiny_of_harness", tmp_path_factory.mktemp("tiny"))


@pytest.fixture(scope="module")
def small(tiny: tuple[Raw, Package]) -> Target:
    return Target(*tiny)


@pytest.fixture(scope="module")
def runner(tiny: tuple[Raw, Package]) -> Runner:
    return Runner(*tiny)


def _operation(target: Target, label: str) -> Operation:
    return next(operation for operation in target.operations if operation.label == label)


@pytest.mark.parametrize("plan", [FAST, pytest.param(FULL, marks=pytest.mark.full)], ids=["fast", "full"])
def test_what_is_right_passes(small: Target, plan: Any) -> None:
    for operation in small.operations:
        requests = RequestChecks(small, operation, plan)
        for asynchronous in (False, True):
            assert requests.explicit(asynchronous=asynchronous) > 0
            assert requests.drawn(asynchronous=asynchronous) > 0
            assert requests.lenient(asynchronous=asynchronous) > 0
            assert requests.always_refused(asynchronous=asynchronous) > 0
            requests.negative(asynchronous=asynchronous)
        assert requests.strictly_refused() > 0
        requests.offered()
        replies = ReplyChecks(small, operation, plan)
        for asynchronous in (False, True):
            assert replies.explicit(asynchronous=asynchronous) > 0
            assert replies.lenient(asynchronous=asynchronous) > 0
            assert replies.statuses(asynchronous=asynchronous, strict=True) > 0
            assert replies.malformed(asynchronous=asynchronous) > 0
        assert replies.drawn() > 0
        assert replies.broken() > 0
        assert replies.tolerant() > 0
        replies.members()


def _replace(path: str, value: Any) -> Edit:
    return {"op": "replace", "path": path, "value": value}


def _add(path: str, value: Any) -> Edit:
    return {"op": "add", "path": path, "value": value}


def _remove(path: str) -> Edit:
    return {"op": "remove", "path": path}


def _move(old: str, new: str) -> Edit:
    return {"op": "move", "from": old, "path": new}


REQUESTS: dict[str, Edit] = {
    "parameter dropped": _remove(f"{PATH}/get/parameters/2"),
    "parameter renamed": _replace(f"{PATH}/get/parameters/2/name", "size"),
    "parameter moved": _replace(f"{PATH}/get/parameters/2/in", "header"),
    "parameter of another type": _replace(f"{PATH}/get/parameters/2/schema", {"type": "string"}),
    "parameter required": _add(f"{PATH}/get/parameters/2/required", True),
    "parameter optional": _remove(f"{PATH}/get/parameters/3/required"),
    "list exploded": _replace(f"{PATH}/get/parameters/0/explode", True),
    "list not exploded": _replace(f"{PATH}/get/parameters/1/explode", False),
    "list in another style": _add(f"{PATH}/get/parameters/0/style", "pipeDelimited"),
    "limit moved": _replace(f"{PATH}/get/parameters/2/schema/maximum", 99),
    "limit lifted": _remove(f"{PATH}/get/parameters/0/schema/maxItems"),
    "format lifted": _remove(f"{PATH}/get/parameters/3/schema/format"),
    "method": _move(f"{PATH}/get", f"{PATH}/put"),
    "path": _move(PATH, "/paths/~1shops~1{shop_id}~1items"),
    "server": _replace("/servers/0/url", "https://tiny.example/api/v2"),
    "own server": _remove("/paths/~1shops~1{shop_id}~1logo/servers"),
    "token": _add("/paths/~1shops~1{shop_id}~1logo/get/security", [{"token": []}]),
    "body optional": _replace(f"{PATH}/post/requestBody/required", False),
    "body gone": _remove(f"{PATH}/post/requestBody"),
    "body of another media type": _move(
        f"{PATH}/post/requestBody/content/application~1json",
        f"{PATH}/post/requestBody/content/application~1vnd.a+json",
    ),
    "one object, not a list": _replace(
        f"{PATH}/post/requestBody/content/application~1json/schema",
        {"$ref": "#/components/schemas/ItemCreate"},
    ),
    "property dropped": _remove(f"{CREATE}/properties/labels"),
    "property renamed": _move(f"{CREATE}/properties/labels", f"{CREATE}/properties/tags"),
    "property of another type": _replace(f"{CREATE}/properties/labels", {"type": "string"}),
    "property required": _replace(f"{CREATE}/required", ["name", "kind", "price"]),
    "property optional": _replace(f"{CREATE}/required", ["kind"]),
    "deep property optional": _remove("/components/schemas/Size/required"),
    "null allowed": _add(f"{CREATE}/properties/name/nullable", True),
    "null forbidden": _remove(f"{CREATE}/properties/price/nullable"),
    "enum value more": _add(
        f"{PATH}/get/parameters/1/schema/items", {"type": "string", "enum": ["OPEN", "CLOSED", "LOST", "NEW"]}
    ),
    "enum value less": _replace("/components/schemas/State/enum", ["OPEN", "CLOSED"]),
    "enum value renamed": _replace("/components/schemas/State/enum/2", "GONE"),
    "nothing undeclared": _add("/components/schemas/Size/additionalProperties", False),
    "rule lifted": _remove(f"{CREATE}/anyOf"),
    "filled no more": _remove(f"{CREATE}/properties/shop_id/x-from-path"),
    "call renamed": _replace(f"{PATH}/get/x-call", "items.find"),
    "operation gone": _remove(f"{PATH}/get"),
}
REPLIES: dict[str, Edit] = {
    "status": _move(f"{PATH}/post/responses/201", f"{PATH}/post/responses/202"),
    "error status": _move(f"{PATH}/get/responses/404", f"{PATH}/get/responses/410"),
    "status gone": _remove(f"{PATH}/get/responses/429"),
    "status more": _add(f"{PATH}/get/responses/409", {"description": "Taken."}),
    "media type": _move(
        f"{PATH}/get/responses/200/content/application~1json", f"{PATH}/get/responses/200/content/text~1json"
    ),
    "content gone": _remove(f"{PATH}/get/responses/404/content"),
    "content where there was none": _add(
        "/paths/~1shops~1{shop_id}~1logo/get/responses/204/content",
        {"application/json": {"schema": {"type": "object"}}},
    ),
    "property dropped": _remove(f"{ITEM}/properties/more"),
    "property renamed": _move(f"{ITEM}/properties/more", f"{ITEM}/properties/rest"),
    "property of another type": _replace(f"{ITEM}/properties/name", {"type": "integer"}),
    "property required": _replace(f"{ITEM}/required", ["id", "name", "state", "made"]),
    "property optional": _replace(f"{ITEM}/required", ["id", "name"]),
    "null allowed": _add(f"{ITEM}/properties/name/nullable", True),
    "null forbidden": _remove("/components/schemas/ItemList/properties/bookmark/nullable"),
    "enum value more": _add(f"{ITEM}/properties/rank/enum/-", 4),
    "enum value less": _replace(f"{ITEM}/properties/rank/enum", [1, 2]),
    "map of another type": _replace(f"{ITEM}/properties/counts/additionalProperties/type", "string"),
    "any map": _remove(f"{ITEM}/properties/counts/additionalProperties"),
    "date and time lifted": _remove(f"{ITEM}/properties/made/format"),
    "id no more": _replace(f"{ITEM}/properties/id", {"type": "string"}),
    "error of another shape": _move(
        "/components/schemas/Problem/properties/code", "/components/schemas/Problem/properties/number"
    ),
    "another schema": _replace(
        f"{PATH}/get/responses/200/content/application~1json/schema", {"$ref": "#/components/schemas/Item"}
    ),
}


@pytest.mark.parametrize("name", REQUESTS)
def test_a_changed_request_is_noticed(runner: Runner, name: str) -> None:
    verdicts = {o.side: o for o in runner.judge(Mutant(name, "fixed", (REQUESTS[name],)))}
    assert verdicts["request"].verdict is Verdict.CAUGHT, verdicts["request"].reason


@pytest.mark.parametrize("name", REPLIES)
def test_a_changed_reply_is_noticed(runner: Runner, name: str) -> None:
    verdicts = {o.side: o for o in runner.judge(Mutant(name, "fixed", (REPLIES[name],)))}
    assert verdicts["response"].verdict is Verdict.CAUGHT, verdicts["response"].reason


@pytest.mark.parametrize(
    "edit",
    [
        _add("/info/description", "Words."),
        _replace(f"{PATH}/get/responses/404/description", "Other words."),
        _add(f"{PATH}/get/parameters/2/explode", False),
        _replace(f"{PATH}/get/parameters/2/schema/default", 50),
        _add(f"{PATH}/get/parameters/0/schema/minItems", 1),
        _add(f"{CREATE}/properties/kind/enum/-", "FORBIDDEN_BY_THE_RULE"),
    ],
    ids=[
        "words",
        "reply words",
        "explode of one value",
        "default",
        "no empty list can be sent",
        "rule excludes it",
    ],
)
def test_a_change_that_says_nothing_is_not_counted(runner: Runner, edit: Edit) -> None:
    assert [o.verdict for o in runner.judge(Mutant("equivalent", "fixed", (edit,)))] == [Verdict.EQUIVALENT]


def test_a_document_that_cannot_be_read_is_not_a_catch(runner: Runner) -> None:
    gone = Mutant("broken", "fixed", (_remove("/components/schemas/Item"),))
    misfit = Mutant("misfit", "fixed", (_remove("/nothing/here"),))
    assert [o.verdict for mutant in (gone, misfit) for o in runner.judge(mutant)] == [
        Verdict.ERROR,
        Verdict.ERROR,
    ]


# The judge of the wire, against requests that no client of ours would send


@pytest.fixture
def wire(small: Target) -> Wire:
    return Wire(_operation(small, "GET /shops/{shop_id}/items/"), small.requests)


GIVEN = Given(
    {
        ("path", "shop_id"): 7,
        ("query", "item_ids"): ["1", 2],
        ("query", "states"): ["OPEN", "LOST"],
        ("query", "since"): "2021-11-04",
        ("header", "X-Trace"): "a b",
    }
)
URL = "https://tiny.example/api/v1/shops/7/items/?item_ids=1,2&states=OPEN&states=LOST&since=2021-11-04"
HEADERS = {"authorization": "Bearer contract-token", "x-trace": "a b"}


def test_the_right_request_passes(wire: Wire) -> None:
    wire.check(httpx.Request("GET", URL, headers=HEADERS), GIVEN)


def _wrong() -> Iterator[tuple[str, httpx.Request]]:
    def request(url: str = URL, method: str = "GET", **changes: str) -> httpx.Request:
        headers = {**HEADERS, **{name.replace("_", "-"): value for name, value in changes.items()}}
        return httpx.Request(method, url, headers={name: value for name, value in headers.items() if value})

    yield "method", request(method="POST")
    yield "scheme", request(URL.replace("https", "http"))
    yield "host", request(URL.replace("tiny", "huge"))
    yield "port", request(URL.replace("tiny.example", "tiny.example:8443"))
    yield "base path", request(URL.replace("/v1", ""))
    yield "slash", request(URL.replace("items/", "items"))
    yield "path value", request(URL.replace("/7/", "/8/"))
    yield "delimiter encoded", request(URL.replace("1,2", "1%2C2"))
    yield "item lost", request(URL.replace("1,2", "1"))
    yield "items turned", request(URL.replace("1,2", "2,1"))
    yield "exploded", request(URL.replace("item_ids=1,2", "item_ids=1&item_ids=2"))
    yield "joined", request(URL.replace("states=OPEN&states=LOST", "states=OPEN,LOST"))
    yield "parameter lost", request(URL.replace("&since=2021-11-04", ""))
    yield "default sent", request(URL + "&page_size=25")
    yield "undeclared", request(URL + "&debug=1")
    yield "twice", request(URL + "&since=2021-11-04")
    yield "plus for a blank", request(URL.replace("2021-11-04", "2021+11+04"))
    yield "header lost", request(x_trace="")
    yield "header changed", request(x_trace="ab")
    yield "header undeclared", request(x_other="1")
    yield "token lost", request(authorization="")
    yield "token changed", request(authorization="Bearer other")
    yield "content type without a body", request(content_type="application/json")
    yield "body", httpx.Request("GET", URL, headers=HEADERS, content=b"{}")


@pytest.mark.parametrize(("name", "request_"), list(_wrong()), ids=[name for name, _ in _wrong()])
def test_a_wrong_request_is_refused(wire: Wire, name: str, request_: httpx.Request) -> None:
    with pytest.raises(Mismatch):
        wire.check(request_, GIVEN)


BODY = [{"shop_id": "7", "name": "a", "kind": "PLAIN"}]


@pytest.mark.parametrize(
    ("sent", "good"),
    [
        (b'[{"shop_id": "7", "name": "a", "kind": "PLAIN"}]', True),
        (b'[{"kind": "PLAIN", "name": "a", "shop_id": 7}]', True),
        (b'[{"name": "a", "kind": "PLAIN"}]', False),
        (b'[{"shop_id": "8", "name": "a", "kind": "PLAIN"}]', False),
        (b'[{"shop_id": "7", "name": "a", "kind": "PLAIN", "price": null}]', False),
        (b'[{"shop_id": "7", "name": "a", "name": "a", "kind": "PLAIN"}]', False),
        (b'{"shop_id": "7", "name": "a", "kind": "PLAIN"}', False),
        (b"", False),
    ],
    ids=["equal", "id as integer", "not filled", "other id", "null more", "twice", "no list", "nothing"],
)
def test_bodies_are_compared(small: Target, sent: bytes, good: bool) -> None:
    wire = Wire(_operation(small, "POST /shops/{shop_id}/items/"), small.requests)
    headers = {"authorization": "Bearer contract-token", "content-type": "application/json"}
    request = httpx.Request(
        "POST", "https://tiny.example/api/v1/shops/7/items/", headers=headers, content=sent
    )
    for body in (BODY, [{"name": "a", "kind": "PLAIN"}]):
        given = Given({("path", "shop_id"): "7"}, body, "application/json")
        if good:
            wire.check(request, given)
        else:
            with pytest.raises(Mismatch):
                wire.check(request, given)


def test_openapi_core_is_asked_as_well(small: Target) -> None:
    headers = {"authorization": "Bearer contract-token"}
    small.judge.check(httpx.Request("GET", URL, headers=headers))
    with pytest.raises(Mismatch, match="openapi-core"):
        small.judge.check(httpx.Request("GET", URL.replace("2021-11-04", "soon"), headers=headers))


# Clients with a fault of their own: each one is noticed by the checks, with the document as it is


def _broken_client(package: Package, change: Any) -> Package:
    """The same package, whose sync client sends something else."""
    broken = Package(package.module)
    original = package.sync_client

    def make(*, transport: Any, **options: Any) -> Any:
        changed = httpx.MockTransport(lambda request: transport.handler(change(request)))
        return original(transport=changed, **options)

    broken.sync_client = make
    return broken


@pytest.mark.parametrize(
    "change",
    [
        lambda r: httpx.Request(
            r.method, str(r.url).replace("/v1/", "/v1//"), headers=r.headers, content=r.content
        ),
        lambda r: httpx.Request(
            r.method, r.url.copy_merge_params({"page_size": "25"}), headers=r.headers, content=r.content
        ),
        lambda r: httpx.Request(r.method, r.url, headers={**r.headers, "x-sdk": "1"}, content=r.content),
        lambda r: httpx.Request("PUT", r.url, headers=r.headers, content=r.content),
    ],
    ids=["path", "default", "header", "method"],
)
def test_a_faulty_client_is_noticed(tiny: tuple[Raw, Package], change: Any) -> None:
    target = Target(tiny[0], _broken_client(tiny[1], change))
    with pytest.raises(Mismatch):
        RequestChecks(target, target.operations[0], FAST).explicit(asynchronous=False)


def test_a_missing_body_is_no_body(small: Target) -> None:
    operation = _operation(small, "POST /shops/{shop_id}/items/")
    request = httpx.Request(
        "POST",
        "https://tiny.example/api/v1/shops/7/items/",
        headers={"authorization": "Bearer contract-token"},
    )
    with pytest.raises(Mismatch):
        Wire(operation, small.requests).check(
            request, Given({("path", "shop_id"): "7"}, BODY, "application/json")
        )
    assert Given().body is ABSENT


def test_numbers_fall_in_a_request_and_no_parameter_is_added_that_the_operation_lacks() -> None:
    raw = {
        "operationId": "days/list",
        "tags": ["days"],
        "x-descending": {"names": ["long", "middle", "short"]},
        "parameters": [
            {"name": name, "in": "query", "schema": {"type": "integer"}} for name in ("long", "short")
        ],
    }
    document = Document({"openapi": "3.0.3", "paths": {"/days": {"get": raw}}})
    given = {("query", "long"): 1, ("query", "short"): 5}
    fitted = across.fitted(document.operations()[0], given)
    assert fitted == {("query", "long"): 5, ("query", "short"): 1}
