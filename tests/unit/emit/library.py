"""A made-up document as IR: the API of a lending library. Small, but every construct of the IR is in it."""

from __future__ import annotations

from generator.emit.layout import Layout
from generator.emit.sections import Batches, Binding, Envelope, Pages, Sections
from generator.ir import model as ir

ANY = ir.Scalar(ir.Kind.ANY)
STRING = ir.Scalar(ir.Kind.STRING)
INTEGER = ir.Scalar(ir.Kind.INTEGER)
ID = ir.Scalar(ir.Kind.ID)

LAYOUT = Layout(
    package="library",
    source="spec/library.yaml",
    rebuild="make library",
    distribution="library-client",
    version="1.2.3",
    input_hashes={"spec/library.yaml": "00ff"},
)
TARGET_LAYOUT = Layout(
    package="libraries",
    subpackage="v2",
    siblings=("v3",),
    client="Library",
    async_client="AsyncLibrary",
    source="spec/library.yaml",
    rebuild="make library",
    distribution="library-client",
    version="1.2.3",
    sections=Sections(
        envelope=Envelope("status", ("failure",), "code", "message", data="data"),
        pages=Pages("items", "bookmark"),
        batches=Batches("", "book", "problems", "code", "message"),
        scope=Binding("shelf_id", "shelf"),
    ),
)


def prop(wire: str, type_: ir.Type, *, name: str = "", required: bool = False, **more: object) -> ir.Property:
    return ir.Property(
        wire=wire,
        name=name or wire,
        type=type_,
        required=required,
        pointer=f"#/properties/{wire}",
        **more,  # type: ignore[arg-type]
    )


def model(name: str, module: str, *properties: ir.Property, **more: object) -> ir.Model:
    settings: dict[str, object] = {"additional": ANY, "in_response": True, **more}
    return ir.Model(name, module, properties, pointer=f"#/components/schemas/{name}", **settings)  # type: ignore[arg-type]


def parameter(wire: str, location: ir.Location, type_: ir.Type, **more: object) -> ir.Parameter:
    path = location is ir.Location.PATH
    settings: dict[str, object] = {
        "name": wire,
        "required": path,
        "style": ir.Style.SIMPLE if path else ir.Style.FORM,
        "explode": not path,
        "pointer": f"#/parameters/{wire}",
        **more,
    }
    return ir.Parameter(wire=wire, location=location, type=type_, **settings)  # type: ignore[arg-type]


def json_content(type_: ir.Type) -> ir.Content:
    return ir.Content("application/json", ir.BodyKind.JSON, type_, "#/content")


def reply(status: str, *contents: ir.Content, description: str = "") -> ir.Response:
    return ir.Response(status, contents, f"#/responses/{status}", description)


