"""From the intermediate representation to the text of a Python package. Knows no OpenAPI and no HTTP."""
