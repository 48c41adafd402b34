"""The request side: what a call with valid, and with invalid, arguments puts on the wire."""

from __future__ import annotations

import copy
import inspect
import math
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import httpx

from tests.contract.support import across, cases, draws, offers
from tests.contract.support.document import Operation, Parameter
from tests.contract.support.exemplars import ABSENT, Bad
from tests.contract.support.given import Given
from tests.contract.support.mismatch import Mismatch, demand, shown
from tests.contract.support.places import place_of, replaced
from tests.contract.support.plan import Plan
from tests.contract.support.sameness import path_source
from tests.contract.support.shapes import key_of, types_of
from tests.contract.support.target import Session, Target, session
from tests.contract.support.travel import travels
from tests.contract.support.wire import Wire

_UNSAFE = ("", ".", "..", "a/b", "/", "a\\b", "a\x00b", "a\nb", "\x7f")
_UNSENDABLE: tuple[Any, ...] = (
    object(),
    math.nan,
    math.inf,
    -math.inf,
    {1, 2},
    b"bytes",
    1j,
    "\ud800",
    {1: 2},
    ...,
)
_IN_A_HEADER = ("a\r\nx-injected: 1", "a\nb", " a", "é")


class RequestChecks:
    """All request-side checks of one operation. Each raises Mismatch, and returns how many calls it judged."""

    def __init__(self, target: Target, operation: Operation, plan: Plan) -> None:
        self.target = target
        self.operation = operation
        self.plan = plan
        self.values = cases.values_of(target, operation)
        self.wire = Wire(operation, target.requests)
        self._judged = 0

    # Valid calls

    def explicit(self, *, asynchronous: bool) -> int:
        """Edge values, as plain data and as the client's own types."""
        every = cases.explicit(self.target, self.operation, self.values)
        chosen = self.plan.some(every, self.plan.explicit, self.operation.label)
        with self._session(asynchronous=asynchronous) as client:
            for given in chosen:
                self._sends(client, given, offers.plainly)
                self._sends(client, given, offers.typed(self.target.package, client.method))
        return 2 * len(chosen)

    def drawn(self, *, asynchronous: bool) -> int:
        """What schemathesis draws."""
        found: list[Given] = []
        # Of what some patterns let through, little has a form on the wire: then more is drawn.
        for more in (1, 5) if self.plan.drawn else ():
            count, number = self.plan.drawn * more, self.plan.seed
            drawn = draws.drawn(self.target, self.operation, count=count, number=number)
            found = [given for given in drawn if self._travels(given)]
            if found or not drawn:
                break
        with self._session(asynchronous=asynchronous) as client:
            for given in found:
                self._sends(client, cases.fitted(self.target, self.operation, given), offers.plainly)
        return len(found)

    def lenient(self, *, asynchronous: bool) -> int:
        """A default client sends valid calls just the same."""
        chosen = self.plan.some(
            cases.explicit(self.target, self.operation, self.values), self.plan.lenient, self.operation.label
        )
        with self._session(asynchronous=asynchronous, strict=False) as client:
            for given in chosen:
                self._sends(client, given, offers.plainly)
        return len(chosen)

    def offered(self) -> int:
        """Whatever the client offers to send is documented."""
        with self._session() as strict, self._session(strict=False) as client:
            full = cases.explicit(self.target, self.operation, self.values)[0]
            number = 0
            for arguments in offers.undocumented_arguments(client.method, self.operation, full):
                number += 1
                self._nothing_undeclared(client, arguments, full)
            for arguments, place in offers.undocumented_properties(
                self.target, client.method, self.operation, full
            ):
                number += 1
                self._nothing_undeclared(client, arguments, full, place)
            for arguments, place in offers.undocumented_members(
                self.target, client.method, self.operation, full
            ):
                number += 1
                self._refused(
                    strict, arguments, place, "an enum value the document does not list", exact=False
                )
        return number

    # Broken calls

    def strictly_refused(self) -> int:
        """A strict client refuses every value with one thing wrong, and says where."""
        broken = list(self._broken())
        chosen = self.plan.some(broken, self.plan.broken, self.operation.label)
        with self._session() as client:
            for arguments, place, bad in chosen:
                self._refused(client, arguments, place, bad.rule, exact=not bad.loose)
        return len(chosen)

    def always_refused(self, *, asynchronous: bool) -> int:
        """What no client sends: a required part missing, a rule broken, unsafe or unsendable values."""
        number = 0
        with self._session(asynchronous=asynchronous, strict=False) as client:
            for arguments, place, rule in self._impossible():
                number += 1
                self._refused(client, arguments, place, rule, exact=rule != "required in an alternative")
        return number

    def negative(self, *, asynchronous: bool) -> int:
        """schemathesis's negative cases: refused with name and rule, or sent exactly as given."""
        found = draws.drawn(
            self.target, self.operation, count=self.plan.negative, number=self.plan.seed, negative=True
        )
        with self._session(asynchronous=asynchronous, strict=False) as client:
            for given in found:
                parameters = across.fitted(self.operation, given.parameters)
                self._refused_or_sent(client, Given(parameters, given.body, given.media))
        return len(found)

    # How

    def _session(self, *, asynchronous: bool = False, strict: bool = True) -> Any:
        return session(self.target.package, self.operation, asynchronous=asynchronous, strict=strict)

    def _travels(self, given: Given) -> bool:
        if given.body is not ABSENT and given.media is not None and self.operation.body is not None:
            schema = self.target.requests.convert(self.operation.body[given.media])
            if not self.target.requests.is_valid(schema, given.body):
                return False
            if "form" in given.media and not cases.has_form(given.body):
                return False
        return all(
            (p.location, p.wire) not in given.parameters or self._value_travels(p, given)
            for p in self.operation.parameters
        )

    def _value_travels(self, parameter: Parameter, given: Given) -> bool:
        value = given.parameters[parameter.location, parameter.wire]
        valid = self.target.requests.is_valid(self.target.requests.convert(parameter.schema), value)
        return valid and travels(parameter, value)

    def _sends(self, client: Session, given: Given, form: Callable[[dict[str, Any]], dict[str, Any]]) -> None:
        arguments = form(cases.arguments(self.operation, given))
        before = _frozen(arguments)
        try:
            request = client.send(arguments)
            self.wire.check(request, given)
            if self.plan.judged is None or self._judged < self.plan.judged:
                self._judged += 1
                self.target.judge.check(request)
            demand(_frozen(arguments) == before, "the call changed its arguments")
        except Mismatch as error:
            error.add_note(f"{self.operation.label} with {given}"[:2000])
            raise
        except Exception as error:
            text = f"{self.operation.label} refuses a valid call: {error!r} with {given}"
            raise Mismatch(text[:3000]) from error

    def _nothing_undeclared(
        self, client: Session, arguments: dict[str, Any], given: Given, place: str = ""
    ) -> None:
        try:
            request = client.send(arguments)
        except (ValueError, TypeError):
            # A value of another type may do; refusing is always allowed.
            return
        try:
            self.wire.check(request, given)
        except Mismatch as error:
            raise Mismatch(
                f"{self.operation.label}: what the client offers is not documented: {place} {error}"
            ) from None

    def _refused(
        self, client: Session, arguments: dict[str, Any], place: str, rule: str, *, exact: bool
    ) -> None:
        """Raises Mismatch unless the call is refused, before anything is sent, naming `place`."""
        what = f"{self.operation.label}: {place} ({rule}) in {shown(arguments)}"
        try:
            request = client.send(arguments)
        except self.target.package.error("InvalidArgumentError") as error:
            problems: list[tuple[str, str]] = list(getattr(error, "problems", ()))
            named = [path for path, text in problems if text]
            root = place.split(".")[0].split("[")[0]
            good = (lambda path: path == place) if exact else (lambda path: str(path).startswith(root))
            demand(any(map(good, named)), f"refused, but for {named}: {what}")
            demand(
                bool(getattr(error, "argument", "")) and bool(getattr(error, "rule", "")),
                f"no name or rule: {what}",
            )
        except TypeError as error:
            demand(not _binds(client.method, arguments), f"a bare TypeError ({error}): {what}")
        except Mismatch:
            raise
        except Exception as error:
            raise Mismatch(f"raises a bare {error!r}: {what}") from error
        else:
            raise Mismatch(f"{request.method} {request.url} was sent: {what}")

    def _refused_or_sent(self, client: Session, given: Given) -> None:
        known = {(p.location, p.wire): p.argument for p in self.operation.parameters}
        arguments = {known.get(key, key[1] or key[0]): value for key, value in given.parameters.items()}
        if given.body is not ABSENT:
            arguments["body"] = given.body
            if self.operation.body is not None and len(self.operation.body) > 1:
                arguments[cases.chooser(self.operation)] = given.media
        arguments = copy.deepcopy(arguments)
        what = f"{self.operation.label} with {shown(arguments)}"
        try:
            request: httpx.Request = client.send(arguments)
        except self.target.package.error("InvalidArgumentError") as error:
            argument, rule = getattr(error, "argument", ""), getattr(error, "rule", "")
            offered = {*known.values(), "body", cases.chooser(self.operation)}
            # What the operation does not take is refused by the name under which it was given.
            named = argument.split(".")[0].split("[")[0] in offered or argument in arguments
            demand(
                named and bool(rule), f"refused without its name and rule ({argument!r}, {rule!r}): {what}"
            )
        except TypeError as error:
            demand(not _binds(client.method, arguments), f"a bare TypeError ({error}): {what}")
        except Mismatch:
            raise
        except Exception as error:
            raise Mismatch(f"raises a bare {error!r}: {what}") from error
        else:
            try:
                self.wire.check(request, given)
            except Mismatch as error:
                raise Mismatch(f"neither refused nor sent as given: {error}: {what}") from None

    # What is broken

    def _broken(self) -> Iterator[tuple[dict[str, Any], str, Bad]]:
        shapes, exemplars = self.target.requests, self.target.request_values
        base = cases.barest(self.target, self.operation)
        for parameter in self.operation.parameters:
            for bad in exemplars.invalid(shapes.convert(parameter.schema)):
                if _judgeable(parameter, bad):
                    given = Given(
                        {**base.parameters, (parameter.location, parameter.wire): bad.value},
                        base.body,
                        base.media,
                    )
                    yield cases.arguments(self.operation, given), place_of(parameter.argument, bad.path), bad
        for media, bad in self._broken_bodies():
            given = Given(base.parameters, bad.value, media)
            yield cases.arguments(self.operation, given), place_of("body", bad.path), bad

    def _broken_bodies(self) -> Iterator[tuple[str, Bad]]:
        for media, schema in (self.operation.body or {}).items():
            json = media.split(";")[0].strip().endswith("json")
            for bad in self.target.request_values.invalid(self.target.requests.convert(schema)):
                if json or (bad.path and bad.rule == "required"):
                    yield media, bad

    def _impossible(self) -> Iterator[tuple[dict[str, Any], str, str]]:
        base = cases.barest(self.target, self.operation)
        full = cases.explicit(self.target, self.operation, self.values)[0]
        for parameter in self.operation.parameters:
            if parameter.required:
                lacking = {
                    key: v
                    for key, v in base.parameters.items()
                    if key != (parameter.location, parameter.wire)
                }
                yield (
                    cases.arguments(self.operation, Given(lacking, base.body, base.media)),
                    parameter.argument,
                    "required",
                )
            for value in self._impossible_values(parameter):
                place = f"{parameter.argument}[0]" if isinstance(value, list) else parameter.argument
                yield (
                    {**cases.arguments(self.operation, full), parameter.argument: value},
                    place,
                    "unsendable",
                )
        if self.operation.body_required:
            yield cases.arguments(self.operation, Given(base.parameters)), "body", "required"
        for media, bad in self._broken_bodies():
            if bad.rule in ("required", "rule"):
                given = Given(base.parameters, bad.value, media)
                rule = f"{bad.rule} in an alternative" if bad.loose else bad.rule
                yield cases.arguments(self.operation, given), place_of("body", bad.path), rule
        yield from self._unsendable_bodies(full)
        yield from self._other_than_path()

    def _impossible_values(self, parameter: Parameter) -> Iterable[Any]:
        yield from _UNSENDABLE
        if parameter.location == "path":
            yield from _UNSAFE
        if parameter.location == "header":
            yield from _IN_A_HEADER
        kinds = {
            kind
            for flat in self.target.requests.expanded(self.target.requests.convert(parameter.schema))
            for kind in types_of(flat)
        }
        if "array" in kinds:
            yield [object()]
            yield [math.nan]

    def _unsendable_bodies(self, full: Given) -> Iterator[tuple[dict[str, Any], str, str]]:
        if full.body is ABSENT or not (full.media or "").split(";")[0].endswith("json"):
            return
        arguments = cases.arguments(self.operation, full)
        small = self._one_item(full)
        for value in _UNSENDABLE:
            yield {**arguments, "body": value}, "body", "unsendable"
            for steps in _places(small):
                body = replaced(small, steps, value)
                yield {**arguments, "body": body}, place_of("body", steps), "unsendable"

    def _one_item(self, given: Given) -> Any:
        """The body with one of its items, where that is allowed."""
        if not isinstance(given.body, list) or given.media is None or self.operation.body is None:
            return given.body
        schema = self.target.requests.convert(self.operation.body[given.media])
        return given.body[:1] if self.target.requests.is_valid(schema, given.body[:1]) else given.body

    def _other_than_path(self) -> Iterator[tuple[dict[str, Any], str, str]]:
        """A body property that the path fills, set to something else."""
        for given in cases.explicit(self.target, self.operation, self.values)[:1]:
            if given.media is None or self.operation.body is None:
                return
            schema = self.target.requests.convert(self.operation.body[given.media])
            for steps in _filled(self.target, schema, given.body, ()):
                body = replaced(given.body, steps, "999999999999")
                arguments = {**cases.arguments(self.operation, given), "body": body}
                yield arguments, place_of("body", steps), "differs from the path"


