# Made from generator/runtime.
"""The TLS context of connections whose maker did not bring one."""

from __future__ import annotations

import os
import ssl


def default_context() -> ssl.SSLContext:
    """Verifies certificates and names, as httpx does: by `SSL_CERT_FILE` or `SSL_CERT_DIR`, else by certifi."""
    if file := os.environ.get("SSL_CERT_FILE"):
        return ssl.create_default_context(cafile=file)
    if folder := os.environ.get("SSL_CERT_DIR"):
        return ssl.create_default_context(capath=folder)
    import certifi

    return ssl.create_default_context(cafile=certifi.where())
