# Made from generator/sandbox.
"""What operations do: one module for each of the document's tags."""
