"""Mutates the document and asks the contract tests of the unmutated client to notice."""
