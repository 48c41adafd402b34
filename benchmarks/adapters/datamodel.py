"""The models of datamodel-code-generator: pydantic v2 and msgspec Structs, straight from and to bytes."""

from __future__ import annotations

import importlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
from pydantic import TypeAdapter

from benchmarks.adapters.common import Decoder, Works, decoding
from benchmarks.adapters.shapes import CREATES, LISTS


def _pydantic(module: str) -> Callable[[str], Decoder]:
    def decoder_for(kind: str) -> Decoder:
        page = getattr(importlib.import_module(module), LISTS[kind])
        return lambda content: page.model_validate_json(content).data

    return decoder_for


def _msgspec(kind: str) -> Decoder:
    import dm_msgspec

    decoder = msgspec.json.Decoder(getattr(dm_msgspec, LISTS[kind]))
    return lambda content: decoder.decode(content).data


def _encode_pydantic(path: str, kind: str) -> Callable[[], bytes]:
    import dm_pydantic

    model: Any = getattr(dm_pydantic, CREATES[kind])
    adapter: TypeAdapter[list[Any]] = TypeAdapter(list[model])
    requests = adapter.validate_python(json.loads(Path(path).read_bytes()))
    return lambda: adapter.dump_json(requests, by_alias=True, exclude_unset=True)


def _encode_msgspec(path: str, kind: str) -> Callable[[], bytes]:
    import dm_msgspec

    model: Any = getattr(dm_msgspec, CREATES[kind])
    requests = msgspec.json.decode(Path(path).read_bytes(), type=list[model])
    encoder = msgspec.json.Encoder()
    return lambda: encoder.encode(requests)


WORKS: Works = {
    **decoding("pydantic", _pydantic("dm_pydantic")),
    **decoding("pydantic, plain ids", _pydantic("dm_plain")),
    **decoding("msgspec", _msgspec),
    "encode pydantic": _encode_pydantic,
    "encode msgspec": _encode_msgspec,
}
