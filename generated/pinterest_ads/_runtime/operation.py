# Made from generator/runtime.
"""What the document says about one operation, as plain values that generated code spells out."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, Literal, TypeAlias, TypeVar

from msgspec import Struct

from .outcomes import WHOLE, JobSpec, Outcome
from .schema import Descending, Kind

if TYPE_CHECKING:
    from .spans import Span

T_co = TypeVar("T_co", covariant=True)
Location: TypeAlias = Literal["path", "query", "header", "cookie"]
Style: TypeAlias = Literal[
    "simple", "label", "matrix", "form", "spaceDelimited", "pipeDelimited", "deepObject"
]
Form: TypeAlias = Literal["json", "form", "multipart", "text", "binary"]


class Parameter(Struct, frozen=True):
    wire: str
    name: str
    """The Python argument."""
    location: Location
    kind: Kind
    required: bool = False
    style: Style = "form"
    explode: bool = True
    allow_reserved: bool = False
    json: bool = False
    """Sent as JSON text (described by `content` in the document)."""


class Content(Struct, frozen=True):
    """One media type of a request or response body."""

    media_type: str
    form: Form
    made: Kind | Callable[[], Kind]
    """A function where the models that it takes are needed by chance only: those of errors."""

    @property
    def kind(self) -> Kind:
        return self.made if isinstance(self.made, Kind) else self.made()


class Body(Struct, frozen=True):
    contents: tuple[Content, ...]
    required: bool = False


class Response(Struct, frozen=True):
    status: str
    """``200``, ``4XX`` or ``default``."""
    contents: tuple[Content, ...] = ()


class SecurityScheme(Struct, frozen=True):
    scheme: str
    kind: Literal["bearer", "basic", "api_key"]
    location: Location | None = None
    wire: str = ""
    """Name of the header, query parameter or cookie of an API key."""
    scopes: tuple[str, ...] = ()
    """What a token must be allowed to do."""


# Compared and hashed by identity: each is built once and keys the tables derived from it.
class Operation(Struct, Generic[T_co], frozen=True, eq=False, weakref=True):
    """One call of the API; `T_co` is what it returns."""

    operation_id: str
    method: str
    path: str
    parameters: tuple[Parameter, ...] = ()
    body: Body | None = None
    responses: tuple[Response, ...] = ()
    server: str | None = None
    """Absolute base URL where the document gives this operation its own."""
    security: tuple[tuple[SecurityScheme, ...], ...] = ()
    """Alternatives, each a set of schemes that go together."""
    deprecated: bool = False
    outcome: Outcome = WHOLE
    job: JobSpec | None = None
    find_out: str = ""
    """The call that tells whether a write took effect, for example ``campaigns.list``."""
    category: str = ""
    """What its calls are counted by, where the API has quotas for kinds of calls (``x-ratelimit-category``)."""
    gone: str = ""
    """Since when the API has it no more, in ISO 8601."""
    use: str = ""
    """The call of this client that comes nearest to one that is gone, for example ``pets.list``."""
    replacement: str = ""
    """What to call instead where the API has a successor, for example ``GET /ad_accounts``."""
    descending: Descending | None = None
    """What holds between some of the parameters."""
    span: Span | None = None
    """How many days one request of the list reaches over, where the document says so."""


class once(Generic[T_co]):
    """Calls a function the first time only: that is all of `functools.cache` that modules of operations need."""

    __slots__ = ("_function", "_made")
    _made: Operation[T_co]

    def __init__(self, function: Callable[[], Operation[T_co]]) -> None:
        self._function = function

    def __call__(self) -> Operation[T_co]:
        try:
            return self._made
        except AttributeError:
            made = self._made = self._function()
            return made
