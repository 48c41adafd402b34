"""What others say of an update: they read the generated packages, not the documents, and know no classes of changes."""
