"""Programs other than Python's, by their tokens: strings that are put together, names of constants, calls."""

from __future__ import annotations

import bisect
import operator
import re
from collections.abc import Iterator

from .language import Language
from .lexer import Lexed, Token
from .match import HOLE
from .site import METHODS, Method, Reading, Role, Site, Word
from .text import Text, replaced, url_joined

_OPEN, _CLOSE = frozenset("([{"), frozenset(")]}")
_VERB = re.compile(
    r"(?:^|_)(get|post|put|patch|delete)(?=$|_|[A-Z]|json)|^(Get|Post|Put|Patch|Delete)(?=$|[A-Z])|^(GET|POST|PUT|PATCH|DELETE)$|^Http_?(Get|Post|Put|Patch|Delete)$"
)
_CONSTANT = re.compile(r"^(?:Method|METHOD_)?(Get|Post|Put|Patch|Delete|GET|POST|PUT|PATCH|DELETE)$")
_SAYING = re.compile(
    r"(?i)^(log|logger|logging|console|error_log|syslog|print|printf|println|fprintf|puts|warn|warning|debug|info|echo|trigger_error|die|alert|errors|\w*(?:errorf?|exception|logger))$"
)
# What makes a URL of a string, and what gives it back.
_WRAPPING = frozenset(("URI", "Uri", "URL", "Url", "url", "parse", "create", "from", "of", "toURI"))
_SAME = frozenset(
    ("request_uri", "to_s", "toString", "href", "freeze", "strip", "trim", "toURL", "openConnection", "path")
)
_SETTING = frozenset(
    ("setRequestMethod", "setMethod", "httpMethod", "requestMethod", "RequestMethod", "Method")
)
_SPEAKING = frozenset(("echo", "print", "puts", "raise", "throw", "warn", "p", "die"))
_DENYING = re.compile(
    r"(?i)^not$|^(assert|refute|should)?_?(not|isnt|doesnt)(?![a-z])|[a-z]Not(?=[A-Z])|^refute|NotContains|^never$"
)
_ASKING = re.compile(
    r"(?i)^(includes|contains|startsWith|start_with|starts_with|str_contains|str_starts_with|strpos|indexOf|match|matches|test|HasPrefix|Contains)\??$"
)
_FORMATS = re.compile(r"(?i)^v?sprintf$|^format$")
_SPOT = re.compile(r"%(?:\d+\$)?[sdiuvf]|\{\d*\}")
_TYPES = frozenset(("string", "String", "str", "any", "const"))
_MAKING = re.compile(
    r"(?i)url|uri|path|endpoint|format|sprintf|encode|trim|create$|new|request|join|concat|build|append"
)
# What no text without can be about: a path, a name in camelCase, an objective, a name with an underscore, a header.
_TELLING = re.compile(r"/|[a-z][A-Z]|TRAFFIC|APP_INSTALL|_|(?i:ratelimit)")
_AHEAD = 120
_FAR = 8


