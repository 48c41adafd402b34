# Made from generator/sandbox/resources/__init__.py by `make generate`; edit that file, not this one.
"""What operations do: one module for each of the document's tags."""
