"""The key file of the embedded database: made at first start, readable by its owner alone.

Keep it beside, not in, the folder of the database, so that a copy of the one is not a copy of both.
"""

import os
import stat
from pathlib import Path

from storage.errors import BadKeys
from storage.sealing import KEY_BYTES, Entropy, read_keys, write_key


def make_key_file(path: Path, entropy: Entropy) -> None:
    """Write a fresh key with mode 0600; a file that is already there stays as it is.

    Whole or not at all, whatever happens in between: without its key a database is lost.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    draft.unlink(missing_ok=True)
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="ascii") as file:
        file.write(write_key(entropy(KEY_BYTES)) + "\n")
        file.flush()
        os.fsync(file.fileno())
    try:
        os.link(draft, path)  # unlike rename, refuses to replace a key that another start just made
    except FileExistsError:
        pass
    finally:
        draft.unlink()
    _settle(path.parent)


def read_key_file(path: Path) -> list[bytes]:
    """The keys in the file, first one first; one a line or a comma list.

    Raises:
        BadKeys: no such file, other people of the machine can read it, or it does not hold keys.
    """
    try:
        mode = stat.S_IMODE(path.stat().st_mode)
        if mode & 0o077:
            raise BadKeys(
                f"the key file {path} can be read by others (mode {mode:04o}); mend it with: chmod 600 {path}"
            )
        text = path.read_text(encoding="ascii")
    except FileNotFoundError:
        raise BadKeys(f"the key file {path} is not there; without it the database cannot be read") from None
    except (OSError, UnicodeDecodeError) as error:
        raise BadKeys(f"the key file {path} cannot be read: {type(error).__name__}") from None
    try:
        return read_keys(",".join(line.strip() for line in text.splitlines() if line.strip()))
    except BadKeys as error:
        raise BadKeys(f"{path}: {error}") from None


def _settle(folder: Path) -> None:
    """Make the new name survive a power cut."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
