"""What can go wrong with the database, in words for the person who starts or watches the bot.

Nobody but `storage` knows SQLAlchemy, so these are the only database errors the shell catches.
"""

# ruff: noqa: N818 - adjectives and states read better where they are caught, as `Rejected` does


class Unavailable(Exception):
    """The database did not do it now (away, full, read-only, locked, deadlock): nothing was committed
    for certain, and the same turn may be tried again."""


class WrongKey(Exception):
    """The database was sealed with a key that is not among those given."""


class Altered(Exception):
    """A sealed value was changed, cut, or moved here from another row or column."""


class BadKeys(Exception):
    """The text or file of the encryption keys does not hold keys. Never repeats what it read."""


class AlreadyOpen(Exception):
    """Another process holds this SQLite file."""


class UnfitDatabase(Exception):
    """An address or database this version cannot work on: wrong kind, or of a newer version."""
