# Made from generator/sandbox.
"""The effective document as the server reads it: operations, and what is valid for each."""
