"""Every operation of the document answers, and what it answers is what the document says."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from pinterest_ads.sandbox import Sandbox
from pinterest_ads.sandbox.data import document
from pinterest_ads.sandbox.document.operations import Operation, operations_of

OPERATIONS = list(operations_of(document()))
RETIRED = {"keywords.related": 410}


def test_the_document_is_the_effective_one() -> None:
    assert len(OPERATIONS) == 67
    assert len({operation.call for operation in OPERATIONS}) == 67


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.call)
def test_the_examples_of_the_document_are_answered(sandbox: Sandbox, operation: Operation) -> None:
    path, query = operation.path, {}
    for item in (*operation.shared, *operation.raw.get("parameters", ())):
        parameter = operation.schemas.resolved(item)
        if "example" not in parameter:
            assert not parameter.get("required"), parameter["name"]
        elif parameter["in"] == "path":
            path = path.replace("{" + parameter["name"] + "}", str(parameter["example"]))
        elif parameter.get("required"):
            example = parameter["example"]
            query[parameter["name"]] = ",".join(map(str, example)) if isinstance(example, list) else example
    body = operation.schemas.resolved(operation.raw.get("requestBody", {}))
    example: Any = body.get("content", {}).get("application/json", {}).get("example")
    reply = httpx.request(
        operation.method,
        f"{sandbox.origin}{operation.servers[0]}{path}",
        params=query,
        headers={"Authorization": f"Bearer {sandbox.token}"},
        **({} if example is None else {"json": example}),
    )
    if reply.status_code == 200:
        assert operation.reply is not None
        assert list(operation.reply.problems(reply.json())) == []
        assert reply.json()["endpoint_name"] == operation.id
    else:
        # Ids and days of examples need not be there any more; nothing else may be wrong with one.
        assert reply.status_code in (404, 409, RETIRED.get(operation.call)), reply.text
        assert str(reply.status_code) in operation.statuses
