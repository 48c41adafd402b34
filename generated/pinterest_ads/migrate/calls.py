# Made from generator/migrate.
"""The call that a string is an argument of: its HTTP method, whether it speaks to people."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .site import METHODS, Method, Role
from .tokens import AHEAD, CLOSE, OPEN
from .values import Values

_VERB = re.compile(
    r"(?:^|_)(get|post|put|patch|delete)(?=$|_|[A-Z]|json)|^(Get|Post|Put|Patch|Delete)(?=$|[A-Z])|^(GET|POST|PUT|PATCH|DELETE)$|^Http_?(Get|Post|Put|Patch|Delete)$"
)
_CONSTANT = re.compile(r"^(?:Method|METHOD_)?(Get|Post|Put|Patch|Delete|GET|POST|PUT|PATCH|DELETE)$")
_SAYING = re.compile(
    r"(?i)^(log|logger|logging|console|error_log|syslog|print|printf|println|fprintf|puts|warn|warning|debug|info|echo|trigger_error|die|alert|errors|\w*(?:errorf?|exception|logger))$"
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
_MAKING = re.compile(
    r"(?i)url|uri|path|endpoint|format|sprintf|encode|trim|create$|new|request|join|concat|build|append"
)
_FAR = 8


class Calls(Values):
    """What is around an expression."""

    def _enclosing(self, number: int) -> Iterator[int]:
        """The brackets that a token is in, from the innermost, up to the body of a function."""
        place = number - 1
        while place >= 0 and number - place < 400:
            if self._is(place, "operator") and self._value(place) in CLOSE and place in self._partner:
                place = self._partner[place] - 1
                continue
            if self._is(place, "operator") and self._value(place) in OPEN:
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
        while place not in self._breaks and place > 0 and start - place < AHEAD:
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
        for at in range(first + 1, min(last, first + AHEAD)):
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
        while self._value(place) in CLOSE:
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
        for at in range(end, min(end + AHEAD // 2, len(self._tokens) - 2)):
            if self._value(at) in _SETTING and self._is_member(at) and self._is(at + 2, "string"):
                return self._named_method(at + 2)
            if self._value(at) in ("func", "fun", "function", "def", "public", "private"):
                return None
        return None

    def _curl(self, end: int) -> Method | None:
        for at in range(end, min(end + AHEAD, len(self._tokens))):
            value = self._value(at)
            if value in ("curl_exec", "function"):
                return None
            if value == "CURLOPT_CUSTOMREQUEST" and self._is(at + 2, "string"):
                return self._named_method(at + 2)
            if value in ("CURLOPT_POST", "CURLOPT_PUT"):
                return Method(value.removeprefix("CURLOPT_"), self._tokens[at].start + 8, len(value) - 8)
        return None
