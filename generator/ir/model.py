"""The intermediate representation: what the templates see of a document, and nothing else.

Plain frozen classes. They know no OpenAPI dialect (references, allOf and nullable are resolved) and no
Jinja. Every text that came from the document is untrusted: only names of the kind `PyName` were checked
against the allow-list of `generator.ir.names`.
"""

from __future__ import annotations

from enum import Enum
from typing import TypeAlias

from attrs import frozen

PyName: TypeAlias = str
"""A valid, non-keyword ASCII Python identifier made by `generator.ir.names`."""

JsonValue: TypeAlias = "bool | int | float | str | list[JsonValue] | dict[str, JsonValue] | None"


class Kind(Enum):
    """The scalar kinds."""

    STRING = "string"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"
    DATE = "date"
    """format: date. Held as ``datetime.date``."""
    DATETIME = "datetime"
    """format: date-time. Held as ``datetime.datetime``."""
    BYTES = "bytes"
    """format: binary (a file or raw body). Held as ``bytes``."""
    ID = "id"
    """anyOf of a string of digits and an integer. Held and sent as ``str``; an ``int`` is taken as well."""
    NULL = "null"
    ANY = "any"
    """An unconstrained value: held as it came."""


@frozen
class Constraints:
    """Limits that the document states; None where it states none."""

    minimum: float | int | None = None
    maximum: float | int | None = None
    exclusive_minimum: float | int | None = None
    exclusive_maximum: float | int | None = None
    multiple_of: float | int | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    min_items: int | None = None
    max_items: int | None = None
    unique_items: bool = False
    min_properties: int | None = None
    max_properties: int | None = None


@frozen
class Scalar:
    kind: Kind
    constraints: Constraints = Constraints()


@frozen
class Literal:
    """A `const`, or an enum of mixed types: one of these JSON values, held as it came."""

    values: tuple[JsonValue, ...]


@frozen
class EnumRef:
    name: PyName


@frozen
class ModelRef:
    name: PyName


@frozen
class ListOf:
    item: Type
    constraints: Constraints = Constraints()


@frozen
class MapOf:
    """An object without declared properties: string keys, values of one type."""

    value: Type
    constraints: Constraints = Constraints()


@frozen
class Discriminator:
    property: str
    """Wire name of the property that tells the member."""
    mapping: tuple[tuple[str, PyName], ...]
    """Wire value to model class name, in document order. A value of several unions in one leads to a class of each."""


@frozen
class Union:
    """oneOf / anyOf of at least two members, none of them a Union or Nullable."""

    members: tuple[Type, ...]
    discriminator: Discriminator | None = None


@frozen
class Nullable:
    """The value may also be null. Never nested, never around ANY."""

    inner: Type


Type: TypeAlias = "Scalar | Literal | EnumRef | ModelRef | ListOf | MapOf | Union | Nullable"


@frozen
class Property:
    """A property of a model."""

    wire: str
    name: PyName
    type: Type
    required: bool
    pointer: str
    description: str = ""
    read_only: bool = False
    write_only: bool = False
    deprecated: bool = False
    default: JsonValue = None
    """What the API takes when it is not set; never sent. None where none is stated."""
    from_path: str | None = None
    """Wire name of the path parameter that fills it when it is not set (`x-from-path`)."""


@frozen
class PropertyTest:
    """A condition on one property of a branch; every stated part must hold for a property that is present."""

    wire: str
    values: tuple[JsonValue, ...] | None = None
    """`enum` / `const`: the value is one of these."""
    not_null: bool = False
    min_length: int | None = None
    pattern: str | None = None
    refused: tuple[JsonValue, ...] = ()
    """`not: {enum: ...}`: the value is none of these."""


@frozen
class Branch:
    """One way to satisfy a rule: all of it must hold."""

    required: tuple[str, ...] = ()
    forbidden: tuple[str, ...] = ()
    """`not: {required: [x]}`: these must be absent."""
    tests: tuple[PropertyTest, ...] = ()


@frozen
class Rule:
    """An `anyOf` of branches that only constrain: at least one branch must hold."""

    branches: tuple[Branch, ...]
    pointer: str
    description: str = ""
    """The document's own words for the rule, shown when a value is refused."""


