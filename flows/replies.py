"""Buttons under what is told after the sale: which occasion, of which purchase, and what was pressed."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Replied:
    """A button of an occasion was pressed. `about`: the purchase's row id, 0 for the person's own."""

    occasion: str
    about: int
    reply: str
    draft: str = ""


@dataclass(frozen=True, slots=True)
class Remembered:
    """What is known of the message whose button was pressed: the thing, and the reply before, or ""."""

    product: str = ""
    reference: str = ""
    reply: str = ""


def packed(replied: Replied) -> tuple[str, str]:
    """The occasion, and the rest of it, for a button."""
    return replied.occasion, f"{replied.about}.{replied.reply}"


def unpacked(occasion: str, rest: str, draft: str) -> Replied | None:
    """The press of a button's words; None where it is none of ours."""
    about, _, reply = rest.partition(".")
    number = about.isascii() and about.isdecimal() and len(about) < 19
    return Replied(occasion, int(about), reply, draft) if number and reply else None
