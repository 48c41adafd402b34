# Made from generator/sandbox.
"""The other origin: result files, for whoever has a link.

Not an endpoint of v4: the facts know of signed links that are good for about an hour. Who asks does not matter, so
credentials have no business here: a request that carries some is answered 400, which shows that a client leaks them.
"""

from __future__ import annotations

from email.utils import formatdate
from typing import TYPE_CHECKING

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse, Response, StreamingResponse
from starlette.routing import Route

from ..refusals import Refused
from .files import plain
from .job import Job
from .links import path_of
from .ranges import Unsatisfiable, range_of, takes_gzip

if TYPE_CHECKING:
    from ..state import State

_TYPES = {"JSON": "application/json", "CSV": "text/csv"}
_CREDENTIALS = ("authorization", "cookie", "proxy-authorization")


def downloads(state: State) -> Starlette:
    """The application that answers there."""

    async def download(request: Request) -> Response:
        try:
            return _file(request, _asked_for(request, state), state)
        except Refused as refused:
            return PlainTextResponse(refused.message + "\n", refused.status, refused.headers)

    return Starlette(routes=[Route("/{path:path}", download, methods=["GET", "HEAD"])])


def _asked_for(request: Request, state: State) -> Job:
    if carried := [name for name in _CREDENTIALS if name in request.headers]:
        raise Refused(
            400,
            f"The link alone opens this file, on an origin that is not the API's: send no {carried[0]} header here."
            " A client that does gives its credentials away.",
        )
    path = request.scope["path"]
    job = state.jobs.stored(path)
    if job is None:
        raise Refused(404, "There is no such file.")
    state.jobs.links.check(path, request.query_params, state.clock())
    return job


def _file(request: Request, job: Job, state: State) -> Response:
    path = state.jobs.files.path(job.number)
    if not path.exists():
        raise Refused(404, "The file is no longer there.")
    tag, changed = f'"{job.etag}"', formatdate(job.finished, usegmt=True)
    headers = {
        "accept-ranges": "bytes",
        "content-disposition": f'attachment; filename="{path_of(job).rpartition("/")[2]}"',
        "etag": tag,
        "last-modified": changed,
        "vary": "accept-encoding",
    }
    asked = request.headers.get("range", "") if request.method == "GET" else ""
    if not asked and takes_gzip(request.headers.get("accept-encoding", "")):
        headers |= {"content-encoding": "gzip", "etag": f'"{job.etag}-gzip"'}
        return FileResponse(path, headers=headers, media_type=_TYPES[job.form])
    part = None
    if asked and request.headers.get("if-range", tag) in (tag, changed):
        # Ranges are of the file as it is read, so they come as they are: no two parts fit together otherwise.
        try:
            part = range_of(asked, job.size)
        except Unsatisfiable:
            said = f"The file has {job.size} bytes, none of them in the range {asked[:100]!r}."
            raise Refused(416, said, headers={"content-range": f"bytes */{job.size}"}) from None
    start, end = part or (0, job.size)
    headers["content-length"] = str(end - start)
    if part is not None:
        headers["content-range"] = f"bytes {start}-{end - 1}/{job.size}"
    if request.method == "HEAD":
        return Response(headers=headers, media_type=_TYPES[job.form])
    return StreamingResponse(
        plain(path, start, end), 200 if part is None else 206, headers, media_type=_TYPES[job.form]
    )