class Script:
    """One source."""

    def __init__(self, source: str, language: Language, start: int = 0, end: int | None = None) -> None:
        self._source, self._language = source, language
        lexed = Lexed(source, language, start, end)
        self._code = lexed.code
        self._tokens = [token for token in lexed.tokens if token.kind != "line"]
        self._breaks = self._line_breaks(lexed.tokens)
        self._partner = self._brackets()
        self._values: dict[str, list[tuple[int, Text | None]]] = {}
        self._clients: dict[str, str] = {}

    def _line_breaks(self, tokens: tuple[Token, ...]) -> set[int]:
        """Numbers of tokens that begin a line."""
        breaks, number, fresh = set(), 0, True
        for token in tokens:
            if token.kind == "line":
                fresh = True
                continue
            if fresh:
                breaks.add(number)
            number, fresh = number + 1, False
        return breaks

    def _brackets(self) -> dict[int, int]:
        partner: dict[int, int] = {}
        open_: list[int] = []
        for number, token in enumerate(self._tokens):
            if token.kind == "operator" and token.value in _OPEN:
                open_.append(number)
            elif token.kind == "operator" and token.value in _CLOSE and open_:
                start = open_.pop()
                partner[start], partner[number] = number, start
        return partner

    def reading(self) -> Reading:
        self._assignments()
        sites, words = [*self._sites()], [*self._words()]
        for inner in self._holes():
            sites += inner.sites
            words += inner.words
        return Reading(sites=tuple(sites), words=tuple(words), code=self._code, clients=self._clients)

    def _holes(self) -> Iterator[Reading]:
        """The expressions inside strings, as programs of their own."""
        for token in self._tokens:
            holes = [at for at, char in zip(token.text.at, token.text.chars, strict=True) if char == HOLE]
            for at, written in zip(holes, token.text.holes, strict=True):
                start = self._source.find(written, at)
                if "." in written or "[" in written or "->" in written:
                    yield Script(self._source, self._language, start, start + len(written)).reading()

    # expressions

    def _value(self, number: int) -> str:
        return self._tokens[number].value if 0 <= number < len(self._tokens) else ""

    def _is(self, number: int, *kinds: str) -> bool:
        return 0 <= number < len(self._tokens) and self._tokens[number].kind in kinds

    def _operand(self, number: int) -> tuple[Text | None, int, bool]:
        """What begins at a token: as a text, the number of the token behind it, whether it is a string itself."""
        if self._is(number, "string"):
            return self._filled(self._tokens[number].text, number), self._after(number + 1), True
        if self._is(number, "number"):
            return self._hole(number, number + 1), number + 1, False
        if self._value(number) in ("(", "["):
            end = self._partner.get(number, number) + 1
            return self._hole(number, end), self._after(end), False
        if not self._is(number, "name"):
            return None, number, False
        last, place = number, number + 1
        if self._value(number) == "new" and self._is(number + 1, "name"):
            return self._operand(number + 1)
        if self._value(number) in ("await", "return", "const"):
            return None, number, False
        while self._value(place) in self._language.members and self._is(place + 1, "name"):
            last, place = place + 1, place + 2
        if self._value(place) == "(":
            return self._called(number, last, place)
        if (
            self._value(place) == "["
            and self._is(place + 1, "string")
            and self._partner.get(place) == place + 2
        ):
            known = self._lookup(self._tokens[place + 1].text.chars, number)
            return known or self._hole(number, place + 3), place + 3, False
        end = self._after(place)
        known = self._lookup(self._tokens[last].value, number) if end == place else None
        if known is None and last > number and self._value(last) in _SAME:
            known = self._lookup(self._value(last - 2), number)
        return known or self._hole(number, end), end, False

    def _after(self, place: int) -> int:
        """Behind calls, members and subscripts of a value."""
        while place < len(self._tokens):
            if self._value(place) in ("(", "[") and place in self._partner and self._language.name != "ruby":
                place = self._partner[place] + 1
            elif self._value(place) in self._language.members and self._is(place + 1, "name"):
                place += 2
            else:
                break
        return place

    def _called(self, number: int, last: int, place: int) -> tuple[Text | None, int, bool]:
        end = self._partner.get(place, place) + 1
        name = self._tokens[last].value
        if _FORMATS.match(name) and (found := self._formatted(place + 1, end - 1)):
            return found, self._after(end), True
        if name in ("URL", "urljoin") and (parts := self._arguments(place, end)) and len(parts) == 2:
            first, second = (self._chain(at)[0] or self._hole(at, at + 1) for at in parts)
            return (url_joined(first, second) if name == "urljoin" else url_joined(second, first)), end, True
        if name in _WRAPPING and len(parts := self._arguments(place, end)) == 1:
            inner, stop, plain = self._chain(parts[0])
            if inner is not None and inner.known and stop == end - 1:
                return inner, self._after(end), plain
        if name in _SAME and last > number and (known := self._lookup(self._value(last - 2), number)):
            return known, self._after(end), False
        return self._hole(number, end), self._after(end), False

    def _arguments(self, place: int, end: int) -> list[int]:
        """Where each argument begins of the call whose bracket is at `place`."""
        found, at = [place + 1], place + 1
        while at < end - 1:
            if self._value(at) in _OPEN and at in self._partner:
                at = self._partner[at]
            elif self._value(at) == "," and self._is(at, "operator"):
                found.append(at + 1)
            at += 1
        return found

    def _formatted(self, start: int, end: int) -> Text | None:
        places = self._arguments(start - 1, end + 1)
        text, _, plain = self._chain(places[0])
        if text is None or not plain:
            return None
        spots = list(_SPOT.finditer(text.chars))
        values = places[1:]

        def filling(number: int) -> Text:
            known = self._chain(values[number])[0] if number < len(values) else None
            return (
                known
                if known is not None and known.known
                else Text.hole(spots[number][0], text.at[spots[number].start()])
            )

        return replaced(text, [spot.span() for spot in spots], filling)

    def _filled(self, text: Text, number: int) -> Text:
        """A string with the constants that are put into it."""
        if not text.holes:
            return text
        spots = [place for place, char in enumerate(text.chars) if char == HOLE]

        def filling(spot: int) -> Text:
            name = re.split(r"->|::|[.$@]", text.holes[spot].removeprefix("this."))[-1]
            known = self._lookup(name, number) if re.fullmatch(r"\w+", name) else None
            return known or Text.hole(text.holes[spot], text.at[spots[spot]])

        return replaced(text, [(spot, spot + 1) for spot in spots], filling)

    def _hole(self, start: int, end: int) -> Text:
        first, last = self._tokens[start], self._tokens[max(start, end - 1)]
        return Text.hole(self._source[first.start : last.end], first.start)

    def _chain(self, number: int) -> tuple[Text | None, int, bool]:
        """Operands with what puts strings together between them."""
        text, end, plain = self._operand(number)
        if text is None:
            return None, number, False
        while self._value(end) in self._language.joins and self._is(end, "operator"):
            after, stop, is_string = self._operand(end + 1)
            if after is None:
                break
            if self._value(end) != "%":
                text += after
            end, plain = stop, plain or is_string
        while plain and self._language.name == "python" and self._is(end, "string"):
            text, end = text + self._tokens[end].text, end + 1
        return text, end, plain

    # names

    def _lookup(self, name: str, number: int) -> Text | None:
        found = self._values.get(name.lstrip("$@"), [])
        before = bisect.bisect_left(found, number, key=operator.itemgetter(0))
        return found[max(before - 1, 0)][1] if found else None

    def _assignments(self) -> None:
        for number, token in enumerate(self._tokens):
            if token.value == "define" and self._is(number + 2, "string") and self._value(number + 3) == ",":
                self._given(self._tokens[number + 2].text.chars, number + 4)
            if token.kind != "operator" or token.value not in ("=", ":=", ":", "=>"):
                continue
            name = self._named(number)
            if name:
                self._given(name, number + 1)

    def _named(self, number: int) -> str:
        """The name that the sign at `number` gives a value to."""
        before = number - 1
        if self._is(before, "string"):
            return self._tokens[before].text.chars
        if self._value(before) == "?" and self._language.name == "javascript":
            before -= 1
        if not self._is(before, "name"):
            return ""
        if self._value(number) == "=":
            if self._value(before - 1) == ":" and self._is(before - 2, "name"):
                before -= 2
            elif self._value(before) in _TYPES and self._is(before - 1, "name"):
                before -= 1
        return self._tokens[before].value.lstrip("$@")

    def _given(self, name: str, number: int) -> None:
        text, _, _ = self._chain(number)
        known = text if text is not None and text.known else None
        self._values.setdefault(name, []).append((number, known))
        if known is None and (made := self._made_with(number)):
            self._clients[name] = made

    def _made_with(self, number: int) -> str:
        """The URL that something is made with, as in ``axios.create({ baseURL: … })``; else Pinterest's in what makes it."""
        place = number + (self._value(number) == "new")
        first = place
        while self._is(place, "name") or self._value(place) in self._language.members:
            place += 1
        if self._value(place) != "(" or place not in self._partner:
            return ""
        for at in range(place, min(self._partner[place], place + _AHEAD)):
            if self._is(at, "string", "name"):
                text = self._chain(at)[0]
                if text is not None and "://" in text.chars:
                    return text.chars
        made = "".join(self._value(at) for at in range(first, place))
        return made if "pinterest" in made.lower() else ""

    # sites

    def _sites(self) -> Iterator[Site]:
        number = 0
        while number < len(self._tokens):
            token = self._tokens[number]
            if token.kind not in ("string", "name") or (token.kind == "name" and self._is_member(number)):
                number += 1
                continue
            text, end, plain = self._chain(number)
            if text is None or not text.known:
                number += 1
                continue
            if _TELLING.search(text.chars):
                yield self._site(number, end, text)
            if not plain and end > number + 1:
                number += 1
                continue
            # What is inside brackets of the expression has texts of its own.
            inner = [
                at for at in range(number, end) if self._value(at) in ("(", "[") and self._is(at, "operator")
            ]
            number = inner[0] + 1 if inner and self._is(number, "name") else max(end, number + 1)

    def _is_member(self, number: int) -> bool:
        return self._value(number - 1) in self._language.members and self._is(number - 1, "operator")

    def _site(self, start: int, end: int, text: Text) -> Site:
        method, role, receiver, body = self._context(start, end)
        return Site(
            text=text,
            start=self._tokens[start].start,
            end=self._tokens[end - 1].end,
            method=method,
            body=body,
            role=role,
            about=self._about(start),
            receiver=receiver,
        )

    def _enclosing(self, number: int) -> Iterator[int]:
        """The brackets that a token is in, from the innermost, up to the body of a function."""
        place = number - 1
        while place >= 0 and number - place < 400:
            if self._is(place, "operator") and self._value(place) in _CLOSE and place in self._partner:
                place = self._partner[place] - 1
                continue
            if self._is(place, "operator") and self._value(place) in _OPEN:
                if self._value(place) == "{" and self._value(place - 1) not in (
                    "(",
                    ",",
                    "=",
                    ":",
                    "[",
                    "return",
                    "=>",
                ):
                    return
                yield place
            elif self._value(place) == ";":
                return
            place -= 1

    def _callee(self, bracket: int) -> list[int]:
        """The names before a bracket, the last first."""
        found, place = [], bracket - 1
        while self._is(place, "name"):
            found.append(place)
            if self._value(place - 1) in self._language.members:
                place -= 2
                if self._value(place) == ")" and place in self._partner:
                    place = self._partner[place] - 1
            elif self._value(place - 1) in ("new", "throw", "raise", "echo", "print"):
                found.append(place - 1)
                break
            else:
                break
        return found

    def _context(self, start: int, end: int) -> tuple[Method | None, Role, str, bool]:
        role: Role = "said" if self._is_said(start) else "value"
        method: Method | None = None
        receiver, body, last = "", False, end
        for level, bracket in enumerate(self._enclosing(start)):
            if level > _FAR:
                break
            names = self._callee(bracket) if self._value(bracket) == "(" else []
            values = [self._tokens[at].value for at in names]
            if any(_SAYING.match(value) for value in values) or "throw" in values or "raise" in values:
                return method, "said" if method is None else role, receiver, body
            if any(_DENYING.search(value) for value in values):
                return method, "denied", receiver, body
            if values and _ASKING.match(values[0]):
                role = "asked"
            if method is None:
                close = self._partner.get(bracket, bracket)
                method = self._written(bracket, close, start, end) or self._verb(names)
                if method is not None:
                    receiver = self._receiver(names)
                    body = "body" in [self._value(at) for at in range(bracket, close)]
                last = close
            if values and not any(_MAKING.search(value) for value in values):
                break
        if method is None:
            method = self._following(last)
        return method, role, receiver, body

    def _is_said(self, start: int) -> bool:
        """Whether the statement of a text is one that speaks: ``puts``, ``raise``."""
        place = start
        while place not in self._breaks and place > 0 and start - place < _AHEAD:
            place -= 1
        return self._value(place) in _SPEAKING or self._value(start - 1) in _SPEAKING

    def _receiver(self, names: list[int]) -> str:
        return self._tokens[names[1]].value.lstrip("$@") if len(names) > 1 else ""

    def _verb(self, names: list[int]) -> Method | None:
        for at in names:
            token = self._tokens[at]
            bare = token.value.lstrip("$@")
            if found := _VERB.search(bare):
                verb = next(part for part in found.groups() if part)
                place = token.end - len(bare) + found.start() + found[0].index(verb)
                return Method(verb.upper(), place, len(verb))
        return None

    def _written(self, first: int, last: int, start: int, end: int) -> Method | None:
        """A method that is named beside the text, inside a bracket."""
        for at in range(first + 1, min(last, first + _AHEAD)):
            if start <= at < end:
                continue
            if found := self._named_method(at):
                return found
        return None

    def _named_method(self, at: int) -> Method | None:
        token = self._tokens[at]
        if token.kind == "string":
            word, keyed = (
                token.text.chars,
                self._value(at - 2).lower() if self._value(at - 1) in (":", "=>", "=") else "",
            )
            if self._is(at - 2, "string"):
                keyed = self._tokens[at - 2].text.chars.lower()
            if word in METHODS or (word.upper() in METHODS and keyed in ("method", "type", "verb")):
                return Method(word.upper(), token.start + 1, len(word))
            return None
        constant = token.kind == "name" and self._is_member(at) and self._value(at + 1) != "("
        if constant and (found := _CONSTANT.match(token.value)):
            return Method(found[1].upper(), token.start + found.start(1), len(found[1]))
        return None

    def _following(self, end: int) -> Method | None:
        """A method that is named behind the text: ``.method("PUT", …)``, ``curl_setopt($ch, CURLOPT_CUSTOMREQUEST, 'PUT')``."""
        place = end
        while self._value(place) in _CLOSE:
            place += 1
        while self._value(place) in self._language.members and self._is(place + 1, "name"):
            name = self._tokens[place + 1].value
            if self._value(place + 2) != "(":
                break
            if name in ("method", "setMethod", "setRequestMethod") and self._is(place + 3, "string"):
                return self._named_method(place + 3)
            if found := self._verb([place + 1]):
                return found
            place = self._partner.get(place + 2, place + 2) + 1
        return self._curl(end) if self._language.name == "php" else self._set_later(end)

    def _set_later(self, end: int) -> Method | None:
        """``connection.setRequestMethod("PUT");``, ``request.httpMethod = "PUT"`` in the lines below."""
        for at in range(end, min(end + _AHEAD // 2, len(self._tokens) - 2)):
            if self._value(at) in _SETTING and self._is_member(at) and self._is(at + 2, "string"):
                return self._named_method(at + 2)
            if self._value(at) in ("func", "fun", "function", "def", "public", "private"):
                return None
        return None

    def _curl(self, end: int) -> Method | None:
        for at in range(end, min(end + _AHEAD, len(self._tokens))):
            value = self._value(at)
            if value in ("curl_exec", "function"):
                return None
            if value == "CURLOPT_CUSTOMREQUEST" and self._is(at + 2, "string"):
                return self._named_method(at + 2)
            if value in ("CURLOPT_POST", "CURLOPT_PUT"):
                return Method(value.removeprefix("CURLOPT_"), self._tokens[at].start + 8, len(value) - 8)
        return None

    def _about(self, start: int) -> str:
        """The names around a value: its key, what it is given to or compared with, the call."""
        names = []
        place = start - 1
        for _ in range(_AHEAD):
            value = self._value(place)
            if place < 0 or (value in (";", "{", "}") and self._is(place, "operator")):
                break
            if self._is(place, "operator") and value in _CLOSE and place in self._partner:
                place = self._partner[place]
            elif self._is(place, "operator") and value in (
                "=",
                ":",
                "=>",
                "==",
                "===",
                "!=",
                "!==",
                "(",
                "in",
            ):
                if named := self._named(place):
                    names.append(named)
                if value in (":", "=>", "="):
                    break
            elif self._is(place, "name", "string") and self._value(place + 1) in (
                "==",
                "===",
                "!=",
                "!==",
                "in",
                "(",
                ".",
            ):
                names.append(value or self._tokens[place].text.chars)
            elif (
                value == ","
                and self._is(start - 1, "operator")
                and self._value(start - 1) in ("=", ":", "=>")
            ):
                break
            if (
                place in self._breaks
                and self._value(place - 1) not in ("(", "[", ",", "=", "|", ":", "=>", "||")
                and value not in ("|", "||")
            ):
                break
            place -= 1
        names += self._members_of(start)
        if self._is(start + 2, "name") and self._value(start + 1) in ("==", "===", "!=", "!=="):
            names.append(self._tokens[self._after(start + 3) - 1].value)
        return " ".join(names)

    def _members_of(self, start: int) -> list[str]:
        """The name of the enumeration that a value is one of: ``enum Objective { Traffic = 'TRAFFIC' }``."""
        for place in range(start - 1, max(start - _AHEAD, -1), -1):
            if self._value(place) in ("{", "}", ";") and self._is(place, "operator"):
                names = [self._value(at) for at in range(max(place - 4, 0), place)]
                return names if self._value(place) == "{" and "enum" in names else []
        return []

    def _words(self) -> Iterator[Word]:
        for number, token in enumerate(self._tokens):
            if token.kind != "name":
                continue
            after = self._value(number + 1)
            if after == "?" and self._value(number + 2) == ":":
                after = ":"
            key = after == ":" and self._value(number - 1) not in ("?", "case")
            key = key or (after == "=>" and self._language.name == "ruby")
            symbol = self._language.name == "ruby" and self._value(number - 1) == ":"
            member = self._is_member(number) and after != "("
            if key or member or symbol:
                yield Word(token.value, token.start)


def read(source: str, language: Language) -> Reading:
    """What a program's source says."""
    return Script(source, language).reading()
