# Made from generator/sandbox.
"""Made-up reference data: enough of what v4 has to offer for answers that depend on what is asked."""
