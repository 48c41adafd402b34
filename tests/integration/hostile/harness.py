"""Runs ``python -m generator build`` on a document, in this process and watched, and judges what came of it."""

from __future__ import annotations

import ast
import contextlib
import hashlib
import importlib
import inspect
import io
import itertools
import json
import os
import re
import signal
import sys
import tempfile
import warnings
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
from attrs import define, field, frozen

from generator.__main__ import main
from generator.target import ROOT
from tests.integration.hostile.payloads import CANARY

_numbers = itertools.count()


@frozen
class Outcome:
    """What one run left."""

    code: int
    said: tuple[str, ...]
    """Lines on stderr."""
    folder: Path
    """The output folder; the package is in `folder / module`."""
    module: str

    @property
    def package(self) -> Path:
        return self.folder / self.module


@define
class _Watch:
    """Notes what the interpreter is asked to do outside the allowed folders. Audit hooks stay for good."""

    allowed: tuple[str, ...] | None = None
    seen: list[str] = field(factory=list)
    installed: bool = False

    def hook(self, event: str, arguments: tuple[Any, ...]) -> None:
        if self.allowed is None:
            return
        if event == "open" and isinstance(arguments[0], str | bytes | os.PathLike):
            writes = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
            if isinstance(arguments[2], int) and arguments[2] & writes:
                self._path(event, arguments[0])
        elif event in ("os.mkdir", "os.remove", "os.rmdir", "os.rename", "os.link", "os.symlink", "os.chmod"):
            for argument in arguments[:2]:
                if isinstance(argument, str | bytes | os.PathLike):
                    self._path(event, argument)
        elif event == "subprocess.Popen":
            if Path(os.fsdecode(arguments[0])).name != "ruff":
                self.seen.append(f"{event} {arguments[0]!r}")
        elif event in ("os.system", "os.exec", "os.posix_spawn", "socket.connect", "socket.getaddrinfo"):
            self.seen.append(f"{event} {arguments!r}")

    def _path(self, event: str, argument: Any) -> None:
        path = os.path.realpath(os.fsdecode(argument))
        if "__pycache__" in path or path == os.devnull:
            return
        # Relative to a folder descriptor (rmtree): its folder was seen when it was opened for deletion.
        if not Path(os.fsdecode(argument)).is_absolute() and event in ("os.remove", "os.rmdir"):
            return
        assert self.allowed is not None
        if not any(path == folder or path.startswith(f"{folder}{os.sep}") for folder in self.allowed):
            self.seen.append(f"{event} {path}")


_WATCH = _Watch()


@contextlib.contextmanager
def watched(*folders: Path) -> Iterator[list[str]]:
    """Collects writes outside `folders`, other programs than ruff, and network traffic."""
    if not _WATCH.installed:
        sys.addaudithook(_WATCH.hook)
        _WATCH.installed = True
    scratch = Path(tempfile.gettempdir()) / "emit-"
    _WATCH.seen = []
    _WATCH.allowed = tuple(os.path.realpath(folder) for folder in folders)
    try:
        yield _WATCH.seen
    finally:
        _WATCH.allowed = None
        # The formatter's own scratch folder, which is gone by now.
        _WATCH.seen[:] = [entry for entry in _WATCH.seen if f" {scratch}" not in entry]