GENRE = ir.Enumeration(
    name="Genre",
    module="genre",
    members=(ir.EnumMember("CRIME", "crime"), ir.EnumMember("POETRY", "poetry")),
    pointer="#/components/schemas/Genre",
    description="What a book is about.",
    in_request=True,
    in_response=True,
)
RATING = ir.Enumeration(
    name="Rating",
    module="rating",
    members=(ir.EnumMember("VALUE_1", 1), ir.EnumMember("VALUE_2", 2)),
    pointer="#/components/schemas/Rating",
    in_request=True,
    in_response=True,
)
PROBLEM = model(
    "Problem",
    "problem",
    prop("code", INTEGER, required=True),
    prop("message", ir.Nullable(STRING)),
    additional=None,
)
# Depend on each other, so they share a module.
AUTHOR = model(
    "Author",
    "author",
    prop("name", STRING, required=True),
    prop("books", ir.ListOf(ir.ModelRef("Book"))),
    description="Who wrote a book.",
)
BOOK = model(
    "Book",
    "author",
    prop("id", ID, required=True, read_only=True, description="Number of the book."),
    prop(
        "title",
        ir.Scalar(ir.Kind.STRING, ir.Constraints(min_length=1, max_length=200)),
        required=True,
        description="As printed on the cover.",
    ),
    prop("authors", ir.ListOf(ir.ModelRef("Author"), ir.Constraints(max_items=20))),
    prop("genre", ir.Nullable(ir.EnumRef("Genre"))),
    prop("rating", ir.EnumRef("Rating")),
    prop("printed", ir.Scalar(ir.Kind.DATE)),
    prop("lent-at", ir.Scalar(ir.Kind.DATETIME), name="lent_at", deprecated=True),
    prop("price", ir.Scalar(ir.Kind.NUMBER, ir.Constraints(minimum=0, exclusive_maximum=1000.5))),
    prop("shelf_id", ID, from_path="shelf_id"),
    prop("notes", ir.MapOf(STRING)),
    in_request=True,
    description="A book that can be lent.",
    rules=(
        ir.Rule(
            branches=(
                ir.Branch(
                    required=("genre", "authors"),
                    tests=(ir.PropertyTest("genre", ("crime",)), ir.PropertyTest("title", min_length=1)),
                ),
                ir.Branch(forbidden=("genre",)),
                ir.Branch(tests=(ir.PropertyTest("genre", ("poetry", None), not_null=True),)),
            ),
            pointer="#/components/schemas/Book/anyOf",
            description="a crime book needs authors",
        ),
    ),
)
BOOK_PAGE = model(
    "BookPage",
    "book_page",
    prop("items", ir.ListOf(ir.ModelRef("Book")), required=True),
    prop("bookmark", ir.Nullable(STRING)),
)
BOOK_OUTCOME = model(
    "BookOutcome",
    "book_outcome",
    prop("book", ir.Nullable(ir.ModelRef("Book"))),
    prop("problems", ir.ListOf(ir.ModelRef("Problem"))),
)
BOOK_REPLY = model(
    "BookReply",
    "book_reply",
    prop("status", STRING, required=True),
    prop("data", ir.ModelRef("Book")),
)
CENSUS_STATE = ir.Enumeration(
    name="CensusState",
    module="census_state",
    members=tuple(ir.EnumMember(value.upper(), value) for value in ("counting", "counted", "lost", "gone")),
    pointer="#/components/schemas/CensusState",
    in_response=True,
)
CENSUS = model("Census", "census", prop("ticket", STRING, required=True))
CENSUS_STATUS = model(
    "CensusStatus",
    "census_status",
    prop("state", ir.EnumRef("CensusState"), required=True),
    prop("file", ir.Nullable(STRING)),
)
CENSUS_ORDER = model("CensusOrder", "census_order", prop("paper", STRING), in_request=True, in_response=False)
COUNTING = ir.Job(
    id="ticket",
    status="censuses/get",
    argument="ticket",
    state="state",
    url="file",
    running=("counting",),
    done=("counted",),
    failed=("lost",),
    expired=("gone",),
    pointer="#/paths/~1shelves~1{shelf_id}~1censuses/post/x-job",
)
# Names of attributes that are names of everything an annotation needs.
_CLASHES: dict[str, ir.Type] = {
    "str": STRING,
    "int": INTEGER,
    "list": ir.ListOf(STRING),
    "dict": ir.MapOf(STRING),
    "datetime": ir.Scalar(ir.Kind.DATETIME),
    "Literal": ir.Literal(("a", 1, True, None, 1.5)),
    "UNSET": STRING,
    "Genre": ir.EnumRef("Genre"),
    "Unset": ir.ModelRef("Unset"),
    "classmethod": ir.Scalar(ir.Kind.BOOLEAN),
    "Mapping": ir.ModelRef("Model"),
}
CLASHES = model(
    "Unset",
    "unset",
    *(prop(name, ir.Nullable(type_)) for name, type_ in _CLASHES.items()),
    prop("Any", ANY),
)
MODEL = model("Model", "model", prop("x", INTEGER), in_request=True)
CARD = model("Card", "card", prop("kind", ir.Literal(("card",)), required=True), prop("number", STRING))
CASH = model("Cash", "cash", prop("kind", ir.Literal(("cash",)), required=True), prop("coins", INTEGER))
PAYMENT = ir.Union(
    (ir.ModelRef("Card"), ir.ModelRef("Cash")),
    ir.Discriminator("kind", (("card", "Card"), ("cash", "Cash"))),
)
FINE = model(
    "Fine", "fine", prop("payment", PAYMENT, required=True), prop("of", ir.ModelRef("Model")), in_request=True
)
FINE_CREATE = model(
    "FineCreate",
    "fine_create",
    prop("payment", PAYMENT, required=True),
    prop("books", ir.ListOf(ID), required=True),
    prop("parts", ir.MapOf(ir.ListOf(ir.ModelRef("Model")))),
    in_request=True,
    in_response=False,
)

