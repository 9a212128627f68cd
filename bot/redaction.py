"""What must never leave the process in words: bot tokens, keys and passwords.

A Telegram token is part of every address the bot calls, so an error that quotes its address tells the
token. Everything written for a person to read, in a log or on a screen, goes through `redact` first.
"""

import re

HIDDEN = "***"

_TOKEN = re.compile(r"\b\d{6,}(:|%3[Aa])[A-Za-z0-9_-]{25,}")
# Emulators take any token, so its place in the address gives it away too, and not only its shape.
_ADDRESS = re.compile(r"(?<=[^/]/bot)[^/\s'\"]+(?=/)")
_PASSWORD = re.compile(r"(?<=://)([^:/@\s]*):[^/\s]*@")


def redact(text: str) -> str:
    """`text` without bot tokens and without the passwords of addresses such as a database's."""
    text = _TOKEN.sub(HIDDEN, text)
    text = _ADDRESS.sub(HIDDEN, text)
    return _PASSWORD.sub(rf"\1:{HIDDEN}@", text)
