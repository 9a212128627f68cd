"""A dialogue survives restarts, and newer and older versions of itself."""

import json
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases.taxonomy import CaseType, Hazard, Language, Remedy, Urgency
from flows.answer import Answer, File, SharedContact
from flows.dialogue import Dialogue, Draft
from flows.memory import dump, load
from flows.understanding import Evidence, Facts, Money, Span, Steering, Understanding

NOW = datetime(2026, 3, 2, 9, 30, 15, 250_000, tzinfo=UTC)
HEARD = Understanding(
    language=Language.CA,
    language_confidence=0.97,
    case_type=CaseType.CLAIM,
    urgency=Urgency.HIGH,
    hazards=(Hazard.FIRE,),
    facts=Facts(
        product="rentadora",
        occurred_on=Span(date(2026, 2, 24), date(2026, 2, 25), "dimarts"),
        amount=Money(Decimal("39.90"), "EUR", "39,90 €"),
        remedy=Remedy.REFUND,
        dates=(Span(date(2026, 2, 24), date(2026, 2, 24)),),
        amounts=(Money(Decimal("0.10")),),
    ),
    steering=Steering.UNKNOWN,
    because=(Evidence("case_type", "claim", "vull que em tornin els diners", 3, 31),),
)
DRAFT = Draft(
    id="d-1",
    flow="complaint",
    begun_at=NOW,
    answers={
        "description": "Col·le l'aigua — 😀\u202e",
        "amount": {"amount": "39.90", "currency": "EUR"},
        "yes": True,
    },
    pieces={"evidence": [{"file_id": "f", "size": 3}]},
    set_aside={"product": "rentadora"},
    skipped=frozenset({"reference", "a", "b", "c"}),
    opened=frozenset({"product"}),
    heard=frozenset({"occurred_on"}),
    hazards=(Hazard.FIRE, Hazard.GAS),
    urgency=Urgency.IMMEDIATE,
    about="REC-2026-000001-7QX2",
)
HELD = Answer(
    text="fum",
    heard=HEARD,
    files=(File("f", "u", "photo", size=9),),
    contact=SharedContact("+34600000000", own=True),
    place=(41.4, 2.17),
    message_id=7,
    language=Language.ES,
)
WHOLE = Dialogue(
    language=Language.IT,
    chosen=True,
    greeted=True,
    draft=DRAFT,
    parked=(Draft("d-2", "enquiry", NOW), Draft("d-3", "praise", NOW)),
    sent=(("d-0", "REC-2026-000001-7QX2"),),
    sent_at=NOW,
    seen_at=NOW,
    held=(HELD,) if Dialogue().held == () else HELD,
    phone_keyboard=True,
)


@pytest.mark.parametrize("dialogue", [Dialogue(), WHOLE, Dialogue(draft=DRAFT)])
def test_a_dialogue_comes_back_as_it_went(dialogue):
    assert load(dump(dialogue)) == dialogue


def test_every_field_of_the_memory_is_tried_by_this_test():
    kept = json.loads(dump(WHOLE))
    assert set(kept) == set(Dialogue.__dataclass_fields__)
    assert set(kept["draft"]) == set(Draft.__dataclass_fields__)


def test_the_same_dialogue_gives_the_same_bytes_after_any_number_of_restarts():
    assert dump(load(dump(load(dump(WHOLE))))) == dump(WHOLE)


def test_the_order_of_sets_does_not_show():
    names = [f"slot{n}" for n in range(50)]
    one = Dialogue(draft=Draft("d", "f", NOW, skipped=frozenset(names)))
    other = Dialogue(draft=Draft("d", "f", NOW, skipped=frozenset(reversed(names))))
    assert dump(one) == dump(other)


values = st.recursive(
    st.text() | st.booleans() | st.integers(-(2**60), 2**60),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)


@given(st.dictionaries(st.text(), values), st.frozensets(st.text()))
def test_whatever_a_person_answers_comes_back(answers, skipped):
    dialogue = Dialogue(draft=Draft("d", "f", NOW, answers=answers, skipped=skipped))
    assert load(dump(dialogue)) == dialogue


def remembered(**changes: object) -> Dialogue:
    kept = json.loads(dump(WHOLE)) | changes
    return load(json.dumps(kept).encode())


def test_what_a_newer_version_knew_is_ignored():
    kept = json.loads(dump(WHOLE))
    kept["mood"] = "grumpy"
    kept["draft"]["mood"] = {"of": ["many"]}
    assert load(json.dumps(kept).encode()) == WHOLE


def test_what_an_older_version_did_not_keep_takes_its_default():
    assert load(b"{}") == Dialogue()
    old = {"draft": {"id": "d", "flow": "complaint", "begun_at": "2026-03-02T09:30:15.250000+00:00"}}
    assert load(json.dumps(old).encode()) == Dialogue(draft=Draft("d", "complaint", NOW))


def test_a_word_no_longer_known_costs_only_itself():
    kept = json.loads(dump(WHOLE))
    kept["language"] = "oc"
    kept["draft"]["hazards"] = ["fire", "dragon"]
    kept["draft"]["urgency"] = "whenever"
    dialogue = load(json.dumps(kept).encode())
    assert dialogue.language is None
    assert dialogue.draft is not None
    assert dialogue.draft.hazards == (Hazard.FIRE,)
    assert dialogue.draft.urgency is Urgency.NORMAL
    assert dialogue.draft.answers == DRAFT.answers


def test_a_draft_that_can_no_longer_be_read_costs_only_itself():
    assert remembered(draft={"flow": "complaint"}).draft is None
    assert remembered(draft={"flow": "complaint"}).parked == WHOLE.parked
    assert [
        draft.id for draft in remembered(parked=[{"id": "x"}, json.loads(dump(WHOLE))["draft"]]).parked
    ] == ["d-1"]
    assert remembered(sent=[["d-0"], ["d-1", "F"]]).sent == (("d-1", "F"),)


@given(
    st.dictionaries(
        st.sampled_from(sorted(Dialogue.__dataclass_fields__)),
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.text(),
            lambda inner: (
                st.lists(inner, max_size=3)
                | st.dictionaries(st.sampled_from(sorted(Draft.__dataclass_fields__)), inner, max_size=4)
            ),
            max_leaves=8,
        ),
    )
)
def test_no_memory_however_odd_silences_a_chat(memory):
    assert isinstance(load(json.dumps(memory).encode()), Dialogue)


@pytest.mark.parametrize("data", [b"", b"[]", b"null", b"{", b"\xff"])
def test_what_is_no_memory_at_all_is_an_error(data):
    with pytest.raises(ValueError):  # noqa: PT011 - json's words, or ours
        load(data)
