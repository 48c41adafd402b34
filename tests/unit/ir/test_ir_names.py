"""Names of classes, members, attributes and modules: deterministic, apart, or refused."""

from __future__ import annotations

import pytest

from tests.unit.ir.ir_documents import model, paths, schema_problems, schemas, types, values


def test_inline_classes_are_named_by_their_place() -> None:
    ir = schemas(
        """
        Shop:
          type: object
          properties:
            main_address: {type: object, properties: {city: {type: string}}}
            kinds: {type: array, items: {type: string, enum: [A]}}
            extra: {type: object, additionalProperties: {type: object, properties: {x: {type: string}}}}
            either: {oneOf: [{type: object, title: First One, properties: {y: {type: string}}}, {type: string}]}
        """
    )
    assert types(ir, "Shop") == {
        "main_address": "ShopMainAddress",
        "kinds": "[ShopKindsItem]",
        "extra": "{ShopExtraValue}",
        "either": "(ShopEitherFirstOne|string)",
    }


def test_a_component_has_its_name_before_an_inline_class() -> None:
    ir = schemas(
        """
        Spec: {type: object, properties: {country: {type: string, title: COUNTRY, enum: [X]}}}
        Country: {type: string, enum: [A]}
        SpecCountry: {type: string, enum: [B]}
        """
    )
    assert types(ir, "Spec") == {"country": "SpecCountry2"}
    assert (values(ir, "SpecCountry2"), values(ir, "SpecCountry")) == (["X"], ["B"])


def test_components_that_differ_by_case_keep_their_spelling() -> None:
    ir = schemas(
        """
        Country: {type: object, properties: {a: {type: string}}}
        COUNTRY: {type: object, properties: {b: {type: string}}}
        """
    )
    assert types(ir, "Country") == {"a": "string"}
    assert types(ir, "COUNTRY") == {"b": "string"}


def test_components_that_cannot_be_told_apart_are_an_error_that_names_both() -> None:
    (problem,) = schema_problems("foo-bar: {type: string}\nFooBar: {type: string}")
    assert problem.where == "#/components/schemas/FooBar"
    assert "#/components/schemas/foo-bar" in problem.message


def test_a_name_of_ones_own_settles_a_collision() -> None:
    ir = schemas(
        """
        foo-bar: {type: object, x-name: OtherFoo, properties: {a: {type: string}}}
        FooBar: {type: object, properties: {b: {type: string}, 'b-': {type: string, x-name: b_minus}}}
        """
    )
    assert types(ir, "OtherFoo") == {"a": "string"}
    assert [one.name for one in model(ir, "FooBar").properties] == ["b", "b_minus"]


def test_attributes_that_collide_are_an_error_that_names_both() -> None:
    (problem,) = schema_problems("A: {type: object, properties: {a-b: {type: string}, a_b: {type: string}}}")
    assert problem.where == "#/components/schemas/A/properties/a_b"
    assert "#/components/schemas/A/properties/a-b" in problem.message


def test_attributes_keep_legal_names_and_avoid_the_models_own() -> None:
    ir = schemas("A: {type: object, properties: {adId: {type: string}, class: {}, extra: {}, '@type': {}}}")
    assert [one.name for one in model(ir, "A").properties] == ["adId", "class_", "extra_", "type"]


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("'日本': {type: object}", "#/components/schemas/日本"),
        ("A: {type: object, properties: {'日本': {type: string}}}", "#/components/schemas/A/properties/日本"),
        ('A: {type: object, properties: {\'"""\': {type: string}}}', '#/components/schemas/A/properties/"""'),
    ],
)
def test_what_has_no_letter_or_digit_has_no_name(text: str, where: str) -> None:
    (problem,) = schema_problems(text)
    assert problem.where == where
    assert "no ASCII letter or digit" in problem.message


