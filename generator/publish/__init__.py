"""From a checked-out version to files on a package index: what is refused, what is built, what is uploaded."""