@frozen
class Descending:
    """Numbers of which none is larger than the one before it (`x-descending`). The names are the document's."""

    names: tuple[str, ...]
    description: str
    """The document's own words for the rule."""
    pointer: str


@frozen
class Model:
    """An object schema: one attrs class."""

    name: PyName
    module: PyName
    """Module of its group of mutually dependent models."""
    properties: tuple[Property, ...]
    additional: Type | None
    """Type of undeclared properties; None where the document forbids them. Scalar(ANY) where it is silent."""
    pointer: str
    description: str = ""
    source: str = ""
    """Where the document says that its facts come from (`x-source`)."""
    deprecated: bool = False
    rules: tuple[Rule, ...] = ()
    advice: tuple[Rule, ...] = ()
    """Rules that are only advice (`x-advice`): to break one is legal, and worth a warning."""
    descending: Descending | None = None
    constraints: Constraints = Constraints()
    """How many properties an object may have."""
    in_request: bool = False
    in_response: bool = False


@frozen
class EnumMember:
    name: PyName
    value: str | int


@frozen
class Enumeration:
    """An open enum of strings or integers."""

    name: PyName
    module: PyName
    members: tuple[EnumMember, ...]
    pointer: str
    description: str = ""
    deprecated: bool = False
    in_request: bool = False
    in_response: bool = False


class Location(Enum):
    PATH = "path"
    QUERY = "query"
    HEADER = "header"
    COOKIE = "cookie"


class Style(Enum):
    SIMPLE = "simple"
    LABEL = "label"
    MATRIX = "matrix"
    FORM = "form"
    SPACE_DELIMITED = "spaceDelimited"
    PIPE_DELIMITED = "pipeDelimited"
    DEEP_OBJECT = "deepObject"


@frozen
class Parameter:
    wire: str
    name: PyName
    location: Location
    type: Type
    required: bool
    style: Style
    explode: bool
    pointer: str
    allow_reserved: bool = False
    content: str | None = None
    """Media type, where the parameter is described by `content` and not by `schema` (always JSON)."""
    description: str = ""
    deprecated: bool = False
    default: JsonValue = None
    """As of a property."""


class BodyKind(Enum):
    JSON = "json"
    FORM = "form"
    MULTIPART = "multipart"
    TEXT = "text"
    BINARY = "binary"


@frozen
class Content:
    """One media type of a request or response body."""

    media_type: str
    kind: BodyKind
    type: Type
    pointer: str


@frozen
class Body:
    contents: tuple[Content, ...]
    required: bool
    pointer: str
    description: str = ""


@frozen
class Response:
    status: str
    """``200``, ``4XX`` or ``default``."""
    contents: tuple[Content, ...]
    """Empty where the reply has no body."""
    pointer: str
    description: str = ""

    @property
    def is_error(self) -> bool:
        return self.status == "default" or self.status[0] in "45"


@frozen
class Security:
    """One scheme that an operation accepts."""

    scheme: PyName
    kind: str
    """``bearer`` (http bearer, oauth2, openIdConnect), ``basic`` or ``api_key``."""
    scopes: tuple[str, ...] = ()
    location: Location | None = None
    """Where an `api_key` goes."""
    wire: str = ""
    """Name of the header, query parameter or cookie of an `api_key`."""


@frozen
class Successor:
    """What takes the place of an operation in the API's next version."""

    call: str
    """Method and path; empty where there is nothing."""
    version: str
    """Name of that version, if the document says it."""
    note: str


@frozen
class Gone:
    """An operation that the document still has and the API has not (`x-retired`)."""

    date: str
    """Since when (ISO 8601)."""
    use: str
    """Call of the client that comes nearest, for example ``pets.list``; may be empty."""


@frozen
class Job:
    """Work that an operation starts, and that goes on after the reply (`x-job`). The names are the document's."""

    id: str
    """Property of the reply's payload that names the job."""
    status: str
    """operationId of the operation that tells how far it is."""
    argument: str
    """Parameter of that operation that takes the id."""
    state: str
    """Property of its payload that says how far the job is."""
    url: str
    """Property of its payload with the address of the result."""
    running: tuple[str, ...]
    """Values of `state` that say so; the same for the others."""
    done: tuple[str, ...]
    failed: tuple[str, ...]
    expired: tuple[str, ...]
    pointer: str
    within: str = ""
    """Property of both payloads whose object has the others; the payloads themselves where it is empty."""


