# Made from generator/sandbox/samples/__init__.py by `make generate`.
"""Made-up reference data: enough of what v4 has to offer for answers that depend on what is asked."""
