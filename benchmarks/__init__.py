"""Reclama measured side by side with what it could have been built on: `make bench`, `make bench-scale`."""
