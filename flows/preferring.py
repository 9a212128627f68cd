"""What a person may be written to about: shown, agreed to one by one, and taken back at once.

Nothing is ticked beforehand, and nothing is asked inside a complaint: while a form or a case is open the
page only says when (`law.md` (e) 1, 2; LOPD art. 6 and 7). To object takes one tap, has no question behind
it and is answered once (LSSI art. 21.2 and 22.1, LOPD art. 23.3).
"""

from dataclasses import replace

from aftersales.consent import Consent, Purpose
from cases.company import Company
from flows.dialogue import Dialogue
from flows.effects import Effect, NoteConsent, OptOut, RememberCustomer, Say, Toast
from flows.moment import Moment
from flows.prompts import KINDS, button
from flows.text import Button, Keyboard, Text, lines, text
from flows.wishes import AgeDeclared, Consented, OfConsent, OptedOut, PreferencesOpened, PurposeOpened

OF_AGE = "of_age"  # in what is known of a person: the day on which they said so


def preferring(event: OfConsent, dialogue: Dialogue, moment: Moment) -> tuple[Effect, ...]:
    """What is done and said about a wish."""
    match event:
        case PreferencesOpened():
            return (page(dialogue, moment),)
        case PurposeOpened(purpose):
            return (_looked_at(purpose, dialogue, moment),)
        case AgeDeclared(purpose, old_enough):
            return _aged(purpose, dialogue, moment, old_enough=old_enough)
        case Consented(purpose, given, read):
            return _consented(purpose, read, dialogue, moment) if given else _withdrawn(purpose, moment)
        case OptedOut(draft):
            return _opted_out(moment, pressed=bool(draft))


def wording(purpose: Purpose, company: Company) -> Text:
    """The words that somebody agrees to; the proof names their version."""
    return text(f"consent.{purpose.value}.ask", company=company.name, legal_name=company.legal_name)


def asking(purpose: Purpose, moment: Moment) -> Say:
    """The words of a purpose, and a button for each answer: which version was read goes with it."""
    read = moment.relation.versions.get(purpose, "")
    yes = button("agree", Consented(purpose, given=True, read=read))
    no = button("not_agree", Consented(purpose, given=False))
    return Say(wording(purpose, moment.company), ((yes, no),), apart=True)


def page(dialogue: Dialogue, moment: Moment) -> Say:
    """Each purpose, whether they agree to it, and a button to look at it."""
    relation = moment.relation
    if not relation.advertises:
        return Say(text("prefs.none", company=moment.company.name), apart=True)
    notes = [text("prefs.free")]
    if _is_busy(dialogue, moment):
        notes.append(text("prefs.later"))
    if relation.news:
        notes.append(text("prefs.where", news=relation.news, code=relation.code))
    rows = lines([_row(purpose, moment) for purpose in Purpose])
    return Say(
        text("prefs.page", company=moment.company.name, rows=rows, notes=lines(notes, "\n\n")),
        (*((_look(purpose),) for purpose in Purpose), *_out(moment)),
        apart=True,
    )


def _row(purpose: Purpose, moment: Moment) -> Text:
    named = text(f"purpose.{purpose.value}")
    if not moment.relation.agrees(purpose, moment.now):
        return text("prefs.no", purpose=named)
    return text("prefs.yes", purpose=named, since=moment.relation.since(purpose))


def _look(purpose: Purpose) -> Button:
    return Button(text("button.correct", what=text(f"purpose.{purpose.value}")), PurposeOpened(purpose))


def _out(moment: Moment) -> Keyboard:
    agreed = any(moment.relation.agrees(purpose, moment.now) for purpose in Purpose)
    return ((button("opt_out", OptedOut()),),) if agreed else ()


def _is_busy(dialogue: Dialogue, moment: Moment) -> bool:
    """Whether something of theirs is being complained of, or about to be."""
    drafts = (dialogue.draft, *dialogue.parked)
    return moment.relation.busy or any(draft and draft.flow in KINDS for draft in drafts)


def _looked_at(purpose: Purpose, dialogue: Dialogue, moment: Moment) -> Say:
    relation = moment.relation
    if not relation.advertises:
        return page(dialogue, moment)
    if relation.agrees(purpose, moment.now):
        no = button("take_back", Consented(purpose, given=False))
        return Say(wording(purpose, moment.company), ((no,),), apart=True)
    if _is_busy(dialogue, moment):
        return Say(text("prefs.later"), apart=True)
    if not relation.of_age:
        yes = button("of_age", AgeDeclared(purpose, old_enough=True))
        no = button("under_age", AgeDeclared(purpose, old_enough=False))
        return Say(text("consent.age"), ((yes, no),), apart=True)
    return asking(purpose, moment)


def _aged(purpose: Purpose, dialogue: Dialogue, moment: Moment, *, old_enough: bool) -> tuple[Effect, ...]:
    if not old_enough:
        return (Say(text("consent.too_young"), apart=True),)
    known = replace(moment, relation=replace(moment.relation, of_age=True))
    said_so = RememberCustomer({OF_AGE: moment.today.isoformat()})
    return said_so, _looked_at(purpose, dialogue, known)


def _consented(purpose: Purpose, read: str, dialogue: Dialogue, moment: Moment) -> tuple[Effect, ...]:
    """Agreed to, if it is what they read that they agree to: else the words are shown as they are now."""
    relation = moment.relation
    ready = relation.advertises and relation.of_age and not _is_busy(dialogue, moment)
    if not ready or not read or read != relation.versions.get(purpose):
        return (_looked_at(purpose, dialogue, moment),)
    known = replace(moment, relation=relation.after(Consent(purpose, given=True, at=moment.now)))
    noted = Say(text("consent.noted", purpose=text(f"purpose.{purpose.value}")))
    return NoteConsent(purpose, given=True, read=read), noted, page(dialogue, known)


def _withdrawn(purpose: Purpose, moment: Moment) -> tuple[Effect, ...]:
    named = text(f"purpose.{purpose.value}")
    if not moment.relation.agrees(purpose, moment.now):
        return (Say(text("consent.refused", purpose=named), apart=True),)
    return NoteConsent(purpose, given=False), Say(text("consent.withdrawn", purpose=named), apart=True)


def _opted_out(moment: Moment, *, pressed: bool) -> tuple[Effect, ...]:
    """Confirmed once; a second press under an older message changes nothing and says so shortly."""
    relation = moment.relation
    agreed = any(relation.agrees(purpose, moment.now) for purpose in Purpose)
    if relation.suppressed and not agreed and pressed:
        return (Toast(text("button.already")),)
    country = moment.company.jurisdiction.country.lower()
    systems = text(f"opt_out.systems_{country}")
    done = text("opt_out.done", company=moment.company.name, systems=systems)
    return OptOut(), Say(done, apart=True)
