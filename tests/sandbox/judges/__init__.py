"""Tools that we did not write, put between the tests and the sandbox."""