BEARER = ir.Security("token", "bearer", scopes=("books:read",))
KEY = ir.Security("key", "api_key", location=ir.Location.HEADER, wire="X-Key")
BOOK_ERRORS = (
    reply("400", json_content(ir.ModelRef("Problem")), description="The arguments make no sense."),
    reply("default", json_content(ir.ModelRef("Problem"))),
)

OPERATIONS = (
    ir.Operation(
        operation_id="books/list",
        resource="books",
        call="list",
        method="GET",
        path="/shelves/{shelf_id}/books/",
        server=None,
        tag="books",
        pointer="#/paths/~1shelves~1{shelf_id}~1books~1/get",
        parameters=(
            parameter("shelf_id", ir.Location.PATH, ID, description="Number of the shelf."),
            parameter("genre", ir.Location.QUERY, ir.ListOf(ir.EnumRef("Genre")), explode=False),
            parameter(
                "page_size",
                ir.Location.QUERY,
                ir.Scalar(ir.Kind.INTEGER, ir.Constraints(minimum=1, maximum=250)),
                description="Books on a page.",
            ),
            parameter("bookmark", ir.Location.QUERY, STRING),
            parameter("X-Trace", ir.Location.HEADER, STRING, name="x_trace"),
        ),
        responses=(
            reply("200", json_content(ir.ModelRef("BookPage")), description="A page of books."),
            *BOOK_ERRORS,
        ),
        security=((BEARER,), (KEY,)),
        successor=ir.Successor("GET /shelves/{shelf}/books", "v3", "Shelf by shelf."),
        summary="List books",
        description="In the order of their titles.",
    ),
    ir.Operation(
        operation_id="books/create",
        resource="books",
        call="create",
        method="POST",
        path="/shelves/{shelf_id}/books/",
        server=None,
        tag="books",
        pointer="#/paths/~1shelves~1{shelf_id}~1books~1/post",
        parameters=(parameter("shelf_id", ir.Location.PATH, ID),),
        body=ir.Body(
            (json_content(ir.ListOf(ir.ModelRef("Book"))),), True, "#/requestBody", "The new books."
        ),
        responses=(reply("201", json_content(ir.ListOf(ir.ModelRef("Book")))), *BOOK_ERRORS),
        security=((BEARER,),),
        successor=ir.Successor("", "v3", ""),
        summary="Add books",
    ),
    ir.Operation(
        operation_id="books/delete",
        resource="books",
        call="delete",
        method="DELETE",
        path="/books/{book_id}",
        server="https://archive.example.com/v1",
        tag="books",
        pointer="#/paths/~1books~1{book_id}/delete",
        parameters=(parameter("book_id", ir.Location.PATH, ID),),
        responses=(reply("204"),),
        deprecated=True,
    ),
    ir.Operation(
        operation_id="covers/put",
        resource="async_books",
        call="put",
        method="PUT",
        path="/covers/{book_id}",
        server=None,
        tag="covers",
        pointer="#/paths/~1covers~1{book_id}/put",
        parameters=(
            parameter("book_id", ir.Location.PATH, ID),
            parameter("content_type", ir.Location.QUERY, STRING),
        ),
        body=ir.Body(
            (
                ir.Content("image/png", ir.BodyKind.BINARY, ir.Scalar(ir.Kind.BYTES), "#/png"),
                json_content(ir.ModelRef("FineCreate")),
            ),
            False,
            "#/requestBody",
        ),
        responses=(
            reply("200", ir.Content("image/png", ir.BodyKind.BINARY, ir.Scalar(ir.Kind.BYTES), "#/png")),
            reply("202", ir.Content("text/plain", ir.BodyKind.TEXT, STRING, "#/text")),
        ),
    ),
    ir.Operation(
        operation_id="books/update",
        resource="books",
        call="update",
        method="PATCH",
        path="/shelves/{shelf_id}/books/",
        server=None,
        tag="books",
        pointer="#/paths/~1shelves~1{shelf_id}~1books~1/patch",
        parameters=(parameter("shelf_id", ir.Location.PATH, ID),),
        body=ir.Body((json_content(ir.ListOf(ir.ModelRef("Book"))),), True, "#/requestBody"),
        responses=(reply("200", json_content(ir.ListOf(ir.ModelRef("BookOutcome")))), *BOOK_ERRORS),
    ),
    ir.Operation(
        operation_id="books/get",
        resource="books",
        call="get",
        method="GET",
        path="/books/{book_id}",
        server=None,
        tag="books",
        pointer="#/paths/~1books~1{book_id}/get",
        parameters=(parameter("book_id", ir.Location.PATH, ID),),
        responses=(reply("200", json_content(ir.ModelRef("BookReply"))), *BOOK_ERRORS),
    ),
    ir.Operation(
        operation_id="censuses/start",
        resource="censuses",
        call="start",
        method="POST",
        path="/shelves/{shelf_id}/censuses",
        server=None,
        tag="censuses",
        pointer="#/paths/~1shelves~1{shelf_id}~1censuses/post",
        parameters=(parameter("shelf_id", ir.Location.PATH, ID),),
        body=ir.Body((json_content(ir.ModelRef("CensusOrder")),), False, "#/requestBody"),
        responses=(reply("202", json_content(ir.ModelRef("Census"))),),
        job=COUNTING,
    ),
    ir.Operation(
        operation_id="censuses/get",
        resource="censuses",
        call="get",
        method="GET",
        path="/shelves/{shelf_id}/censuses/{ticket}",
        server=None,
        tag="censuses",
        pointer="#/paths/~1shelves~1{shelf_id}~1censuses~1{ticket}/get",
        parameters=(
            parameter("shelf_id", ir.Location.PATH, ID),
            parameter("ticket", ir.Location.PATH, STRING),
        ),
        responses=(reply("200", json_content(ir.ModelRef("CensusStatus"))),),
    ),
    ir.Operation(
        operation_id="fines/pay",
        resource="close",
        call="str",
        method="POST",
        path="/fines",
        server=None,
        tag="fines",
        pointer="#/paths/~1fines/post",
        parameters=(
            parameter("filter", ir.Location.QUERY, ir.ModelRef("Model"), style=ir.Style.DEEP_OBJECT),
            parameter(
                "names", ir.Location.QUERY, ir.ListOf(STRING), style=ir.Style.PIPE_DELIMITED, explode=False
            ),
            parameter("exact", ir.Location.QUERY, ir.MapOf(INTEGER), content="application/json"),
        ),
        body=ir.Body((json_content(ir.ModelRef("FineCreate")),), True, "#/requestBody"),
        responses=(
            reply("200", json_content(ir.ModelRef("Fine"))),
            reply("201", json_content(ir.ModelRef("Unset"))),
        ),
    ),
)

DOCUMENT = ir.Document(
    title="Library",
    version="2.0",
    server="https://library.example.com/v2",
    operations=OPERATIONS,
    models=(
        *(PROBLEM, MODEL, AUTHOR, BOOK, BOOK_PAGE, BOOK_OUTCOME, BOOK_REPLY, CLASHES, CARD, CASH),
        *(FINE, FINE_CREATE, CENSUS, CENSUS_STATUS, CENSUS_ORDER),
    ),
    enums=(GENRE, RATING, CENSUS_STATE),
    description="Lends books.",
    oauth=ir.OAuth(
        authorization_url="https://library.example.com/login",
        token_url="https://library.example.com/token",
        refresh_url="https://library.example.com/refresh",
        method="PUT",
        client_parameter="reader",
        scope_separator=",",
        authorization_parameters=(("lasting", "true"), ("language", "en")),
        token_parameters=(("kind", "\"'"),),
        reply=(("access_token", ("data", "token")), ("expires_in", ("ttl",))),
    ),
    retired=ir.Retired("2031-02-03", "https://library.example.com/v2", "v3"),
)
