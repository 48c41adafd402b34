# Made from generator/migrate.
"""What a reader of a language gives: the texts of a source, its names, and what is no comment."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from .text import Text

METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")
Role = Literal["value", "said", "denied", "asked"]


@frozen
class Method:
    """An HTTP method, and where it is written: ``put`` of ``session.put(…)``, ``PUT`` in a string."""

    name: str
    at: int
    length: int


@frozen(kw_only=True)
class Site:
    """One text of a source."""

    text: Text
    start: int = 0
    end: int = 0
    """Where the expression stands that makes the text; a character of `text` from elsewhere is a constant's."""
    method: Method | None = None
    """Of the request that it is a URL of, where that can be seen."""
    body: bool = False
    """Whether the request has one, as far as can be seen."""
    role: Role = "value"
    """`said`: to people, as in a log or an error. `denied`: asked whether something is not so. `asked`: looked for in
    another text; there a base URL is no use of it."""
    about: str = ""
    """The names that the text is given to or compared with: of an argument, a key, a variable."""
    receiver: str = ""
    """The name of what the request is made with: ``session`` of ``session.put(…)``."""
    single: bool = False
    """Whether its literals are one thing to whoever reads it, as the parts of a URL are in Postman."""
    prose: bool = False
    """Whether it is a document for people: then only what is a whole URL or call counts."""


@frozen
class Word:
    """A key or an attribute that is written as a name."""

    name: str
    at: int


@frozen(kw_only=True)
class Reading:
    """A source as its language is read."""

    sites: tuple[Site, ...]
    words: tuple[Word, ...] = ()
    code: str
    """The source without its comments."""
    clients: dict[str, str] | None = None
    """Names and the URL that is given to what they are made of: ``api = axios.create({baseURL: …})``."""
    problem: str = ""
    """Why the file could not be read as what it is named."""
