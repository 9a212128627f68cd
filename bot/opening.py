"""Opens the database with its keys; a folder that cannot be used is told with the setting that names it."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot import chance
from bot.keys import database_file, sealing_keys
from bot.misconfigured import Misconfigured, Mistake
from bot.settings import Settings
from storage.engines import CACHE
from storage.opening import open_store
from storage.store import Store

ROOM = 4 * 2**20  # bytes that a start needs: the database, its log and the key
_ALLOWED = "a folder of this machine that may be written and has room, made at the first start if needed"


def opened(settings: Settings, *, cache: int = CACHE) -> Store:
    """The store, brought up to date; its folder and its key are made at the first start.

    Raises:
        Misconfigured: the data folder, or the one of the key, cannot be made or written, or is full.
        storage.errors.BadKeys, WrongKey, AlreadyOpen, UnfitDatabase, Unavailable: as `open_store`.
    """
    with told_of_folders(settings):
        settings.data_dir.mkdir(parents=True, exist_ok=True)
        if settings.on_sqlite and not database_file(settings).exists():
            try_out(existing(database_file(settings)))
        keys = sealing_keys(settings, chance.entropy)
        return open_store(settings.database_url.get_secret_value(), keys, chance.entropy, cache=cache)


@contextmanager
def told_of_folders(settings: Settings) -> Iterator[None]:
    """An `OSError` in the block becomes `Misconfigured`: which setting, which folder, why not."""
    try:
        yield
    except OSError as error:
        why = error.strerror or type(error).__name__
        where = error.filename or settings.data_dir
        wrong = f'read "{settings.data_dir}", and at {where} the machine refused: {why}'
        raise Misconfigured([Mistake("RECLAMA_DATA_DIR", wrong, _ALLOWED)]) from error


def existing(path: Path) -> Path:
    """The nearest folder above `path` that is there."""
    return next(folder for folder in path.absolute().parents if folder.exists())


def try_out(folder: Path) -> None:
    """Write as much into the folder as a start needs, and take it away again: rights alone tell too little.

    Raises:
        OSError: it cannot be written, or has no room.
    """
    with tempfile.TemporaryFile(dir=folder, prefix=".reclama-") as probe:
        try:
            probe.write(bytes(ROOM))
            probe.flush()
            os.fsync(probe.fileno())
        except OSError as error:
            raise OSError(error.errno, error.strerror, str(folder)) from error
