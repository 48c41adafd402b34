"""Who is measured beside us: where each comes from, and how its package is made of the document."""

from __future__ import annotations

from dataclasses import dataclass

SPEC = "{spec}"
DIRECT = "{direct}"
PLAIN = "{plain}"
OUT = "{out}"
"""Stand for the document, its spelling with direct ids, that with plain ids, and the folder of the package."""


@dataclass(frozen=True)
class Peer:
    """One peer: its environment, the commands that generate its package, and who speaks for it."""

    name: str
    title: str
    adapter: str
    """Module that runs inside the environment and does the work."""
    commands: tuple[tuple[str, ...], ...] = ()
    """Run with the environment's programs first on PATH."""
    needs: str = ""
    """A program that has to be on the machine."""
    note: str = ""


_DATAMODEL = ("datamodel-codegen", "--input-file-type", "openapi", "--target-python-version", "3.11")
_JAVA = ("openapi-generator-cli", "generate", "-g", "python", "-o", OUT)
_BARE = ("--meta", "none", "--overwrite")
_IDS = (
    "refuses every page of the document as it is (it makes an empty class of an id that is described anew), so it "
    "is generated from a spelling of the same document in which ids refer to `Id` directly; with plain ids: from "
    "one whose ids are strings and cannot be integers"
)

OURS = Peer("ours", "pinterest-ads", "benchmarks.ours")
RAW = Peer("ours", "httpx, json and orjson by hand", "benchmarks.adapters.raw")
STOCK = Peer(
    "openapi_python_client",
    "openapi-python-client",
    "benchmarks.adapters.stock",
    (("openapi-python-client", "generate", "--path", SPEC, "--output-path", OUT + "/opc_client", *_BARE),),
)
OPENAPI_GENERATOR = Peer(
    "openapi_generator",
    "openapi-generator",
    "benchmarks.adapters.openapi_generator",
    (
        (*_JAVA, "-i", DIRECT, "--package-name", "ogc_client"),
        (*_JAVA, "-i", PLAIN, "--package-name", "ogc_plain"),
    ),
    needs="java",
    note=_IDS,
)
_PYDANTIC = ("--output-model-type", "pydantic_v2.BaseModel")
DATAMODEL = Peer(
    "datamodel",
    "datamodel-code-generator",
    "benchmarks.adapters.datamodel",
    (
        (*_DATAMODEL, *_PYDANTIC, "--input", DIRECT, "--output", OUT + "/dm_pydantic.py"),
        (*_DATAMODEL, *_PYDANTIC, "--input", PLAIN, "--output", OUT + "/dm_plain.py"),
        (
            *_DATAMODEL,
            "--output-model-type",
            "msgspec.Struct",
            "--input",
            DIRECT,
            "--output",
            OUT + "/dm_msgspec.py",
        ),
    ),
    note=_IDS,
)
OFFICIAL = Peer(
    "official",
    "the official SDK (pinterest-api-sdk)",
    "benchmarks.adapters.official",
    note="knows v5 only: it gets the same items in a page of v5's shape, and its list calls type none of them",
)
GITHUBKIT = Peer(
    "githubkit", "githubkit", "", note="with hishel below 2: with what pip chooses it cannot be imported"
)
OPENAI = Peer("openai", "openai-python", "")
AIOHTTP = Peer("aiohttp", "pinterest-ads over aiohttp", "benchmarks.ours")

ALL = (OURS, STOCK, OPENAPI_GENERATOR, DATAMODEL, OFFICIAL, GITHUBKIT, OPENAI, AIOHTTP)
