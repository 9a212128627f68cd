"""What the shop knows and hands in: its customers and their purchases, by file and over HTTP."""
