# Made from spec/ads-v4.yaml.

"""The `pinterest_ads` package."""

from __future__ import annotations

import importlib as _importlib

# As type checkers know it; importing `typing` would be most of what importing this module costs.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._runtime.advice import AdviceWarning as AdviceWarning
    from ._runtime.aiohttp_transport import AiohttpTransport as AiohttpTransport
    from ._runtime.async_jobs import AsyncJob as AsyncJob
    from ._runtime.async_oauth import AsyncOAuth as AsyncOAuth
    from ._runtime.async_pages import AsyncPages as AsyncPages
    from ._runtime.async_streamed import AsyncStreamedResponse as AsyncStreamedResponse
    from ._runtime.batches import BatchResult as BatchResult, Failure as Failure, Success as Success
    from ._runtime.drift import Drift as Drift
    from ._runtime.errors import (
        APIConnectionError as APIConnectionError,
        APIFailureError as APIFailureError,
        APIStatusError as APIStatusError,
        APITimeoutError as APITimeoutError,
        AuthenticationError as AuthenticationError,
        AuthorizationRefusedError as AuthorizationRefusedError,
        BadRequestError as BadRequestError,
        BatchFailedError as BatchFailedError,
        ClientClosedError as ClientClosedError,
        ConflictError as ConflictError,
        DecodeError as DecodeError,
        EndpointRetiredError as EndpointRetiredError,
        InvalidArgumentError as InvalidArgumentError,
        JobError as JobError,
        JobExpiredError as JobExpiredError,
        JobFailedError as JobFailedError,
        JobTimeoutError as JobTimeoutError,
        NotFoundError as NotFoundError,
        OutcomeUnknownError as OutcomeUnknownError,
        PaginationError as PaginationError,
        PermissionDeniedError as PermissionDeniedError,
        PinterestAdsError as PinterestAdsError,
        RateLimitError as RateLimitError,
        ServerError as ServerError,
        UnexpectedStatusError as UnexpectedStatusError,
    )
    from ._runtime.limits import RateLimit as RateLimit
    from ._runtime.oauth_reply import Tokens as Tokens
    from ._runtime.options import CallOptions as CallOptions, Timeout as Timeout
    from ._runtime.page import Page as Page
    from ._runtime.raw import RawResponse as RawResponse
    from ._runtime.retries import Retries as Retries
    from ._runtime.rows import Row as Row
    from ._runtime.secret import Secret as Secret
    from ._runtime.sync_jobs import Job as Job
    from ._runtime.sync_oauth import OAuth as OAuth
    from ._runtime.sync_pages import Pages as Pages
    from ._runtime.sync_streamed import StreamedResponse as StreamedResponse
    from ._runtime.tokens import RefreshingToken as RefreshingToken
    from ._runtime.unset import UNSET as UNSET, Unset as Unset
    from .v4.client import AsyncPinterestAds as AsyncPinterestAds, PinterestAds as PinterestAds
    from .v4.models._all import *
    from .v4.scope import AdvertiserScope as AdvertiserScope, AsyncAdvertiserScope as AsyncAdvertiserScope

__version__ = "0.1.0"

_NAMES = {
    "._runtime.advice": "AdviceWarning",
    "._runtime.aiohttp_transport": "AiohttpTransport",
    "._runtime.async_jobs": "AsyncJob",
    "._runtime.async_oauth": "AsyncOAuth",
    "._runtime.async_pages": "AsyncPages",
    "._runtime.async_streamed": "AsyncStreamedResponse",
    "._runtime.batches": "BatchResult Failure Success",
    "._runtime.drift": "Drift",
    "._runtime.errors": (
        "APIConnectionError APIFailureError APIStatusError APITimeoutError AuthenticationError "
        "AuthorizationRefusedError BadRequestError BatchFailedError ClientClosedError ConflictError "
        "DecodeError EndpointRetiredError InvalidArgumentError JobError JobExpiredError "
        "JobFailedError JobTimeoutError NotFoundError OutcomeUnknownError PaginationError "
        "PermissionDeniedError PinterestAdsError RateLimitError ServerError UnexpectedStatusError"
    ),
    "._runtime.limits": "RateLimit",
    "._runtime.oauth_reply": "Tokens",
    "._runtime.options": "CallOptions Timeout",
    "._runtime.page": "Page",
    "._runtime.raw": "RawResponse",
    "._runtime.retries": "Retries",
    "._runtime.rows": "Row",
    "._runtime.secret": "Secret",
    "._runtime.sync_jobs": "Job",
    "._runtime.sync_oauth": "OAuth",
    "._runtime.sync_pages": "Pages",
    "._runtime.sync_streamed": "StreamedResponse",
    "._runtime.tokens": "RefreshingToken",
    "._runtime.unset": "UNSET Unset",
    ".v4.client": "AsyncPinterestAds PinterestAds",
    ".v4.scope": "AdvertiserScope AsyncAdvertiserScope",
}
"""Modules, and what they hold of this one."""


# Hidden from type checkers, which would otherwise believe in every name.
if not TYPE_CHECKING:
    _MODULES = {name: module for module, names in _NAMES.items() for name in names.split()}

    def __getattr__(name: str) -> object:
        if name in _MODULES:
            value = getattr(_importlib.import_module(_MODULES[name], __name__), name)
        elif name in ("v5",):
            try:
                value = _importlib.import_module(f".{name}", __name__)
            except ModuleNotFoundError as error:
                if error.name != f"{__name__}.{name}":
                    raise
                raise ImportError(
                    f"{__name__}.{name} is not in this build of the package. Released wheels have it; "
                    f"in a checkout, `make TARGET={name}` makes it.",
                    name=error.name,
                ) from None
        elif name == "__all__":
            others = _importlib.import_module(".v4.models", __name__).__all__
            value = ["__version__", *_MODULES, *others]
        elif name[:2] != "__" and name in __getattr__("__all__"):
            value = getattr(_importlib.import_module(".v4.models", __name__), name)
        else:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted(__getattr__("__all__"))
