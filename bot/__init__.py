"""The shell: Telegram, the settings, the command line, and the root where everything is put together."""
