# Made from generator/migrate.
"""Files that are no programs: Markdown with its blocks of code, settings, and anything else a line at a time."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from . import shell
from .site import METHODS, Method, Reading, Site, Word
from .text import Text

_FENCE = re.compile(
    r"^[ \t>]*(```+|~~~+)[ \t]*([\w+-]*)[^\n]*\n(.*?)(?:^[ \t>]*\1|\Z)", re.MULTILINE | re.DOTALL
)
_SPAN = re.compile(r"(`+)([^`\n]+)\1")
_CALL = re.compile(rf"\b({'|'.join(METHODS)})\b")
_LINE = re.compile(r"[^\n]+")
_SCRIPT = re.compile(r"<script\b[^>]*>", re.IGNORECASE)
_MANY = 100
"""Blocks of code of one page that are each read by themselves; of more, those of a language together."""
_NAMES = {
    **dict.fromkeys(("sh", "bash", "shell", "console", "zsh", "shell-session"), "x.sh"),
    **dict.fromkeys(("python", "py", "python3", "pycon"), "x.py"),
    **dict.fromkeys(("javascript", "js", "node", "jsx"), "x.js"),
    **dict.fromkeys(("typescript", "ts", "tsx"), "x.ts"),
    **dict.fromkeys(("json", "json5", "jsonc"), "x.json"),
    **dict.fromkeys(("yaml", "yml"), "x.yaml"),
    **{name: f"x.{name}" for name in ("php", "java", "go", "kt", "cs", "ini", "toml", "http")},
    **dict.fromkeys(("ruby", "rb"), "x.rb"),
    **dict.fromkeys(("kotlin",), "x.kt"),
    **dict.fromkeys(("csharp", "c#"), "x.cs"),
}
_ENTRY = re.compile(
    r"""^(?P<lead>[ \t]*(?:-[ \t]+)*(?:export[ \t]+)?)(?:(?P<key>["']?[\w.$@/{}<> -]{1,200}?["']?)[ \t]*(?P<sign>:(?=[ \t]|$)|=>?)[ \t]*)?(?P<value>[^\n]*)$""",
    re.MULTILINE,
)
_PATH_KEY = re.compile(r"^(?P<indent>[ \t]*)[\"']?(?P<path>/[\w/{}.-]*)[\"']?[ \t]*:[ \t]*$", re.MULTILINE)
_VERB_KEY = re.compile(r"^[ \t]+(get|post|put|patch|delete)[ \t]*:", re.MULTILINE)
_QUOTED = re.compile(r"\"((?:\\.|[^\"\\\n])*)\"|'([^'\n]*)'")
_ENDING = re.compile(r"[ \t]+#.*$")

Read = Callable[[str, str], Reading]


def markdown(source: str, read: Read) -> Reading:
    """Blocks of code as their language has it; of the rest, what is between backticks and whole URLs."""
    sites: list[Site] = []
    words: list[Word] = []
    rest = _without_comments(source)
    blocks = list(_FENCE.finditer(rest))
    together: dict[tuple[str, int], list[tuple[int, int]]] = {}
    for number, block in enumerate(blocks):
        is_data = block[3].lstrip().startswith(("{", "["))
        name = _NAMES.get(block[2].lower()) or ("x.json" if is_data else "x.txt")
        key = (name, number if len(blocks) <= _MANY else 0)
        together.setdefault(key, []).append((block.start(3), block.end(3)))
    for (name, _), spans in together.items():
        inner = read(_only(rest, spans, prompts=name == "x.sh"), name)
        sites += inner.sites
        words += inner.words
    rest = _blanked(rest, [block.span() for block in blocks])
    for span in _SPAN.finditer(rest):
        sites += _spoken(rest, span.start(2), span.end(2))
    sites += lines(_blanked(rest, [span.span() for span in _SPAN.finditer(rest)]), prose=True)
    return Reading(sites=tuple(sites), words=tuple(words), code=source)


def _spoken(source: str, start: int, end: int) -> Iterator[Site]:
    """A piece of code in a sentence: a call, or one word."""
    text = Text.literal(source[start:end], start)
    found = _CALL.match(text.chars)
    if found and (rest := text.chars[found.end() :].strip()):
        at = start + text.chars.index(rest, found.end())
        yield Site(
            text=Text.literal(rest, at), start=start, end=end, method=Method(found[1], start, len(found[1]))
        )
    else:
        yield Site(text=text, start=start, end=end)


def _blanked(source: str, spans: Iterable[tuple[int, int]]) -> str:
    """The source with these spans as spaces, so that offsets stay."""
    parts, last = [], 0
    for start, end in spans:
        parts += [source[last:start], re.sub(r"[^\n]", " ", source[start:end])]
        last = end
    return "".join([*parts, source[last:]])


def _only(source: str, spans: Sequence[tuple[int, int]], *, prompts: bool = False) -> str:
    """The source with all else as spaces; with `prompts`, those of a terminal too."""
    parts, last = [], 0
    for start, end in spans:
        block = source[start:end]
        if prompts:
            block = re.sub(r"^([ \t]*)[$%>](?= )", r"\1 ", block, flags=re.MULTILINE)
        parts += [re.sub(r"[^\n]", " ", source[last:start]), block]
        last = end
    return "".join([*parts, re.sub(r"[^\n]", " ", source[last:])])


def _without_comments(source: str) -> str:
    """Without those of HTML. Searched for by hand: a pattern would look for the end of each that has none."""
    spans, place = [], source.find("<!--")
    while place >= 0 and (end := source.find("-->", place)) >= 0:
        spans.append((place, end + 3))
        place = source.find("<!--", end)
    return _blanked(source, spans)


def _scripts(source: str) -> Iterator[tuple[int, int]]:
    place = 0
    while (found := _SCRIPT.search(source, place)) and (end := source.find("</script", found.end())) >= 0:
        yield found.end(), end
        place = end


def lines(source: str, *, prose: bool) -> Iterator[Site]:
    """Each line, cut where an HTTP method begins."""
    for line in _LINE.finditer(source):
        if not line[0].strip():
            continue
        cuts = [found.start() for found in _CALL.finditer(line[0])]
        for start, end in zip([0, *cuts], [*cuts, len(line[0])], strict=True):
            piece = line[0][start:end]
            if piece.strip():
                at = line.start() + start
                found = _CALL.match(piece)
                method = Method(found[1], at, len(found[1])) if found else None
                yield Site(
                    text=Text.literal(piece, at), start=at, end=at + len(piece), method=method, prose=prose
                )


def page(source: str, read: Read) -> Reading:
    """HTML and what is like it: scripts as programs, the rest as any text."""
    sites: list[Site] = []
    words: list[Word] = []
    rest = _without_comments(source)
    scripts = list(_scripts(rest))
    if scripts:
        inner = read(_only(rest, scripts), "x.ts")
        sites += inner.sites
        words += inner.words
        rest = _blanked(rest, scripts)
    sites += lines(rest, prose=True)
    return Reading(sites=tuple(sites), words=tuple(words), code=source)


def plain(source: str) -> Reading:
    """Any text: only commands count, and what is a whole URL or call."""
    rest = _without_comments(source)
    shells = list(_shells(rest))
    sites = list(shell.commands(rest, iter(shells), {}).sites)
    sites += lines(_blanked(rest, shells), prose=True)
    return Reading(sites=tuple(sites), code=rest)


def settings(source: str, comments: str) -> Reading:
    """YAML, INI, TOML, properties: keys and values, lists, commands inside."""
    blank = re.compile(rf"^[ \t]*[{re.escape(comments)}].*$", re.MULTILINE)
    rest = _blanked(source, [span.span() for span in blank.finditer(source)])
    rest = _blanked(rest, [span.span() for span in _ENDING.finditer(rest)]) if "#" in comments else rest
    sites: list[Site] = []
    words: list[Word] = []
    names: dict[str, Text] = {}
    shells = list(_shells(rest))
    parent = ""
    for entry in _ENTRY.finditer(rest):
        if any(start <= entry.start("value") < end for start, end in shells):
            continue
        key = (entry["key"] or "").strip("\"' ")
        parent = key if key and not entry["value"].strip() else "" if key else parent
        if key:
            words.append(Word(key, entry.start("key") + entry["key"].index(key)))
        for text in _values(rest, entry.start("value"), entry.end("value")):
            sites.append(Site(text=text, start=text.at[0], end=text.at[-1] + 1, about=key or parent))
            names.setdefault(key, text)
    sites += _described(rest)
    sites += lines("".join(_calls(rest)), prose=False)
    sites += shell.commands(rest, iter(shells), names).sites
    return Reading(sites=tuple(sites), words=tuple(words), code=rest)


def _described(source: str) -> Iterator[Site]:
    """Paths of an OpenAPI document, each with its methods."""
    for key in _PATH_KEY.finditer(source):
        text = Text.literal(key["path"], key.start("path"))
        end = re.compile(rf"^[ \t]{{0,{len(key['indent'])}}}\S", re.MULTILINE).search(source, key.end())
        for verb in _VERB_KEY.finditer(source, key.end(), end.start() if end else len(source)):
            method = Method(verb[1].upper(), verb.start(1), len(verb[1]))
            yield Site(text=text, start=key.start("path"), end=key.end("path"), method=method)


def _calls(source: str) -> Iterator[str]:
    """The lines that are requests, as `.http` files have them; the others are blank."""
    for line in source.splitlines(keepends=True):
        yield line if _CALL.match(line) else re.sub(r"[^\n]", " ", line)


def _values(source: str, start: int, end: int) -> Iterator[Text]:
    quoted = list(_QUOTED.finditer(source, start, end))
    for found in quoted:
        group = 1 if found[1] is not None else 2
        if found[group]:
            yield Text.literal(found[group], found.start(group))
    if not quoted and (value := source[start:end].strip()):
        at = source.index(value, start)
        for part in re.finditer(r"[^\s,\[\]]+", value) if value.startswith("[") else [re.match(r".*", value)]:
            if part and part[0]:
                yield Text.literal(part[0], at + part.start())


def _shells(source: str) -> Iterator[tuple[int, int]]:
    """Where commands stand: from ``curl`` to the end of the line that no backslash continues."""
    for found in re.finditer(
        r"(?<![\w/:])(?:curl|http|wget)[ \t]+(?=[-\"'$\w])(?:[^\n\\]|\\\n|\\.)*", source
    ):
        before = source.rfind("\n", 0, found.start()) + 1
        if re.match(
            r"[\s\w.:-]*(?:run|script|command|cmd|-|\|)?[:\s-]*['\"]?\s*$", source[before : found.start()]
        ):
            yield found.start(), found.end()
