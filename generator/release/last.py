"""The last release, as a package index has it."""

from __future__ import annotations

from pathlib import Path

from packaging.version import InvalidVersion, Version
from pypi_simple import DistributionPackage, NoSuchProjectError, PyPISimple, UnsupportedContentTypeError
from requests import RequestException

from generator.problems import PipelineError


def source(simple: str, project: str, folder: Path) -> Path | None:
    """The newest source distribution that an index has, downloaded into `folder`; None where it has none.

    `simple` is the address of its lists (PEP 503). Raises PipelineError where it gives no usable answer: nobody could
    tell that from a project without releases.
    """
    try:
        with PyPISimple(simple) as client:
            listed = client.get_project_page(project, timeout=30).packages
            found = [
                (_version(one), one) for one in listed if one.package_type == "sdist" and not one.is_yanked
            ]
            if not found:
                return None
            newest = max(found, key=lambda pair: pair[0])[1]
            folder.mkdir(parents=True, exist_ok=True)
            path = folder / newest.filename
            client.download_package(newest, path, timeout=30)
            return path
    except NoSuchProjectError:
        return None
    except (RequestException, UnsupportedContentTypeError, ValueError) as error:
        reason = " ".join(str(error).split())[:200]
        raise PipelineError.one(simple, f"does not give the last release of {project}: {reason}") from None


def _version(one: DistributionPackage) -> Version:
    try:
        return Version(one.version or "")
    except InvalidVersion:
        return Version("0.dev0")
