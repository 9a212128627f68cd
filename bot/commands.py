"""The commands: which there are, and their names in every language."""

from cases.taxonomy import Language
from flows.text import text
from locales import Catalogue

COMMANDS = (
    "start",
    "menu",
    "complaint",
    "enquiry",
    "suggestion",
    "report",
    "praise",
    "service",
    "status",
    "warranty",
    "certificate",
    "verify",
    "person",
    "language",
    "info",
    "privacy",
    "cancel",
    "help",
    "purchases",
    "preferences",
    "unsubscribe",
)
SHOWN = (
    *("complaint", "service", "status", "warranty", "purchases", "person", "menu", "language"),
    *("preferences", "info", "privacy", "cancel", "help"),
)


def command_names(catalogue: Catalogue) -> dict[str, str]:
    """The command of ours by every name it has: its own, and that of each language."""
    names = {name: name for name in COMMANDS}
    for name in COMMANDS:
        for language in Language:
            names.setdefault(catalogue.plain(text(f"command.{name}.name"), language), name)
    return names
