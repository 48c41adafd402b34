# Made from generator/migrate.
"""Shell scripts: commands, their words, what variables stand for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from attrs import frozen

from . import lexer
from .match import HOLE
from .site import METHODS, Method, Reading, Site
from .text import EMPTY, Text, replaced

_BREAK = re.compile(r"[;|&()\n]+")
_ASSIGNED = re.compile(r"([A-Za-z_]\w*)\+?=")
_HEREDOC = re.compile(r"<<-?\s*(['\"]?)(\w+)\1")
_BARE = re.compile(r"[^\s;|&()<>'\"\\#$`]+|#")
_DOLLAR = re.compile(r"\$\{|\$\(|\$[A-Za-z_]\w*|\$[0-9@*#?]")
_SAYING = frozenset(("echo", "printf", "log", "warn", "die", "error", "info", "fail", "logger", "print"))
_BEFORE = frozenset(
    (
        *("export", "local", "readonly", "declare", "env", "time", "sudo", "exec", "command"),
        *("if", "elif", "while", "until", "then", "else", "do", "!"),
    )
)
_BODY = re.compile(r"-d|--data|--json|-F|--form|-T|--post-data|--body-data|--upload")
_DEEPEST = 12
"""Commands inside commands are read so far."""
_DEFAULT = re.compile(r"(\w+):?[-=](.*)", re.DOTALL)


@frozen
class _Word:
    text: Text
    start: int
    end: int


class Shell:
    """One script, or a piece of one."""

    def __init__(
        self, source: str, start: int = 0, end: int | None = None, names: Mapping[str, Text] | None = None
    ) -> None:
        self._source, self._end = source, len(source) if end is None else end
        self._start = start
        self.names: dict[str, Text] = dict(names or {})
        self._blank: list[tuple[int, int]] = []
        self.sites: list[Site] = []
        self._depth = 0

    def reading(self) -> Reading:
        self._region(self._start, self._end)
        parts, last = [], self._start
        for start, end in sorted(self._blank):
            if start >= last:
                parts.append(self._source[last:start])
                last = end
        return Reading(sites=tuple(self.sites), code="".join([*parts, self._source[last : self._end]]))

    def _region(self, place: int, end: int) -> None:
        if self._depth >= _DEEPEST:
            return
        self._depth += 1
        self._commands(place, end)
        self._depth -= 1

    def _commands(self, place: int, end: int) -> None:
        source = self._source
        command: list[_Word] = []
        heredocs: list[tuple[str, bool]] = []
        while place < end:
            char = source[place]
            if char == "\\" and source[place + 1 : place + 2] == "\n":
                place += 2
            elif char in " \t\r":
                place += 1
            elif char == "#":
                stop = source.find("\n", place, end)
                stop = end if stop < 0 else stop
                self._blank.append((place, stop))
                place = stop
            elif found := _HEREDOC.match(source, place):
                heredocs.append((found[2], not found[1]))
                place = found.end()
            elif char in "<>":
                place += 1
            elif found := _BREAK.match(source, place):
                self._command(command)
                command = []
                place = found.end()
                if "\n" in found[0] and heredocs:
                    place = self._bodies(found.start() + found[0].index("\n") + 1, end, heredocs)
                    heredocs = []
            else:
                word = self._word(place, end)
                command.append(word)
                place = max(word.end, place + 1)
        self._command(command)

    def _bodies(self, place: int, end: int, heredocs: list[tuple[str, bool]]) -> int:
        for name, open_ in heredocs:
            found = re.compile(rf"^\s*{re.escape(name)}\s*$", re.MULTILINE).search(self._source, place, end)
            stop = found.start() if found else end
            text = self._resolved(lexer.interpolated(self._source, place, stop, "shell" if open_ else ""))
            self.sites.append(Site(text=text, start=place, end=stop))
            place = found.end() if found else end
        return place

    def _word(self, start: int, end: int) -> _Word:
        source, place, text = self._source, start, EMPTY
        while place < end:
            char = source[place]
            if char == "'":
                stop = source.find("'", place + 1, end)
                stop = end if stop < 0 else stop
                text, place = text + Text.literal(source[place + 1 : stop], place + 1), stop + 1
            elif char == '"':
                stop = self._quoted(place + 1, end)
                self._inside(place + 1, stop)
                text, place = text + lexer.interpolated(source, place + 1, stop, "shell"), stop + 1
            elif char == "\\":
                if source[place + 1 : place + 2] == "\n":
                    break
                text, place = text + Text.literal(source[place + 1 : place + 2], place + 1), place + 2
            elif char == "`":
                stop = source.find("`", place + 1, end)
                stop = end if stop < 0 else stop
                self._region(place + 1, stop)
                text, place = text + Text.hole(source[place + 1 : stop], place), stop + 1
            elif found := _DOLLAR.match(source, place):
                stop = found.end()
                if found[0] in ("${", "$("):
                    stop = min(lexer.closing_of(source, found.end() - 1) + 1, end)
                    if found[0] == "$(":
                        self._region(found.end(), stop - 1)
                text, place = text + lexer.interpolated(source, place, stop, "shell"), stop
            elif char == "$":
                text, place = text + Text.literal(char, place), place + 1
            elif found := _BARE.match(source, place):
                stop = min(found.end(), end)
                text, place = text + Text.literal(source[place:stop], place), stop
            else:
                break
        return _Word(text, start, place)

    def _quoted(self, place: int, end: int) -> int:
        while place < end:
            char = self._source[place]
            if char == "\\":
                place += 2
            elif char == '"':
                return place
            elif self._source.startswith("$(", place):
                place = lexer.closing_of(self._source, place + 1) + 1
            else:
                place += 1
        return end

    def _inside(self, start: int, end: int) -> None:
        """Commands in the middle of a string."""
        place = self._source.find("$(", start, end)
        while 0 <= place < end:
            stop = min(lexer.closing_of(self._source, place + 1), end)
            self._region(place + 2, stop)
            place = self._source.find("$(", stop, end)

    def _resolved(self, text: Text) -> Text:
        spots = [place for place, char in enumerate(text.chars) if char == HOLE]

        def filling(number: int) -> Text:
            name = text.holes[number].removeprefix("$").strip("{}")
            default = _DEFAULT.fullmatch(name)
            known = self.names.get(default[1] if default else name)
            if known is None and default:
                start = self._source.find(default[2], text.at[spots[number]])
                known = Text.literal(default[2], start)
            return known or Text.hole(text.holes[number], text.at[spots[number]])

        return replaced(text, [(spot, spot + 1) for spot in spots], filling)

    def _command(self, words: list[_Word]) -> None:
        while words and words[0].text.chars in _BEFORE:
            words = words[1:]
        while words and (found := _ASSIGNED.match(words[0].text.chars)):
            value = self._resolved(words[0].text[found.end() :])
            self.names[found[1]] = value
            if value.known:
                self.sites.append(Site(text=value, start=words[0].start, end=words[0].end, about=found[1]))
            words = words[1:]
        if not words:
            return
        said = words[0].text.chars.rpartition("/")[2] in _SAYING
        method, body = self._method(words), any(_BODY.match(word.text.chars) for word in words)
        tested = words[0].text.chars in ("[", "[[", "test")
        about = self._source[words[0].start : words[-1].end] if tested else ""
        for word in words:
            text = self._resolved(word.text)
            if text.known:
                self.sites.append(
                    Site(
                        text=text,
                        start=word.start,
                        end=word.end,
                        method=method,
                        body=body and not any(one.text.chars in ("-G", "--get") for one in words),
                        role="said" if said else "value",
                        about=about,
                    )
                )

    def _method(self, words: list[_Word]) -> Method | None:
        for number, word in enumerate(words):
            chars = word.text.chars
            if chars in ("-X", "--request", "--method") and number + 1 < len(words):
                return _method(words[number + 1].text, 0)
            for prefix in ("-X", "--request=", "--method="):
                if chars.startswith(prefix) and chars[len(prefix) :].upper() in METHODS:
                    return _method(word.text, len(prefix))
            if found := re.fullmatch(r"-[a-zA-Z]*X([A-Z]*)", chars):
                if found[1]:
                    return _method(word.text, found.start(1))
                if number + 1 < len(words):
                    return _method(words[number + 1].text, 0)
        # `http PUT …`, and functions of one's own that take a method.
        return next((_method(word.text, 0) for word in words[1:3] if word.text.chars in METHODS), None)


def _method(text: Text, start: int) -> Method | None:
    name = text.chars[start:].upper()
    return Method(name, text.at[start], len(name)) if name in METHODS else None


def read(source: str) -> Reading:
    return Shell(source).reading()


def commands(source: str, spans: Iterator[tuple[int, int]], names: Mapping[str, Text]) -> Reading:
    """The commands that stand in some spans of another file."""
    sites: list[Site] = []
    for start, end in spans:
        sites += Shell(source, start, end, names).reading().sites
    return Reading(sites=tuple(sites), code="")
