"""The contract harness. It reads the document and watches the transport; it knows nothing of the generator."""