@contextlib.contextmanager
def _limited(seconds: int) -> Iterator[None]:
    """A document that takes for ever is a finding, and not a hanging test run."""

    def expired(*_: object) -> None:
        raise AssertionError(f"took more than {seconds} s")

    before = signal.signal(signal.SIGALRM, expired)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def build(document: Mapping[str, Any] | str | bytes, root: Path, *options: str, name: str = "") -> Outcome:
    """Run the command on a document, in an empty folder `root`. Fails where anything but its output happens."""
    module = f"hostile{next(_numbers)}"
    data = document if isinstance(document, bytes) else _text(document).encode("utf-8", "surrogatepass")
    outside = root / "elsewhere"
    outside.mkdir(parents=True)
    spec = outside / (name or ("spec.json" if isinstance(document, Mapping) else "spec.yaml"))
    spec.write_bytes(data)
    folder = root / "output"
    before = Path.cwd()
    os.environ.pop(CANARY, None)
    os.chdir(outside)
    stderr = io.StringIO()
    try:
        with (
            _limited(30),
            # The command notes what it built, so that it need not be built again.
            watched(folder, ROOT / ".build" / "stamps") as seen,
            contextlib.redirect_stderr(stderr),
            contextlib.redirect_stdout(io.StringIO()),
        ):
            arguments = ["--spec", str(spec), "--module", module, "--output", str(folder), *options]
            code = main(["build", *arguments])
    finally:
        os.chdir(before)
    assert seen == []
    assert CANARY not in os.environ, "the generator ran what the document says"
    assert sorted(path.name for path in root.iterdir()) in (["elsewhere"], ["elsewhere", "output"])
    assert [path.name for path in outside.iterdir()] == [spec.name]
    return Outcome(code, tuple(stderr.getvalue().splitlines()), folder, module)


def _text(document: Mapping[str, Any] | str) -> str:
    return document if isinstance(document, str) else json.dumps(document)


def judge(outcome: Outcome, body: object = None) -> None:
    """A refusal is clear and leaves nothing; a package is harmless, whole, and can be imported and called."""
    if outcome.code:
        judge_refusal(outcome)
    else:
        judge_package(outcome, body)


def judge_refusal(outcome: Outcome) -> None:
    assert outcome.code == 1
    assert outcome.said
    for line in outcome.said:
        assert line.startswith("build: "), line
        assert line.isprintable()
        assert len(line) < 700
        assert "Traceback" not in line
        assert "object at 0x" not in line
    assert not outcome.folder.exists() or list(outcome.folder.iterdir()) == []


