# Made from generator/sandbox.
"""Into what the figures of ads are split, beyond the ads themselves."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs
import msgspec

from ..store import Store
from .characters import Character
from .dice import number
from .parts import parts_of
from .rows import KEYS, Row
from .subjects import Subject
from .tally import Part
from .values import keywords_of, values_of

Label = tuple[str, ...]
"""What part of an entity's figures: nothing for all of them, or its sub-entity, or its type and value of targeting."""


@attrs.frozen
class Piece:
    """Something smaller than an ad group that has rows of its own: a keyword, a product group, an item, a query."""

    id: str
    details: Row
    status: str = ""
    """Summary status of the product group that it is or belongs to."""


@attrs.define
class Splitter:
    """Splits ads of one ad group after the other; what it knows of the one at hand it does not read again."""

    store: Store
    seed: int
    level: str = ""
    """The level of pieces; none where figures are of whole ads."""
    kinds: Sequence[str] = ()
    """Kinds of targeting to split by."""
    only: frozenset[str] = frozenset()
    """Only these pieces."""
    statuses: frozenset[str] = frozenset()
    """Only those of product groups in these states."""
    _of: int = attrs.field(default=-1, init=False)
    _pieces: Sequence[Piece] = attrs.field(default=(), init=False)
    _values: dict[str, Sequence[str]] = attrs.field(factory=dict, init=False)

    @property
    def splits(self) -> bool:
        """Whether anything is split at all."""
        return bool(self.level or self.kinds)

    def labels(self, ad_group: Subject, character: Character) -> Iterator[tuple[Label, Part | None]]:
        """Each part that an ad of this ad group is split into."""
        self._look_at(ad_group)
        if not self.level:
            yield from self._targeted((), (0, character.impressions))
            return
        names = [piece.id for piece in self._pieces]
        parts = parts_of(self.seed, self.level, names, (0, character.impressions))
        for piece, part in zip(self._pieces, parts, strict=True):
            if self.only and piece.id not in self.only:
                continue
            if not self.statuses or piece.status in self.statuses:
                yield from self._targeted((piece.id,), part)

    def details(self, label: Label) -> Row:
        """What the columns say of a part."""
        row: Row = {}
        if self.level:
            row |= next(piece.details for piece in self._pieces if piece.id == label[0])
        if self.kinds:
            row |= {"TARGETING_TYPE": label[-2], "TARGETING_VALUE": label[-1]}
        return row

    def _targeted(self, label: Label, part: Part) -> Iterator[tuple[Label, Part | None]]:
        if not self.kinds:
            yield label, part if label else None
        for kind in self.kinds:
            values = self._values[kind]
            for value, smaller in zip(values, parts_of(self.seed, kind, values, part), strict=True):
                yield (*label, kind, value), smaller

    def _look_at(self, ad_group: Subject) -> None:
        if self._of != ad_group.entity.id:
            self._of = ad_group.entity.id
            self._pieces = _pieces(self.store, self.seed, self.level, ad_group)
            self._values = {kind: values_of(self.store, kind, ad_group) for kind in self.kinds}


def _pieces(store: Store, seed: int, level: str, ad_group: Subject) -> list[Piece]:
    match level:
        case "KEYWORD":
            return [
                Piece(id_, {"KEYWORD_ID": id_, "TARGETING_TYPE": "KEYWORD", "TARGETING_VALUE": text})
                for id_, text in keywords_of(store, ad_group)
            ]
        case "SEARCH_QUERY":
            texts = dict.fromkeys(text for _, text in keywords_of(store, ad_group))
            queries = dict.fromkeys(
                query for text in texts for query in (text, f"best {text}", f"{text} ideas")
            )
            return [Piece(query, {"SEARCH_QUERY": query}) for query in queries]
        case "PRODUCT_GROUP":
            return list(_product_groups(store, ad_group))
        case "PRODUCT_ITEM" | "ITEM":
            return [
                Piece(id_, {**group.details, KEYS[level]: id_}, group.status)
                for group in _product_groups(store, ad_group)
                for id_ in _items(seed, group.id)
            ]
        case _:
            return []


def _product_groups(store: Store, ad_group: Subject) -> Iterator[Piece]:
    groups = store.page(
        "product_group", ad_group.entity.advertiser, ad_groups=[ad_group.entity.id], limit=2000
    )
    for group in groups:
        facts, row = _PRODUCT_GROUP.decode(group.body), Row(PRODUCT_GROUP_ID=str(group.id))
        if facts.catalogs_product_group_name is not None:
            row["PROMOTED_CATALOG_PRODUCT_GROUP_REFERENCE_NAME"] = facts.catalogs_product_group_name
        status = group.status if group.status in ("PAUSED", "ARCHIVED") else "RUNNING"
        yield Piece(str(group.id), row, "EXCLUDED" if facts.included is False else status)


def _items(seed: int, product_group: str) -> list[str]:
    """Catalogs are not part of v4, so a product group has three items that nobody can ask for elsewhere."""
    return [str(number(seed, "item", product_group, index) % 10**12) for index in range(3)]


class _ProductGroup(msgspec.Struct, frozen=True):
    catalogs_product_group_name: str | None = None
    included: bool | None = None


_PRODUCT_GROUP = msgspec.json.Decoder(_ProductGroup)
