"""The house's side of a life, for the stories: an operator's moves through casework, as the desk will make them."""

from dataclasses import dataclass
from datetime import timedelta

from bot.casework import Casework
from bot.teller import Teller
from cases import commands as c
from cases.case import Case
from cases.clock import LegalClock
from cases.commands import Command
from cases.decision import Decision, Result
from cases.rules import Rules
from cases.status import Actor, By
from locales import Catalogue
from tests.cases.lives import ASSESSED, a_decision
from tests.stories.acts import folio_in
from tests.stories.talk import Talk

AGENT, SUPERVISOR = By(Actor.AGENT, 200, "Marta"), By(Actor.SUPERVISOR, 300, "Roser")
ROBOT = By(Actor.BOT)


@dataclass
class House:
    """Who works the cases of a talk."""

    talk: Talk

    @property
    def rules(self) -> Rules:
        return Rules(LegalClock(self.talk.company), self.talk.company)

    def case(self, folio: str) -> Case:
        with self.talk.store.turn() as unit:
            file = unit.read_case(folio)
        assert file is not None
        assert file.case is not None
        return file.case

    def does(self, folio: str, command: Command, by: By = AGENT, seen: int | None = None) -> str:
        """A move of the house; what the customer hears of it."""
        self.talk.later(minutes=5)
        teller = Teller(Catalogue(self.talk.company.zone), self.talk.company)
        with self.talk.store.turn() as unit:
            Casework(self.rules, teller).work(unit, folio, command, by, self.talk.now, seen)
        return self.talk.hears()

    def investigates(self, folio: str) -> None:
        for command in (ASSESSED, c.Investigate("la nota del taller"), c.Note("corretja trencada")):
            self.does(folio, command)

    def decides(self, folio: str, result: Result = Result.UPHELD, by: By = SUPERVISOR) -> str:
        self.does(folio, c.Propose(self.decision(folio, result)))
        return self.does(folio, c.Communicate(), by)

    def decision(self, folio: str, result: Result) -> Decision:
        return a_decision(self.case(folio), result, self.rules)


TALES = {
    "ca": "La rentadora que vaig comprar al març perd aigua i ningú no em respon.",
    "es": "La lavadora que compré en marzo pierde agua y nadie me responde.",
    "it": "La lavatrice che ho comprato a marzo perde acqua e nessuno mi risponde.",
}


def complains(talk: Talk, tale: str = "") -> str:
    """A whole complaint that asks for nothing; its folio."""
    talk.says(tale or TALES[talk.language.value])
    return finishes(talk)


def finishes(talk: Talk) -> str:
    """Answer what is asked and send; the folio."""
    for _ in range(12):
        draft = talk.dialogue.draft
        if draft is None:
            break
        if talk.asks("safety_risk") or talk.asks("transcript_consent"):
            talk.presses("yes_no.no")
        elif talk.asks("age_ok"):
            talk.presses("yes_no.yes")
        elif talk.asks("case_type"):
            talk.presses("case_type.complaint")
        elif talk.words("button.send") in dict(talk._buttons[-20:]):
            talk.presses("button.send")
        else:
            talk.presses("button.skip")
    folio = folio_in(talk.said[-1])
    talk.later(hours=2)
    return folio


def days(talk: Talk, count: float) -> None:
    talk.later(seconds=timedelta(days=count).total_seconds())
