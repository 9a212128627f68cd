"""The company's own products, found by spaCy's `PhraseMatcher` whatever their number, singular or plural.

Documents are made of stems, with one sign for every word no product has, so that the vocabulary cannot
grow. Imported only for a company that lists products: spaCy costs about 70 MB and most of a second.
"""

from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc
from spacy.vocab import Vocab

from nlu.signs import Sign
from nlu.words import Words, split

COMPANY = "product_company"
_UNKNOWN = "·"


class CompanyProducts:
    """The company's product names, compiled once."""

    def __init__(self, names: tuple[str, ...]) -> None:
        self._vocab = Vocab()
        self._known: set[str] = set()
        cut = [words.folded for words in map(split, names) if len(words)]
        self._known.update(_stem(word) for folded in cut for word in folded)
        self._matcher = PhraseMatcher(self._vocab, attr="ORTH")
        self._matcher.add(COMPANY, [self._doc(folded) for folded in cut])

    def _doc(self, folded: tuple[str, ...]) -> Doc:
        stems = [_stem(word) for word in folded]
        return Doc(self._vocab, words=[stem if stem in self._known else _UNKNOWN for stem in stems])

    def find(self, words: Words) -> list[Sign]:
        """Every product named, the longest first."""
        if not len(words):
            return []
        spots = [(first, end) for _, first, end in self._matcher(self._doc(words.folded))]
        spots.sort(key=lambda spot: (spot[0] - spot[1], spot[0]))
        return [Sign(COMPANY, 1.0, first, end) for first, end in spots]


def _stem(word: str) -> str:
    """The word without its plural, in any of the three languages: products are nouns."""
    return word.rstrip("s").rstrip("aeio") if word.isalpha() and len(word) > 4 else word
