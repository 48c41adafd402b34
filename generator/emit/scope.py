"""Which names a generated module may use for what, and the imports that this takes.

A name that the document also gives to a class, attribute or method of the module is imported under an
alias with a leading underscore; names of the IR never begin with one. So no document can shadow ``str``
in its own annotations or a helper of the runtime.
"""

from __future__ import annotations

from collections.abc import Iterable

from attrs import Factory, define, frozen

from generator.emit.direct import direct_models
from generator.emit.literals import Code, Unprintable, join, module, name
from generator.ir.model import Document, Enumeration, Model


@frozen
class Types:
    """Classes of the document by name."""

    models: dict[str, Model]
    enums: dict[str, Enumeration]
    names: frozenset[str]
    direct: frozenset[str] = frozenset()
    """Models that are decoded straight from JSON text."""

    @classmethod
    def of(cls, document: Document) -> Types:
        models = {model.name: model for model in document.models}
        enums = {enumeration.name: enumeration for enumeration in document.enums}
        names = frozenset(models) | frozenset(enums)
        return cls(models, enums, names, direct_models(models, enums))

    def module_of(self, type_name: str) -> str:
        found = self.models.get(type_name) or self.enums.get(type_name)
        if found is None:
            raise Unprintable(f"refers to {type_name[:60]!a}, which the IR does not have")
        return found.module


@define
class Scope:
    """Names and imports of one module under construction."""

    types: Types
    runtime: str
    """Relative name of the runtime package."""
    models: str
    """Relative prefix of model modules: ``.`` inside the models package, ``..models.`` beside it."""
    own: str = ""
    """Model module under construction; its classes need no import."""
    local: frozenset[str] = frozenset()
    """Names of attributes, methods and classes that the module defines itself."""
    _imports: dict[tuple[str, str, str], None] = Factory(dict)
    _type_imports: dict[tuple[str, str, str], None] = Factory(dict)
    _aliases: set[str] = Factory(set)

    def builtin(self, builtin: str) -> Code:
        """A builtin, also where an attribute or method of the module has its name."""
        if builtin not in self.local:
            return name(builtin)
        self._imports["", "builtins", "_builtins"] = None
        return Code("_builtins.") + name(builtin)

    def module(self, library: str) -> Code:
        """A module of the standard library or a dependency."""
        alias = f"_{library}" if library in self.local else library
        self._imports["", library, alias] = None
        return name(alias)

    def helper(self, source: str, helper: str) -> Code:
        """A name of a library, or of the runtime where `source` begins with a dot."""
        source = self.runtime + source if source.startswith(".") else source
        alias = f"_{helper}" if helper in self.local or helper in self.types.names else helper
        self._imports[source, helper, alias] = None
        return name(alias)

    def part(self, submodule: str, alias: str) -> Code:
        """A submodule of the runtime, always under an alias of ours."""
        self._imports[self.runtime, submodule, alias] = None
        return name(alias)

    def type(self, type_name: str) -> Code:
        """A class of the document."""
        shadowed = type_name in self.local
        source = self.types.module_of(type_name)
        if source != self.own:
            alias = f"_{type_name}Type" if shadowed else type_name
            self._type_imports[self.models + source, type_name, alias] = None
            return name(alias)
        if not shadowed:
            return name(type_name)
        self._aliases.add(type_name)
        return name(f"_{type_name}Type")

    def nested(self) -> Scope:
        """A function's scope: types that it names are imported inside it."""
        return Scope(self.types, self.runtime, self.models, self.own, self.local, self._imports)

    def take(self, other: Scope) -> None:
        """What `other` takes of the document as well."""
        self._type_imports.update(other._type_imports)

    @property
    def typing(self) -> Scope:
        """The same scope for what only type checkers read: nothing that it names is imported at run time."""
        lazy = self._type_imports
        return Scope(self.types, self.runtime, self.models, self.own, self.local, lazy, lazy, self._aliases)

    @property
    def imports(self) -> list[Code]:
        """Import statements for everything used but the document's classes."""
        return _statements(self._imports)

    @property
    def type_imports(self) -> list[Code]:
        """Import statements for the document's classes."""
        return _statements(self._type_imports)

    @property
    def aliases(self) -> list[tuple[Code, Code]]:
        """Own classes that need a second name, which goes after them."""
        return [(name(f"_{own}Type"), name(own)) for own in sorted(self._aliases)]


def _statements(imports: Iterable[tuple[str, str, str]]) -> list[Code]:
    return [_statement(*entry) for entry in sorted(imports)]


def _statement(source: str, imported: str, alias: str) -> Code:
    end = Code("") if imported == alias else Code(" as ") + name(alias)
    start = join(Code(" "), [Code("from"), module(source), Code("")]) if source else Code("")
    return start + Code("import ") + module(imported) + end
