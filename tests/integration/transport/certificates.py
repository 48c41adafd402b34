"""TLS contexts of a certificate authority that lives as long as a test."""

from __future__ import annotations

import ssl
from datetime import datetime

import trustme

AUTHORITY = trustme.CA()


def server_context(*names: str, expired: bool = False) -> ssl.SSLContext:
    """For a server that calls itself by these names: host names or addresses."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    not_after = datetime(2020, 1, 1) if expired else None
    AUTHORITY.issue_cert(*names, not_after=not_after).configure_cert(context)
    return context


def client_context() -> ssl.SSLContext:
    """Trusts this authority and nobody else, and verifies as `ssl` does by default."""
    context = ssl.create_default_context()
    context.load_verify_locations(cadata=AUTHORITY.cert_pem.bytes().decode())
    return context


def tls_contexts() -> tuple[ssl.SSLContext, ssl.SSLContext]:
    return server_context("127.0.0.1"), client_context()
