"""The keys that seal personal data: from the settings, or from a key file made at the first start."""

from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

from bot.settings import Settings
from storage.keyfile import make_key_file, read_key_file
from storage.sealing import read_keys


def sealing_keys(settings: Settings, entropy: Callable[[int], bytes]) -> list[bytes]:
    """The keys, the newest first, as `storage.opening.open_store` takes them.

    Without RECLAMA_ENCRYPTION_KEYS, which PostgreSQL needs, the key file is read; it is made only while there
    is no database yet, because a fresh key would not open the one there is.

    Raises:
        storage.errors.BadKeys: the key file is lost, open to others, or holds no key.
    """
    if settings.encryption_keys is not None:
        return read_keys(settings.encryption_keys.get_secret_value())
    if not database_file(settings).exists():
        make_key_file(settings.key_file, entropy)
    return read_key_file(settings.key_file)


def database_file(settings: Settings) -> Path:
    """The file of an embedded database."""
    return Path(urlsplit(settings.database_url.get_secret_value()).path[1:])
