"""A person's documents: the whole file of a case, and whether a document is genuine.

/certificat, /certificado, /certificato; /verificar, /verifica (LO 1/2025 disp. adic. 7.ª; `law.md` 2.3.11).
"""

from cases.folio import Folio, read_folio
from flows.declared.card import my_cases
from flows.dialogue import Draft
from flows.effects import Effect, ExamineFile, IssueFile, Say
from flows.events import CertificateWanted, PersonWanted
from flows.fields import Pdf
from flows.flow import Flow, Step
from flows.moment import Moment
from flows.prompts import button
from flows.text import Button, text

_LISTED = 10


def certified(typed: str, moment: Moment) -> tuple[Effect, ...]:
    """The file of the case that was named, or of the only one; else which one is asked."""
    folio = read_folio(typed, moment.company.folio_prefix) if typed else None
    wanted = moment.case(str(folio)) if isinstance(folio, Folio) else None
    if wanted is None and not typed and len(moment.cases) == 1:
        wanted = moment.cases[0]
    if wanted is not None:
        return Say(text("certificate.coming")), IssueFile(wanted.folio)
    if not moment.cases:
        return (my_cases(moment),)
    keys = tuple(
        (Button(text("button.case", folio=case.folio), CertificateWanted(case.folio)),)
        for case in moment.cases[:_LISTED]
    )
    person = (button("person", PersonWanted()),)
    return (Say(text("certificate.which"), (*keys, person), asks=True),)


def _examined(_flow: Flow, draft: Draft, _moment: Moment) -> tuple[Effect, ...]:
    return Say(text("verify.checking")), ExamineFile(draft.answers["document"])


VERIFY = Flow(
    "verify", steps=(Step("document", Pdf(), wording="verified"),), complete=_examined, reviewed=False
)
