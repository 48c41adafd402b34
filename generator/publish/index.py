"""A package index: where files are uploaded, and what it has."""

from __future__ import annotations

import ipaddress
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from attrs import frozen

from generator.problems import PipelineError

if TYPE_CHECKING:
    from pypi_simple import DistributionPackage


@frozen
class Index:
    """An index as twine and installers know it."""

    repository: tuple[str, ...]
    """The options by which twine finds it."""
    simple: str
    """The address below which it lists what it has (PEP 503)."""
    is_local: bool = False
    """On loopback: a trial, in which nobody is harmed."""

    def files(self, project: str, version: str) -> dict[str, str | None]:
        """Names of the files that it has of a version, with their SHA-256 where it states one.

        Raises PipelineError where it gives no usable answer.
        """
        from packaging.utils import canonicalize_version

        wanted = canonicalize_version(version)
        return {
            one.filename: one.digests.get("sha256")
            for one in self._listed(project)
            if one.version is not None and canonicalize_version(one.version) == wanted
        }

    def newest_source(self, project: str, folder: Path) -> Path | None:
        """The newest source distribution that it has, downloaded into `folder`; None where it has none.

        Raises PipelineError where it gives no usable answer: that is not the same as a project without releases.
        """
        from packaging.version import Version
        from pypi_simple import PyPISimple
        from requests import RequestException

        sources = [one for one in self._listed(project) if one.package_type == "sdist" and not one.is_yanked]
        if not sources:
            return None
        try:
            newest = max(sources, key=lambda one: Version(one.version or "0"))
            folder.mkdir(parents=True, exist_ok=True)
            path = folder / newest.filename
            with PyPISimple(self.simple) as client:
                client.download_package(newest, path, timeout=30)
        except (RequestException, ValueError) as error:
            raise self._useless(f"does not give its last {project}", error) from None
        return path

    def _listed(self, project: str) -> list[DistributionPackage]:
        """Every file of a project. Raises PipelineError where the index gives no usable answer."""
        from pypi_simple import (
            NoSuchProjectError,
            PyPISimple,
            UnsupportedContentTypeError,
            UnsupportedRepoVersionError,
        )
        from requests import RequestException

        try:
            with PyPISimple(self.simple) as client:
                return client.get_project_page(project, timeout=30).packages
        except NoSuchProjectError:
            return []
        # ValueError: what it lists cannot be read.
        except (
            RequestException,
            UnsupportedContentTypeError,
            UnsupportedRepoVersionError,
            ValueError,
        ) as error:
            raise self._useless(f"gives no list of {project}", error) from None

    def _useless(self, what: str, error: Exception) -> PipelineError:
        return PipelineError.one(self.simple, f"{what}: {' '.join(str(error).split())[:200]}")

    def upload(self, files: Sequence[Path]) -> None:
        """Sends the files by twine, which takes credentials from TWINE_USERNAME and TWINE_PASSWORD.

        Raises PipelineError, after twine's own words on standard error, where the index does not take them.
        """
        environment = dict(os.environ)
        if self.is_local:
            environment.setdefault("TWINE_USERNAME", "trial")
            environment.setdefault("TWINE_PASSWORD", "trial")
        twine = [sys.executable, "-m", "twine", "upload", "--non-interactive", "--disable-progress-bar"]
        result = subprocess.run(
            [*twine, *self.repository, *map(str, files)], env=environment, capture_output=True, text=True
        )
        if result.returncode:
            sys.stderr.write(result.stdout + result.stderr)
            hint = "what it took stays there: look at it before the next attempt"
            raise PipelineError.one("upload", f"twine ended with {result.returncode}", hint)


def named(name: str) -> Index:
    """The index of that name (``pypi``, ``testpypi``) or at that address, whose lists are below ``simple/``.

    Raises PipelineError for anything else, and for an address that would carry credentials in the open.
    """
    from pypi_simple import PYPI_SIMPLE_ENDPOINT
    from twine.utils import TEST_REPOSITORY

    public = {"pypi": PYPI_SIMPLE_ENDPOINT, "testpypi": urljoin(TEST_REPOSITORY, "/simple/")}
    if name in public:
        return Index(repository=("--repository", name), simple=public[name])
    parts = urlsplit(name)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise PipelineError.one(
            "index", f"{name!a} is neither pypi, testpypi nor an address", "INDEX=https://..."
        )
    if parts.username or parts.password or parts.query or parts.fragment:
        hint = "credentials go into TWINE_USERNAME and TWINE_PASSWORD"
        raise PipelineError.one("index", "is an address without user, query and fragment", hint)
    is_local = _is_loopback(parts.hostname)
    if parts.scheme == "http" and not is_local:
        raise PipelineError.one("index", f"{parts.hostname!a} would get credentials over http", "use https")
    address = name.rstrip("/") + "/"
    return Index(
        repository=("--repository-url", address), simple=urljoin(address, "simple/"), is_local=is_local
    )


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
