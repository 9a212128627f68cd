"""A local Telegram: a Bot API emulator over HTTP, with a control API to play the people (docs/sandbox.md)."""
