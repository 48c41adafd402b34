# Made from generator/sandbox/resources/__init__.py by `make generate`.
"""What operations do: one module for each of the document's tags."""
