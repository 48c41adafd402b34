"""Contract tests: what a generated client sends and returns, judged against the document alone."""
