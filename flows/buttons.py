"""Events as button data and back: at most 64 bytes of `<sign>.<draft>.<argument>…` (Bot API callback_data).

A press can be forged or come from an older version of the bot: `pressed` answers None to what it
cannot read, and never raises.
"""

from cases.status import Actor
from cases.taxonomy import Language
from flows import replies
from flows.acts import Act, Acted
from flows.events import (
    PAGES,
    CancelAsked,
    Cancelled,
    CertificateWanted,
    Chose,
    Confirmed,
    Corrected,
    Event,
    Finished,
    InfoWanted,
    Kept,
    LanguageAsked,
    LanguageChosen,
    MenuOpened,
    OffersOpened,
    PersonWanted,
    PhoneOffered,
    Reframed,
    Resumed,
    Skipped,
    Started,
    StatusWanted,
    TypesOpened,
    WentBack,
)
from flows.feedback import Feedback, brought, carried
from flows.replies import Replied
from flows.wishes import Wish, packed, unpacked

_PLAIN: dict[str, type[Event]] = {
    "y": Confirmed,
    "o": OffersOpened,
    "n": CancelAsked,
    "x": Cancelled,
    "r": Resumed,
    "m": MenuOpened,
    "l": LanguageAsked,
    "p": PersonWanted,
    "h": PhoneOffered,
    "v": TypesOpened,
}
_SLOTTED: dict[str, type[Event]] = {"b": WentBack, "f": Finished, "s": Skipped, "c": Corrected, "k": Kept}
_SIGN = {kind: sign for sign, kind in (_PLAIN | _SLOTTED).items()}
LIMIT = 64


def data(event: Event, draft: str) -> str:
    """The callback data of a button.

    Raises:
        ValueError: the event is not one that a button can carry, or does not fit 64 bytes.
    """
    match event:
        case Chose(slot, value):
            parts = ["a", draft, slot, value]
        case WentBack(slot) | Finished(slot) | Skipped(slot) | Corrected(slot) | Kept(slot):
            parts = [_SIGN[type(event)], draft, slot]
        case Started(flow, about):
            parts = ["t", draft, flow, about]
        case Reframed(flow):
            parts = ["w", draft, flow]
        case LanguageChosen(language):
            parts = ["g", draft, language.value]
        case InfoWanted(page):
            parts = ["i", draft, page]
        case StatusWanted(folio):
            parts = ["q", draft, folio]
        case CertificateWanted(folio):
            parts = ["d", draft, folio]
        case Acted(act, folio, seen):
            parts = ["e", draft, act.value, f"{folio}.{seen}"]
        case _ if isinstance(event, Wish):
            parts = ["j", draft, *packed(event)]
        case Replied():
            parts = ["u", draft, *replies.packed(event)]
        case _ if isinstance(event, Feedback):
            parts = ["z", draft, *carried(event)]
        case PersonWanted(role=Actor.SUPERVISOR):
            parts = ["p", draft, Actor.SUPERVISOR.value]
        case Resumed(own) if own:
            parts = ["r", own]
        case _ if type(event) in _SIGN:
            parts = [_SIGN[type(event)], draft]
        case _:
            raise ValueError(f"no button carries {event!r}")
    data_of_it = ".".join(parts)
    if len(data_of_it.encode()) > LIMIT:
        raise ValueError(f"callback data over {LIMIT} bytes: {data_of_it!r}")
    return data_of_it


def pressed(told: str) -> Event | None:
    """The event of a press, or None where the data is not one of ours."""
    match told.split(".", 3):
        case ["a", draft, slot, value]:
            return Chose(slot, value, draft)
        case ["t", draft, flow, about]:
            return Started(flow, about, draft)
        case ["w", draft, flow]:
            return Reframed(flow, draft)
        case ["g", draft, code] if code in set(Language):
            return LanguageChosen(Language(code), draft)
        case ["i", draft, page] if page in PAGES:
            return InfoWanted(page, draft)
        case ["q", draft, folio]:
            return StatusWanted(folio, draft)
        case ["d", draft, folio]:
            return CertificateWanted(folio, draft)
        case ["e", draft, act, about] if act in set(Act):
            folio, _, seen = about.partition(".")
            return Acted(Act(act), folio, int(seen) if seen.isdecimal() else 0, draft)
        case ["j", draft, word, argument]:
            return unpacked(word, argument, draft)
        case ["u", draft, occasion, rest]:
            return replies.unpacked(occasion, rest, draft)
        case ["z", draft, word, argument]:
            return brought(word, argument, draft)
        case ["p", draft, Actor.SUPERVISOR.value]:
            return PersonWanted(draft, Actor.SUPERVISOR)
        case [sign, draft, slot] if sign in _SLOTTED:
            return _SLOTTED[sign](slot, draft)  # type: ignore[call-arg,arg-type]
        case [sign, draft] if sign in _PLAIN:
            return _PLAIN[sign](draft=draft)  # type: ignore[call-arg]
        case _:
            return None
