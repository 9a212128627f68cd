"""The shell: Telegram, the command line, settings, and the composition root that puts all together."""
