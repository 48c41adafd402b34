"""A private environment for each peer, under .build/bench, made of pinned packages and of the document."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from benchmarks.document import EFFECTIVE, ROOT, load, with_direct_ids, with_plain_ids
from benchmarks.peers import DIRECT, OURS, OUT, PLAIN, SPEC, Peer

FOLDER = ROOT / ".build" / "bench"
_REQUIREMENTS = ROOT / "benchmarks" / "requirements"
_GENERATED = ROOT / "generated"
_LIMIT_S = 600.0
_SPELLINGS = {DIRECT: with_direct_ids, PLAIN: with_plain_ids}


class Unavailable(Exception):
    """A peer cannot be measured on this machine; the text is the reason, for the report."""


@dataclass(frozen=True)
class Environment:
    """A peer, ready to run."""

    peer: Peer
    python: Path
    paths: tuple[Path, ...]
    """Folders to put on the path of modules: where its generated package is."""


def ready(peer: Peer) -> Environment:
    """The environment of a peer, made on first use and again when its pins or the document have changed.

    Raises:
        Unavailable: it cannot be installed or generated here.
    """
    if peer.needs and shutil.which(peer.needs) is None:
        raise Unavailable(f"needs {peer.needs}, which this machine does not have")
    folder = FOLDER / peer.name
    environment = Environment(peer, folder / "env" / "bin" / "python", (_GENERATED, folder / "package"))
    stamp, wanted = folder / "stamp", _hash(peer)
    if not stamp.exists() or stamp.read_text(encoding="utf-8") != wanted:
        shutil.rmtree(folder, ignore_errors=True)
        _install(folder, peer)
        make_package(folder, peer)
        stamp.write_text(wanted, encoding="utf-8")
    return environment


def this_interpreter(peer: Peer) -> Environment:
    """What runs us, as the environment of `peer`: for a quick look without installing anything.

    Raises:
        Unavailable: the peer needs packages that are not ours.
    """
    if peer.name != OURS.name:
        raise Unavailable("peers are left out of this run")
    return Environment(peer, Path(sys.executable), (_GENERATED,))


def versions(peer: Peer) -> dict[str, str]:
    """The pins of a peer: distribution and version."""
    lines = _requirements(peer).read_text(encoding="utf-8").splitlines()
    return dict(line.split("==", 1) for line in lines if "==" in line)


def _requirements(peer: Peer) -> Path:
    return _REQUIREMENTS / f"{peer.name}.txt"


def _hash(peer: Peer) -> str:
    parts = [_requirements(peer).read_bytes(), repr(peer.commands).encode(), sys.version.encode()]
    if peer.commands:
        parts.append(EFFECTIVE.read_bytes())
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def _install(folder: Path, peer: Peer) -> None:
    pip = [str(folder / "env" / "bin" / "python"), "-m", "pip", "install", "--disable-pip-version-check"]
    _run([sys.executable, "-m", "venv", str(folder / "env")], folder, "an environment could not be made")
    _run([*pip, "--requirement", str(_requirements(peer))], folder, "its packages could not be installed")


def make_package(folder: Path, peer: Peer) -> None:
    """Generate the package of a peer from the document into `folder`. Raises Unavailable."""
    out = folder / "package"
    out.mkdir(parents=True)
    names = {SPEC: str(EFFECTIVE), OUT: str(out)}
    for name, spelling in _SPELLINGS.items():
        if any(name in command for command in peer.commands):
            path = folder / f"{spelling.__name__}.json"
            path.write_text(json.dumps(spelling(load())), encoding="utf-8")
            names[name] = str(path)
    for command in peer.commands:
        words = [command[0], *(_filled(word, names) for word in command[1:])]
        _run(words, folder, "its package could not be generated")


def _filled(word: str, names: dict[str, str]) -> str:
    for name, value in names.items():
        word = word.replace(name, value)
    return word


def _run(command: list[str], folder: Path, failure: str) -> None:
    """Runs a command; what it prints goes to a file beside the environment."""
    folder.mkdir(parents=True, exist_ok=True)
    path = f"{folder / 'env' / 'bin'}{os.pathsep}{os.environ.get('PATH', '')}"
    with (folder / "log.txt").open("ab") as log:
        try:
            done = subprocess.run(
                command,
                stdout=log,
                stderr=log,
                stdin=subprocess.DEVNULL,
                cwd=folder,
                env={**os.environ, "PATH": path},
                timeout=_LIMIT_S,
                check=False,
            )
        except subprocess.TimeoutExpired:
            raise Unavailable(f"{failure} within {_LIMIT_S:g} s") from None
    if done.returncode:
        raise Unavailable(f"{failure} (exit {done.returncode}; see {log.name.removeprefix(str(ROOT) + '/')})")
