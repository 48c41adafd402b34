# Made from generator/sandbox.
"""Who may do what: access tokens, scopes, and the OAuth flow that gives tokens out."""

from .oauth import App, OAuth
from .oauth_routes import oauth_routes
from .scopes import SCOPES
from .settings import TokenSetting, parse_app, parse_token
from .tokens import Token, Tokens

__all__ = [
    "SCOPES",
    "App",
    "OAuth",
    "Token",
    "TokenSetting",
    "Tokens",
    "oauth_routes",
    "parse_app",
    "parse_token",
]
