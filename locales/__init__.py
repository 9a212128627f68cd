"""What the bot says: one tree of texts for each language, one loader."""

from locales.catalogue import Catalogue, MissingTextError

__all__ = ["Catalogue", "MissingTextError"]
