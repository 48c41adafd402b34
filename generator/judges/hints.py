"""Whether one annotation takes everything that another does: by their text, as a type checker would say."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Set

from attrs import frozen

_CONTAINERS = {"Sequence": {"list"}, "Mapping": {"dict"}}


@frozen
class Hints:
    """Annotations of generated code. `texts` and `numbers` are the names of its enums."""

    texts: Set[str]
    numbers: Set[str]

    def takes(self, wide: str, narrow: str) -> bool:
        """True if each alternative of `narrow` is covered by one of `wide`."""
        if wide == narrow:
            return True
        wides = list(self._parts(ast.parse(wide, mode="eval").body))
        return all(
            any(self._covers(one, other) for one in wides)
            for other in self._parts(ast.parse(narrow, mode="eval").body)
        )

    def _parts(self, node: ast.expr) -> Iterator[ast.expr]:
        match node:
            case ast.BinOp(left, ast.BitOr(), right):
                yield from self._parts(left)
                yield from self._parts(right)
            case ast.Subscript(ast.Name("OrText" | "_OrText"), inner):
                yield from (*self._parts(inner), ast.Name("str"))
            case ast.Subscript(ast.Name("OrNumber" | "_OrNumber"), inner):
                yield from (*self._parts(inner), ast.Name("int"))
            case ast.Subscript(ast.Name("Literal"), inner):
                for value in inner.elts if isinstance(inner, ast.Tuple) else [inner]:
                    yield ast.Subscript(ast.Name("Literal"), value)
            case ast.Name("IdText"):
                yield from (ast.Name("str"), ast.Name("int"))
            case ast.Name("Real"):
                yield ast.Name("float")
            case _:
                yield node

    def _covers(self, wide: ast.expr, narrow: ast.expr) -> bool:
        if ast.unparse(wide) == ast.unparse(narrow) or ast.unparse(wide) == "Any":
            return True
        match wide, narrow:
            case ast.Name(name), ast.Name(other):
                return self._named(name, other)
            case ast.Name(name), ast.Subscript(ast.Name("Literal"), ast.Constant(value)):
                return type(value).__name__ == name
            case ast.Subscript(outer, inner), ast.Subscript(other_outer, other_inner):
                first, second = ast.unparse(outer), ast.unparse(other_outer)
                if first != second and second not in _CONTAINERS.get(first, ()):
                    return False
                return self._inner(inner, other_inner)
        return False

    def _named(self, wide: str, narrow: str) -> bool:
        if wide == "float":
            return narrow == "int"
        return (wide == "str" and narrow in self.texts) or (wide == "int" and narrow in self.numbers)

    def _inner(self, wide: ast.expr, narrow: ast.expr) -> bool:
        first = wide.elts if isinstance(wide, ast.Tuple) else [wide]
        second = narrow.elts if isinstance(narrow, ast.Tuple) else [narrow]
        pairs: Iterable[tuple[ast.expr, ast.expr]] = zip(first, second, strict=False)
        return len(first) == len(second) and all(
            self.takes(ast.unparse(one), ast.unparse(other)) for one, other in pairs
        )
