"""A way to do the work: whose it is, which work of the adapter it is, and how the report calls it."""

from __future__ import annotations

from dataclasses import dataclass

from benchmarks import peers
from benchmarks.peers import Peer


@dataclass(frozen=True)
class Contender:
    peer: Peer
    way: str
    """Name of the decoder in the adapter."""
    title: str


ORJSON = Contender(peers.RAW, "orjson", "orjson to plain dicts")
JSON = Contender(peers.RAW, "json", "json to plain dicts")
DEFAULT = Contender(peers.OURS, "default", "pinterest-ads")
KEEP_UNKNOWN = Contender(peers.OURS, "keep_unknown", "pinterest-ads, keep_unknown=True")
STOCK = Contender(peers.STOCK, "typed", "openapi-python-client")
OPENAPI_GENERATOR = Contender(peers.OPENAPI_GENERATOR, "shipped", "openapi-generator")
OPENAPI_GENERATOR_PLAIN = Contender(
    peers.OPENAPI_GENERATOR, "shipped, plain ids", "openapi-generator, plain ids"
)
OPENAPI_GENERATOR_PYDANTIC = Contender(
    peers.OPENAPI_GENERATOR, "pydantic, plain ids", "openapi-generator, plain ids, model_validate_json"
)
DATAMODEL_PYDANTIC = Contender(peers.DATAMODEL, "pydantic", "datamodel-code-generator, pydantic v2")
DATAMODEL_PLAIN = Contender(
    peers.DATAMODEL, "pydantic, plain ids", "datamodel-code-generator, pydantic v2, plain ids"
)
DATAMODEL_MSGSPEC = Contender(peers.DATAMODEL, "msgspec", "datamodel-code-generator, msgspec")
OFFICIAL = Contender(peers.OFFICIAL, "untyped", "the official SDK (leaves items plain dicts)")

PEERS = (
    STOCK,
    OPENAPI_GENERATOR,
    OPENAPI_GENERATOR_PLAIN,
    OPENAPI_GENERATOR_PYDANTIC,
    DATAMODEL_PYDANTIC,
    DATAMODEL_PLAIN,
    DATAMODEL_MSGSPEC,
    OFFICIAL,
    JSON,
)
EVERYBODY = (DEFAULT, KEEP_UNKNOWN, *PEERS)
