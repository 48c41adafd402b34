"""From what changed to a release: its version, its changelog entry, the body of its pull request."""