@frozen
class Shortcut:
    """A further call of an operation that takes many items (`x-shortcuts`): it takes one, or many, less what it sets."""

    resource: PyName
    call: PyName
    sets: tuple[tuple[str, JsonValue], ...]
    """Wire names of properties of every item, and their values."""
    pointer: str
    summary: str = ""
    description: str = ""
    source: str = ""


@frozen
class Span:
    """Over how many days one request of a list reaches (`x-span`). The names are the document's."""

    start: str
    """Parameter with the first day."""
    end: str
    """Parameter with the last day."""
    step: str
    """Parameter that says how much time one row is of."""
    apart: int
    """Days between the first and the last at most."""
    apart_by_step: tuple[tuple[str, int], ...]
    """Value of `step` to the same, where it is another."""
    borders: tuple[tuple[str, str], ...]
    """Value of `step` to where rows begin: ``day``, ``week`` or ``month``. Rows of other steps cannot be joined."""
    pointer: str


@frozen
class Operation:
    operation_id: str
    resource: PyName
    """Attribute of the client, for example ``pets``."""
    call: PyName
    """Method of the resource, for example ``list``."""
    method: str
    """Upper case."""
    path: str
    """Path template as the document has it, for example ``/shops/{shop_id}/pets/``."""
    server: str | None
    """Absolute base URL where path or operation state their own; None for the document's."""
    tag: str
    pointer: str
    parameters: tuple[Parameter, ...] = ()
    """Path parameters first, then as in the document."""
    body: Body | None = None
    responses: tuple[Response, ...] = ()
    security: tuple[tuple[Security, ...], ...] = ()
    """Alternatives, each a set of schemes that go together."""
    summary: str = ""
    description: str = ""
    source: str = ""
    """As of a model."""
    deprecated: bool = False
    category: str = ""
    """Kind of calls that have a quota of their own (`x-ratelimit-category`)."""
    job: Job | None = None
    shortcuts: tuple[Shortcut, ...] = ()
    descending: Descending | None = None
    """What holds between some of the parameters."""
    span: Span | None = None
    successor: Successor | None = None
    """None where the document says nothing about it."""
    gone: Gone | None = None


@frozen
class Constant:
    name: PyName
    value: str
    definition: str
    group: int
    """Which of the groups of facts it has."""


@frozen
class Constants:
    """Values that a text is known to take (`x-constants`): a module with one constant for each."""

    module: PyName
    name: PyName
    """Of their class."""
    attributes: tuple[tuple[PyName, str], ...]
    """What is said of each constant, and what that means."""
    groups: tuple[tuple[str | tuple[str, ...], ...], ...]
    """Values of all attributes."""
    members: tuple[Constant, ...]
    pointer: str
    description: str = ""
    source: str = ""


@frozen
class OAuth:
    """The authorization code flow of the API. What is empty or None is as RFC 6749 has it."""

    authorization_url: str
    token_url: str
    refresh_url: str = ""
    method: str = ""
    client_parameter: str = ""
    scope_separator: str = ""
    authorization_parameters: tuple[tuple[str, str], ...] = ()
    token_parameters: tuple[tuple[str, str], ...] = ()
    reply: tuple[tuple[PyName, tuple[str, ...]], ...] = ()
    """Places of a token reply that are not the usual ones."""


@frozen
class Retired:
    """The end of the API: what is below `server` is gone since `date` (ISO 8601)."""

    date: str
    server: str
    successor: str
    """Name of the version that came after, for example ``v2``; may be empty."""


@frozen
class Document:
    title: str
    version: str
    server: str
    """Absolute base URL of the API."""
    operations: tuple[Operation, ...]
    models: tuple[Model, ...]
    """In dependency order: a group's modules come before those that import it."""
    enums: tuple[Enumeration, ...]
    description: str = ""
    oauth: OAuth | None = None
    retired: Retired | None = None
    constants: tuple[Constants, ...] = ()

    @property
    def hosts(self) -> tuple[str, ...]:
        """Origins, beside that of `server`, where some operations are."""
        own = (_origin(operation.server) for operation in self.operations if operation.server is not None)
        return tuple(dict.fromkeys(origin for origin in own if origin != _origin(self.server)))


def _origin(url: str) -> str:
    return "/".join(url.lower().split("/")[:3])
