"""Indicators of how complaints are handled, as tables, charts and documents."""
