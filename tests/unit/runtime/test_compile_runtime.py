from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from generator.emit import runtime
from generator.problems import PipelineError

FILES = runtime.compile_runtime()


def test_every_source_is_emitted_and_says_what_it_is_made_from() -> None:
    sources = {path.relative_to(runtime.SOURCE).as_posix() for path in runtime.SOURCE.rglob("*.py")}
    twins = {name.replace("async_", "sync_"): name for name in sources if "async_" in name}
    assert "sync_client.py" in twins
    assert set(FILES) == sources | set(twins)
    for name, text in FILES.items():
        first, rest = text.split("\n", 1)
        assert first == "# Made from generator/runtime."
        if name not in twins:
            assert rest == (runtime.SOURCE / name).read_text(encoding="utf-8")
    assert list(FILES) == sorted(FILES)


def test_the_sync_half_is_sync() -> None:
    derived = {name for name in FILES if name.rpartition("/")[2].startswith("sync_")}
    assert {"sync_client.py", "net/sync_pool.py"} <= derived
    for name in derived:
        text = FILES[name]
        assert "async" not in text.partition("\n")[2].lower()
        assert "await" not in text
        assert text.count("\n") == FILES[name.replace("sync_", "async_")].count("\n")
    assert "class SyncClient(ClientBase):" in FILES["sync_client.py"]


def sources() -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in runtime.SOURCE.rglob("async_*.py")}


def test_a_rule_that_matches_nothing_fails() -> None:
    changed = {name: text.replace("StopAsyncIteration", "Stop") for name, text in sources().items()}
    with pytest.raises(PipelineError) as caught:
        runtime.derive_sync(changed)
    assert [problem.where for problem in caught.value.problems] == ["generator/runtime"]
    assert "StopAsyncIteration" in caught.value.problems[0].message


def test_something_async_that_is_left_fails() -> None:
    with pytest.raises(PipelineError) as caught:
        runtime.derive_sync({**sources(), "async_x.py": "\nasynchronous = 1\n"})
    problems = [(problem.where, problem.message) for problem in caught.value.problems]
    assert problems == [("generator/runtime/async_x.py", "no substitution covers asynchronous")]


USE = """
import sys
from foo._runtime import client, errors, models, operation, resource, schema, unset
assert "httpx" not in sys.modules
assert not [name for name in sys.modules if name.startswith("generator")]
class Client(client.SyncClient):
    _base_url = "http://127.0.0.1:1"
with Client() as one:
    try:
        one.call(operation.Operation("op", "GET", "/x"), {})
    except errors.APIConnectionError as error:
        print(error.operation)
"""


def test_it_works_in_any_package(tmp_path: Path) -> None:
    for name, text in {"__init__.py": "", **{f"_runtime/{k}": v for k, v in FILES.items()}}.items():
        path = tmp_path / "foo" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", USE], cwd=tmp_path, capture_output=True, text=True, timeout=60
    )
    assert (done.stdout, done.stderr) == ("op\n", "")
