"""What customers say: a word to an echo, eight answers to a form, a real complaint in Spanish to Reclama."""

import re
from functools import cache
from html import unescape

from benchmarks.customers import Act, Answer, Finished, Push, Write
from benchmarks.stub_api import Said
from cases.taxonomy import Language
from flows.text import text
from locales import Catalogue

FAREWELL = "Gracias"  # the last word of the forms of eight questions

# As bot/player.py plays it: the question by its key, and the button that is pressed or the words written.
_PRESSED = {
    "safety_risk.ask": "yes_no.no",
    "case_type.ask": "case_type.claim",
    "remedy.ask": "remedy.repair",
    "amount.ask": "button.skip",
    "reference.ask": "button.skip",
    "evidence.ask": "button.skip",
    "age_ok.ask": "yes_no.yes",
    "transcript_consent.ask": "yes_no.no",
}
_TYPED = ("product", "occurred_on", "full_name", "contact")
_FOLIO = re.compile(r"\bQV-\d{4}-\d{6}-")


class Echo:
    """Says the same word for ever."""

    def opening(self) -> Act:
        return Write("Buenos días")

    def reply(self, said: Said) -> Answer:
        return Write("Buenos días")


class EightQuestions:
    """Fills in a form."""

    def opening(self) -> Act:
        return Write("/start")

    def reply(self, said: Said) -> Answer:
        return Finished() if said.text.startswith(FAREWELL) else Write("Una respuesta cualquiera")


class Complaint:
    """Complains about a washing machine, until the acknowledgement with its folio."""

    def opening(self) -> Act:
        return Write(_words("demo.story"))

    def reply(self, said: Said) -> Answer:
        keys = {key["text"]: key["callback_data"] for row in said.buttons for key in row}
        if _words("button.person") not in keys:
            return None
        if _FOLIO.search(said.text):
            return Finished()
        for label in (_words("button.send"), _words("button.done")):
            if label in keys:
                return Push(said, keys[label])
        told = unescape(re.sub(r"<[^>]+>", "", said.text))
        for question, label in _questions():
            if question in told:
                return Push(said, keys[label]) if label in keys else Write(label)
        raise LookupError(f"the bot said something the customer does not know: {told}")


@cache
def _questions() -> list[tuple[str, str]]:
    """What is recognised in a message, and the label pressed or the words written then."""
    pressed = [(_question(key), _words(label)) for key, label in _PRESSED.items()]
    return pressed + [(_question(f"{slot}.ask"), _words(f"demo.{slot}")) for slot in _TYPED]


def _question(key: str) -> str:
    return max(_words(key, company="Quatrevents", value="\n").splitlines(), key=len)


@cache
def _words(key: str, **args: str) -> str:
    html = Catalogue("Europe/Madrid").plain(text(key, **args), Language.ES)
    return unescape(re.sub(r"<[^>]+>", "", html))