def test_names_never_hold_more_than_letters_digits_and_underscores() -> None:
    ir = schemas(
        r"""
        "x'); import os #":
          type: object
          properties: {"a\"\"\"b": {type: string, enum: ["c\n'd"]}, "import": {type: string}}
        """
    )
    (one,) = ir.models
    names = [one.name, one.module, *(p.name for p in one.properties)]
    names += [text for enum in ir.enums for text in (enum.name, enum.module, *(m.name for m in enum.members))]
    assert all(name.isidentifier() and name.isascii() for name in names)


def test_enum_members_have_names_apart() -> None:
    ir = schemas(
        """
        Sort: {type: string, enum: [name, -name, NAME, '', '>', '<=', a b, a_b, '1']}
        Level: {type: integer, enum: [1, -1, 0, null], nullable: true}
        """
    )
    (sort, level) = ir.enums
    assert [(member.name, member.value) for member in sort.members] == [
        ("NAME_2", "name"),
        ("HYPHEN_MINUS_NAME", "-name"),
        ("NAME", "NAME"),
        ("EMPTY", ""),
        ("GREATER_THAN_SIGN", ">"),
        ("LESS_THAN_SIGN_EQUALS_SIGN", "<="),
        ("A_B", "a b"),
        ("A_LOW_LINE_B", "a_b"),
        ("VALUE_1", "1"),
    ]
    assert [(member.name, member.value) for member in level.members] == [
        ("VALUE_1", 1),
        ("VALUE_NEGATIVE_1", -1),
        ("VALUE_0", 0),
    ]


def test_a_nullable_enum_is_one_class() -> None:
    ir = schemas(
        """
        A:
          type: object
          properties:
            a: {type: string, nullable: true, enum: [x, y, null]}
            b: {enum: [x, null]}
            c: {type: number, enum: [1, 2]}
            d: {type: string, enum: [x, x]}
        """
    )
    assert types(ir, "A") == {"a": "AA?", "b": "AB?", "c": "AC", "d": "AD"}
    assert [one.name for one in ir.enums] == ["AA", "AB", "AC", "AD"]
    assert (values(ir, "AA"), values(ir, "AC"), values(ir, "AD")) == (["x", "y"], [1, 2], ["x"])


def test_an_enum_of_a_property_in_many_words_stays_within_file_names() -> None:
    long = "_".join(["word"] * 60)
    ir = schemas(f"A: {{type: object, properties: {{{long}: {{type: string, enum: [x]}}}}}}")
    (enum,) = ir.enums
    assert len(enum.name) == 90


def test_what_the_same_resources_reach_shares_a_module_and_comes_after_what_it_needs() -> None:
    ir = paths(
        "".join(
            f"/{path}: {{get: {{tags: [{path}], responses: {{'200': {{description: '', content: "
            f"{{application/json: {{schema: {{$ref: '#/components/schemas/{name}'}}}}}}}}}}}}}}\n"
            for path, name in (("tops", "Top"), ("bs", "B"), ("leaves", "Leaf"))
        ),
        """
        schemas:
          Top: {type: object, properties: {a: {$ref: '#/components/schemas/A'}, own: {type: string, enum: [x]}}}
          B: {type: object, properties: {a: {$ref: '#/components/schemas/A'}}}
          A: {type: object, properties: {b: {$ref: '#/components/schemas/B'}, leaf: {$ref: '#/components/schemas/Leaf'}}}
          Leaf: {type: object, properties: {shared: {$ref: '#/components/schemas/Shared'}}}
          Shared: {type: string, enum: [s]}
          Lonely: {type: object, properties: {shared: {$ref: '#/components/schemas/Shared'}}}
        """,
    )
    assert [(one.name, one.module) for one in ir.models] == [
        ("Leaf", "leaf"),
        ("A", "bs_and_tops"),
        ("B", "bs_and_tops"),
        ("Top", "tops"),
        ("Lonely", "unused"),
    ]
    assert {one.name: one.module for one in ir.enums} == {"Shared": "leaf", "TopOwn": "tops"}
