"""What `reclama check` finds out about the database and its keys."""

from pathlib import Path

from bot.finding import Finding, State
from bot.keys import database_file
from bot.misconfigured import Misconfigured
from bot.opening import existing, opened, try_out
from bot.settings import Settings
from storage.errors import AlreadyOpen, BadKeys, Unavailable, UnfitDatabase, WrongKey

ABOUT = "database"


def check_database(settings: Settings) -> Finding:
    """Open the database as the bot would; one that is not made yet is left to the first start."""
    if settings.on_sqlite and not database_file(settings).exists():
        return _not_made_yet(database_file(settings))
    try:
        opened(settings).close()
    except AlreadyOpen:
        says = "another process holds it: most likely the bot is running"
        return Finding(ABOUT, State.NOTE, says, "nothing to do, unless the bot should not be running")
    except (BadKeys, WrongKey) as error:
        return Finding(ABOUT, State.WRONG, f"{error}", _mend_keys(settings))
    except UnfitDatabase as error:
        return Finding(ABOUT, State.WRONG, f"{error}", "set RECLAMA_DATABASE_URL to the right database")
    except (Unavailable, Misconfigured) as error:
        mend = "see that the database runs, and that RECLAMA_DATABASE_URL and its rights are right"
        return Finding(ABOUT, State.WRONG, f"it cannot be used: {error}", mend)
    return Finding(ABOUT, State.RIGHT, "it opens, its key is right, its schema is up to date")


def _not_made_yet(file: Path) -> Finding:
    there = existing(file)
    try:
        try_out(there)
    except OSError as error:
        says = f"it cannot be made in {there}: {error.strerror or type(error).__name__}"
        mend = "make room there, or give this user the folder, or set RECLAMA_DATA_DIR to another"
        return Finding(ABOUT, State.WRONG, says, mend)
    return Finding(ABOUT, State.RIGHT, f"{file} is not there yet; the first start makes it, with its key")


def _mend_keys(settings: Settings) -> str:
    if settings.encryption_keys is not None:
        return "put the key this database was made with in RECLAMA_ENCRYPTION_KEYS"
    return f"put the key file this database was made with back at {settings.key_file} (RECLAMA_KEY_FILE)"
