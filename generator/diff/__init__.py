"""What changed between two effective documents, for somebody who uses the package made of them. Writes no Python."""
