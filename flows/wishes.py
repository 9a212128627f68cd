"""What a person wishes besides their cases: what they may be written to about, and their purchases.

Events like any other (`flows/events.py`), apart because both bots know them.
"""

from dataclasses import dataclass

from aftersales.consent import Purpose


@dataclass(frozen=True, slots=True)
class PreferencesOpened:
    """/preferencies, /preferencias, /preferenze."""

    draft: str = ""


@dataclass(frozen=True, slots=True)
class PurposeOpened:
    """One purpose is looked at: what it means, and whether they agree."""

    purpose: Purpose
    draft: str = ""


@dataclass(frozen=True, slots=True)
class AgeDeclared:
    """Whether they are old enough to agree themselves: 14 (LOPD art. 7, Codice privacy 2-quinquies)."""

    purpose: Purpose
    old_enough: bool
    draft: str = ""


@dataclass(frozen=True, slots=True)
class Consented:
    """They agreed to a purpose, or took it back. `read`: the version of the words they had before them."""

    purpose: Purpose
    given: bool
    read: str = ""
    draft: str = ""


@dataclass(frozen=True, slots=True)
class OptedOut:
    """No more advertising, at once: a button under every promotional message, a command, or in words."""

    draft: str = ""


@dataclass(frozen=True, slots=True)
class PurchasesOpened:
    """/les_meves_compres, /mis_compras, /i_miei_acquisti."""

    draft: str = ""


@dataclass(frozen=True, slots=True)
class LinkBrought:
    """t.me/bot?start=CODE, from an invoice."""

    code: str
    draft: str = ""


OfConsent = PreferencesOpened | PurposeOpened | AgeDeclared | Consented | OptedOut
Wish = OfConsent | PurchasesOpened | LinkBrought

_PLAIN: dict[str, type[PreferencesOpened | OptedOut | PurchasesOpened]] = {
    "prefs": PreferencesOpened,
    "out": OptedOut,
    "bought": PurchasesOpened,
}
_WORD = {kind: word for word, kind in _PLAIN.items()}
_SAID = {"adult": True, "young": False}
_GIVEN = {"yes": True, "no": False}


def packed(wish: Wish) -> tuple[str, str]:
    """A word and an argument for a button.

    Raises:
        ValueError: no button carries it.
    """
    match wish:
        case PurposeOpened(purpose):
            return "look", purpose.value
        case AgeDeclared(purpose, old_enough):
            return ("adult" if old_enough else "young"), purpose.value
        case Consented(purpose, given, read):
            return ("yes", f"{purpose.value}.{read}") if given else ("no", purpose.value)
        case LinkBrought():
            raise ValueError(f"no button carries {wish!r}")
        case _:
            return _WORD[type(wish)], ""


def unpacked(word: str, argument: str, draft: str) -> Wish | None:
    """The wish of a button's word and argument; None where it is none of ours."""
    if word in _PLAIN:
        return _PLAIN[word](draft=draft)
    named, _, read = argument.partition(".")
    if named not in set(Purpose):
        return None
    purpose = Purpose(named)
    if word == "look":
        return PurposeOpened(purpose, draft)
    if word in _SAID:
        return AgeDeclared(purpose, _SAID[word], draft)
    return Consented(purpose, _GIVEN[word], read, draft) if word in _GIVEN else None
