"""What the bot says: one tree of texts for each language, one loader."""

from locales.catalogue import Catalogue, MissingTextError, own_words

__all__ = ["Catalogue", "MissingTextError", "own_words"]
