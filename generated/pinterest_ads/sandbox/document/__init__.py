# Made from generator/sandbox/document/__init__.py by `make generate`.
"""The effective document as the server reads it: operations, and what is valid for each."""