def _judgeable(parameter: Parameter, bad: Bad) -> bool:
    if parameter.location == "path" and bad.rule == "null":
        return True
    return not (bad.rule == "items" and bad.value == [])


def _frozen(arguments: dict[str, Any]) -> str:
    return key_of(offers.plain(arguments))


def _binds(method: Callable[..., Any], arguments: dict[str, Any]) -> bool:
    """Whether Python itself can make the call: a missing or unknown keyword is refused by name."""
    try:
        inspect.signature(method).bind(**arguments)
    except TypeError:
        return False
    return True


def _places(body: Any) -> Iterator[tuple[str | int, ...]]:
    """Some places inside a body: each property of the top level, and of its first item."""
    if isinstance(body, dict):
        for name in body:
            yield (name,)
    elif isinstance(body, list) and body:
        yield (0,)
        if isinstance(body[0], dict):
            for name in body[0]:
                yield (0, name)


def _filled(
    target: Target, schema: Any, value: Any, steps: tuple[str | int, ...]
) -> Iterator[tuple[str | int, ...]]:
    """Places of properties that a path parameter fills."""
    flats = [flat for flat in target.requests.expanded(schema) if target.requests.is_valid(flat, value)]
    if not flats:
        return
    if isinstance(value, list) and value:
        yield from _filled(target, flats[0].get("items", {}), value[0], (*steps, 0))
    if isinstance(value, dict):
        for name, inner in flats[0].get("properties", {}).items():
            if path_source(target.requests, inner):
                yield (*steps, name)
            elif name in value:
                yield from _filled(target, inner, value[name], (*steps, name))