def judge_package(outcome: Outcome, body: object = None) -> int:
    """Gives the number of requests that its calls sent."""
    assert outcome.said == ()
    assert [path.name for path in outcome.folder.iterdir()] == [outcome.module]
    shared = _SharedRuntime.of(outcome.package)
    modules = []
    for path in sorted(outcome.package.rglob("*")):
        assert not path.is_symlink()
        assert path.resolve().is_relative_to(outcome.package.resolve())
        assert path.is_dir() or path.suffix == ".py" or path.name in {"py.typed", "api.md"}, path
        if path.name == "api.md":
            _judge_page(path)
        parts = path.relative_to(outcome.folder).with_suffix("").parts
        if path.suffix == ".py" and not (shared.modules and parts[1] == "_runtime"):
            tree = ast.parse(path.read_bytes())
            _judge_code(path, tree)
            compile(tree, str(path), "exec")
            modules.append(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
    sys.path.insert(0, str(outcome.folder))
    sys.modules.update({f"{outcome.module}.{name}": module for name, module in shared.modules.items()})
    try:
        with _limited(30), watched(outcome.folder) as seen:
            for name in modules:
                importlib.import_module(name)
            sent = call_everything(importlib.import_module(outcome.module), body)
        shared.keep(outcome.module)
    finally:
        sys.path.remove(str(outcome.folder))
        for name in [n for n in sys.modules if n == outcome.module or n.startswith(f"{outcome.module}.")]:
            # The runtime goes on importing parts of itself when they are needed, by its first name.
            if sys.modules[name] is not shared.modules.get(name.removeprefix(f"{outcome.module}.")):
                del sys.modules[name]
        importlib.invalidate_caches()
    assert seen == []
    assert CANARY not in os.environ, "the package ran what the document says"
    return sent


@define
class _SharedRuntime:
    """The hand-written half is the same in every package, to the byte: it is judged and imported once."""

    modules: dict[str, ModuleType] = field(factory=dict)

    @classmethod
    def of(cls, package: Path) -> _SharedRuntime:
        text = hashlib.sha256()
        for path in sorted((package / "_runtime").rglob("*.py")):
            text.update(str(path.relative_to(package)).encode() + path.read_bytes())
        return _RUNTIMES.setdefault(text.hexdigest(), cls())

    def keep(self, package: str) -> None:
        if not self.modules:
            prefix = f"{package}."
            found = {
                name.removeprefix(prefix): m for name, m in sys.modules.items() if name.startswith(prefix)
            }
            self.modules = {name: m for name, m in found.items() if name.split(".")[0] == "_runtime"}


_RUNTIMES: dict[str, _SharedRuntime] = {}


def _judge_page(path: Path) -> None:
    """Nothing of the document ends a block of code or hides: outside of blocks are only our words and names."""
    text = path.read_text(encoding="utf-8")
    assert text.isascii() or not re.search("[\u200b-\u200f\u2028-\u202e\u2060-\u206f]", text), path
    outside = re.sub(r"(?ms)^```python\n.*?^```$", "", text)
    assert CANARY not in outside and "```" not in outside, path


def _judge_code(path: Path, tree: ast.Module) -> None:
    """No payload is code: none of its names is one, and f-strings hold none of it."""
    for node in ast.walk(tree):
        used = {
            getattr(node, attribute, None) for attribute in ("id", "attr", "name", "arg", "module", "asname")
        }
        # The hand-written half reads its own variables of the environment, and holds nothing of the document.
        refused = {"__import__", "environ", "__subclasses__", "__globals__"}
        assert "_runtime" in path.parts or not used & refused, f"{path}: {used}"
        if isinstance(node, ast.JoinedStr):
            assert CANARY not in ast.unparse(node), path


def call_everything(package: ModuleType, body: object) -> int:
    """Call every method, with the body and without; only errors of the package's own may come out.

    Gives the number of requests that were sent.
    """
    sent: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json={"name": "Tom", "colour": "RED", "pet": {"kind": "cat"}})

    errors = importlib.import_module(f"{package.__name__}._runtime.errors")
    own_errors = (errors.PinterestAdsError,)
    keys: dict[str, Any] = {"access_token": "t", "basic_auth": ("u", "p"), "api_keys": _AnyKey()}
    if package.Client._base_url == "":
        keys["base_url"] = "https://api.example.com"
    meta = importlib.import_module(f"{package.__name__}._meta")
    for strict in (False, True):
        client = package.Client(transport=httpx.MockTransport(handler), strict=strict, **keys)
        repr(client)
        for operation in meta.OPERATIONS.values():
            resource, _, method = operation.call.partition(".")
            function = getattr(getattr(client, resource), method)
            for given in (body, _NOTHING):
                # A warning's class is of a package that the process which reports it cannot import.
                with contextlib.suppress(*own_errors), warnings.catch_warnings(action="ignore"):
                    repr(function(**_arguments(function, given)))
        client.close()
    for request in sent:
        assert "\r" not in str(request.url) + repr(request.headers)
    return len(sent)


_NOTHING = object()


class _AnyKey(dict[str, str]):
    """A key for every scheme, whatever it is called."""

    def __missing__(self, name: str) -> str:
        return "k"

    def get(self, name: str, default: Any = None) -> Any:
        return "k"


_EMPTY = inspect.Parameter.empty


def _is_open(parameter: inspect.Parameter) -> bool:
    return parameter.name != "body" and parameter.default is not _EMPTY


def _arguments(function: Any, body: object) -> dict[str, object]:
    arguments: dict[str, object] = {}
    parameters = inspect.signature(function).parameters
    # A body that can be left out can be spelled out instead, but not both.
    whole = body is not _NOTHING and "body" in parameters and parameters["body"].default is not _EMPTY
    for name, parameter in parameters.items():
        if parameter.kind is inspect.Parameter.VAR_KEYWORD or (whole and _is_open(parameter)):
            continue
        if name == "body":
            if body is not _NOTHING:
                arguments[name] = body
            elif parameter.default is _EMPTY:
                arguments[name] = None
        elif name != "content_type":
            arguments[name] = {"c": "v"} if "deep" in name else "value"
            if _is_open(parameter) and "deep" not in name and len(name) % 2:
                del arguments[name]
    return arguments
