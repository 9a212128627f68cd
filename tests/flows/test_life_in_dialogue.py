"""Whatever a person's case has come to, whatever they write or press: an answer, a fitting button, nothing lost."""

from dataclasses import replace
from datetime import timedelta

import pytest

from cases.status import Status
from cases.taxonomy import Hazard, Urgency
from flows import buttons
from flows.acts import Act, Acted
from flows.answer import Answer, File
from flows.declared.catalogue import FLOWS
from flows.declared.choices import FLOW_OF
from flows.dialogue import Dialogue
from flows.effects import MoveCase, Say
from flows.engine import advance
from flows.events import IDLE, Answered, Confirmed, Started, StatusWanted
from flows.memory import dump, load
from flows.moment import Moment
from flows.understanding import NOTHING_HEARD, Steering, Understanding
from tests.cases import lives
from tests.flows.world import STORY, clock_of

YES, NO = Understanding(steering=Steering.YES), Understanding(steering=Steering.NO)
PHOTO = File("f1", "u1", "photo", "a.jpg")
WRITTEN = {
    "yes": Answer("Sí", heard=YES, message_id=4),
    "no": Answer("No", heard=NO, message_id=4),
    "thanks": Answer("Gràcies", heard=Understanding(steering=Steering.THANKS)),
    "story": Answer(STORY, heard=NOTHING_HEARD, message_id=5),
    "photo": Answer(files=(PHOTO,), message_id=6),
}
STANDS = [status for status in lives.SCENES if status is not Status.DRAFT]


def moment_of(status: Status, *, twin: bool = False) -> Moment:
    story = lives.SCENES[status]()
    case = story.now
    return Moment(
        story.at, lives.SHOP, clock_of(lives.SHOP), "draft9", lives.registration().folio,
        cases=(case,), twin=case.folio if twin and case.is_open else "",
    )  # fmt: skip


def events_for(folio: str) -> list:
    pressed = [Acted(act, folio, 1, IDLE) for act in Act]
    begun = [Started(flow, f"{folio}/1" if flow == "completing" else folio, IDLE) for flow in FLOW_OF]
    written = [Answered(answer) for answer in WRITTEN.values()]
    return [*pressed, *begun, *written, StatusWanted("", IDLE), StatusWanted(folio, IDLE)]


@pytest.mark.parametrize("status", STANDS)
@pytest.mark.parametrize("twin", [False, True], ids=["", "twin"])
def test_every_word_and_press_has_an_answer_wherever_the_case_stands(status, twin):
    moment = moment_of(status, twin=twin)
    folio = moment.cases[0].folio
    for event in events_for(folio):
        dialogue = Dialogue(greeted=True)
        after, effects = advance(dialogue, event, moment, FLOWS)
        assert [e for e in effects if isinstance(e, Say | MoveCase)], (status, event)
        assert load(dump(after)) == after
        for said in (e for e in effects if isinstance(e, Say)):
            for key in (key for row in said.buttons for key in row):
                packed = buttons.data(key.event, after.draft.id if after.draft else IDLE)
                assert buttons.pressed(packed) is not None, key.event
        kept = [*after.held, *(after.draft.answers.values() if after.draft else ())]
        if event == Answered(WRITTEN["story"]):
            assert kept or any(isinstance(e, MoveCase) for e in effects), "nothing written is lost"


@pytest.mark.parametrize("status", STANDS)
def test_only_a_clear_word_moves_a_case_and_only_where_one_is_waited_for(status):
    moment = moment_of(status)
    moved = {
        name: next((e.command for e in advance(Dialogue(), Answered(answer), moment, FLOWS)[1]
                    if isinstance(e, MoveCase)), None)
        for name, answer in WRITTEN.items()
    }  # fmt: skip
    waited = status in {Status.DECIDED, Status.NO_REPLY}
    assert (moved["no"] is not None) == waited
    assert (moved["yes"] is not None) == (waited or status in {Status.REMEDY_DONE, Status.SERVICE_DONE})
    assert moved["story"] is moved["photo"] is moved["thanks"] is None


@pytest.mark.parametrize(
    "words", ["sí, però vull que em tornin també els ports i una disculpa", "ho accepto?"]
)
def test_a_yes_with_a_but_is_asked_about_with_buttons(words):
    moment = moment_of(Status.DECIDED)
    heard = replace(NOTHING_HEARD, reply=replace(NOTHING_HEARD.reply, leaning=Steering.YES))
    after, effects = advance(Dialogue(), Answered(Answer(words, heard=heard)), moment, FLOWS)
    assert not [e for e in effects if isinstance(e, MoveCase)]
    assert effects[-1].text.key == "belong.yes"
    accepted, moves = advance(
        after, Acted(Act.ACCEPT, moment.cases[0].folio, moment.cases[0].seq, IDLE), moment, FLOWS
    )
    assert next(e for e in moves if isinstance(e, MoveCase)).command.words == words
    assert accepted.held == ()


def test_danger_is_not_held_up_by_the_question_what_it_belongs_to():
    heard = Understanding(urgency=Urgency.IMMEDIATE, hazards=(Hazard.FIRE,))
    for status in STANDS:
        _, effects = advance(Dialogue(), Answered(Answer(STORY, heard=heard)), moment_of(status), FLOWS)
        assert any(isinstance(e, Say) and e.text.key == "hazards" for e in effects), status


def test_a_draft_that_tells_of_an_open_case_is_asked_about_once():
    moment = moment_of(Status.RECEIVED, twin=True)
    folio = moment.cases[0].folio
    dialogue, _ = advance(Dialogue(), Started("praise"), moment, FLOWS)
    dialogue, _ = advance(dialogue, Answered(Answer(STORY)), moment, FLOWS)
    draft = replace(dialogue.draft, answers={**dialogue.draft.answers, "age_ok": True})
    asked, effects = advance(replace(dialogue, draft=draft), Confirmed(draft.id), moment, FLOWS)
    assert effects[-1].text.key == "belong.twin"
    assert asked.twin == folio
    twice, _ = advance(asked, Confirmed(draft.id), moment, FLOWS)
    assert twice.draft is not None, "a double tap on send is no answer to the question"
    later = replace(moment, now=moment.now + timedelta(seconds=5))
    sent, effects = advance(asked, Confirmed(draft.id), later, FLOWS)
    assert sent.draft is None
    assert not [e for e in effects if isinstance(e, Say) and e.text.key == "belong.twin"]
