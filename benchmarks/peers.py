"""Who is measured beside us: where each comes from, and how its package is made of the document."""

from __future__ import annotations

from dataclasses import dataclass

SPEC = "{spec}"
PLAIN = "{plain}"
OUT = "{out}"
"""Stand for the document, the document with plain ids, and the folder that the package goes to."""


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


_DATAMODEL = ("datamodel-codegen", "--input", PLAIN, "--input-file-type", "openapi")
_BARE = ("--meta", "none", "--overwrite")
_PLAIN_IDS = (
    "refuses every page of the document as it is (it makes an empty class of an id that may be a string or "
    "an integer), so it is generated from the same document with ids as plain strings"
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
        (
            "openapi-generator-cli",
            "generate",
            "-i",
            PLAIN,
            "-g",
            "python",
            "-o",
            OUT,
            "--package-name",
            "ogc_client",
        ),
    ),
    needs="java",
    note=_PLAIN_IDS,
)
DATAMODEL = Peer(
    "datamodel",
    "datamodel-code-generator",
    "benchmarks.adapters.datamodel",
    tuple(
        (
            *_DATAMODEL,
            "--output-model-type",
            kind,
            "--output",
            f"{OUT}/{module}.py",
            "--target-python-version",
            "3.11",
        )
        for kind, module in (("pydantic_v2.BaseModel", "dm_pydantic"), ("msgspec.Struct", "dm_msgspec"))
    ),
    note=_PLAIN_IDS,
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
AIOHTTP = Peer("aiohttp", "pinterest-ads with aiohttp", "benchmarks.ours")

ALL = (OURS, STOCK, OPENAPI_GENERATOR, DATAMODEL, OFFICIAL, GITHUBKIT, OPENAI, AIOHTTP)
