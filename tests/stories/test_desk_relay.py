"""What goes between a customer's chat and the topic of a person of the house, both ways, and what may go wrong."""

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from itertools import count

import pytest_asyncio

from cases.taxonomy import Language
from sandbox.client import Person, Talk
from tests.stories.acts import asked, begins, complains, goes_on_to_review, sends
from tests.stories.conftest import IN_TOWN, World, spoken
from tests.stories.desk import AtWork, desk_at
from tests.stories.test_documents import a_document, words

pytestmark = IN_TOWN
TAKE, SEND_ANYWAY = spoken("desk.button.take"), spoken("desk.button.send_anyway")
NUMBERS = count()
AGAIN = spoken("courier.again")[:12]


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def desk(town: World) -> AsyncIterator[AtWork]:
    return await desk_at(town)


@dataclass
class Conversation:
    """A customer, and Marta who has their conversation in a topic."""

    desk: AtWork
    customer: Person
    thread: int

    @property
    def marta(self) -> Talk:
        return self.desk.marta.to(self.desk.group)

    async def says(self, text: str | None = None, **more) -> dict:
        """Marta writes in the topic."""
        return await self.marta.send(text, thread=self.thread, **more)

    async def shown(self, text: str | None = None, **like) -> dict:
        """The newest message of the bot in the topic that is like this."""
        seen = Talk(self.desk.group.wire, self.desk.group.ref, None)
        return await seen.wait_for(text, thread=self.thread, within=15, **like)

    async def all_shown(self) -> list[dict]:
        return await self.desk.group.messages(thread=self.thread)


async def topic_of(desk: AtWork, since: int) -> dict:
    """The newest call for somebody, made after a moment."""
    seen = Talk(desk.group.wire, desk.group.ref, None, since=since)
    return await seen.wait_for(spoken("desk.ring.person", times=1, minutes=0), button=TAKE, within=20)


async def takes(desk: AtWork, customer: Person, call: dict) -> Conversation:
    await desk.marta.to(desk.group).press(TAKE, message=call["id"])
    await customer.wait_for("Marta", within=15)
    return Conversation(desk, customer, call["thread"])


async def talking(desk: AtWork, name: str = "Núria") -> Conversation:
    """Somebody asked for a person, and Marta came."""
    customer = await desk.world.person(name)
    sent = await customer.send("/persona")
    return await takes(desk, customer, await topic_of(desk, sent["revision"]))


async def quiet(talk: Conversation) -> None:
    """Everything that was on its way is there: what is said last has arrived on both sides, the topic's last,
    because chats are taken side by side: once the desk's word was taken, all before it in the group was too."""
    last = next(NUMBERS)
    await talk.says(f"Ja ho tinc tot {last}.")
    await talk.customer.wait_for(f"Ja ho tinc tot {last}.")
    await talk.customer.send(f"Fins aquí {last}.")
    await talk.shown(f"Fins aquí {last}.")


# ---- both ways


async def test_words_keep_their_formatting_and_their_signs_both_ways(desk):
    talk = await talking(desk, name="أمينة <b>")
    await talk.customer.send(
        "Hola <script> & món 👩‍👩‍👧", entities=[{"type": "bold", "offset": 0, "length": 4}]
    )
    shown = await talk.shown("<script>")
    assert "<b>Hola</b> &lt;script&gt; &amp; món 👩‍👩‍👧" in shown["html"]
    assert "أمينة <b>" in shown["text"]
    await talk.says("Un <moment> & prou", entities=[{"type": "italic", "offset": 0, "length": 2}])
    said = await talk.customer.wait_for("<moment>")
    assert "<i>Un</i> &lt;moment&gt; &amp; prou" in said["html"]
    assert said["text"].startswith("Marta")


async def test_words_that_overflow_with_the_signature_arrive_whole_and_in_order(desk):
    talk = await talking(desk)
    words = " ".join(f"{n:04}" for n in range(819))
    assert 4090 <= len(words) <= 4096
    await talk.says(words)
    await talk.customer.wait_for("0818")
    parts = [one["text"] for one in await talk.customer.messages() if not one["mine"]]
    assert " ".join(" ".join(parts).split()).endswith(words)
    await talk.customer.send(words)
    await talk.shown("0818")
    shown = " ".join(" ".join(one["text"] for one in await talk.all_shown()).split())
    assert shown.endswith(words)


async def test_albums_stay_albums_also_with_a_text_between_and_a_piece_that_comes_late(desk):
    talk = await talking(desk)
    photos = [{"kind": "photo"} for _ in range(3)]
    first = await talk.customer.send(kind="album", items=[photos[0] | {"text": "La rentadora"}, *photos[1:]])
    await talk.customer.send("És la del safareig")
    await talk.shown("safareig")
    pictures = [one for one in await talk.all_shown() if one["kind"] == "photo"]
    assert len(pictures) == 3
    assert len({one["album"] or one["id"] for one in pictures}) == 1
    assert pictures[0]["text"] == "La rentadora"
    text = await talk.shown("safareig")
    assert text["id"] > pictures[-1]["id"]
    late = {"media_group_id": first["raw"]["media_group_id"]}
    await talk.customer.send(kind="photo", text="I una altra", extra=late)
    assert (await talk.shown("I una altra"))["kind"] == "photo"
    papers = [{"kind": "document", "file": {"name": f"{n}.pdf", "size": 25_000_000}} for n in range(2)]
    await talk.says(kind="album", items=papers)
    got = await talk.customer.to(None).wait_for_all(kind="document", count=2, within=15)
    assert len({one["album"] or one["id"] for one in got}) == 1
    assert [one["file"]["name"] for one in got] == ["0.pdf", "1.pdf"]


async def test_whatever_can_be_sent_goes_over_as_what_it_is(desk):
    talk = await talking(desk)
    kinds = ("voice", "video_note", "sticker", "location", "contact", "document", "video", "audio", "dice")
    for kind in kinds:
        more = {"contact": {"phone_number": "+34600000001", "first_name": "Pau"}} if kind == "contact" else {}
        await talk.customer.send(kind=kind, **more)
        await talk.shown(kind=kind)
        await talk.says(kind=kind, **more)
        await talk.customer.wait_for(kind=kind)


async def test_an_answer_is_quoted_in_the_right_place_on_the_other_side(desk):
    talk = await talking(desk)
    asked_first = await talk.says("Quin model és?")
    question = await talk.customer.wait_for("Quin model")
    await talk.says("I de quin any?")
    await talk.customer.wait_for("quin any")
    await quiet(talk)
    answer = await talk.customer.send("És la 3TS", reply_to=question["id"])
    shown = await talk.shown("3TS")
    assert shown["reply_to"] == asked_first["id"]
    await quiet(talk)
    await talk.says("Entesos", reply_to=shown["id"])
    assert (await talk.customer.wait_for("Entesos"))["reply_to"] == answer["id"]
    begun = next(
        one
        for one in await talk.customer.messages()
        if spoken("takeover.begun", name="", company="")[:12] in one["text"]
    )
    await talk.customer.send("Això volia", reply_to=begun["id"])
    assert "<blockquote>" in (await talk.shown("Això volia"))["html"]


async def test_reactions_go_over_both_ways_and_away_again(desk):
    talk = await talking(desk)
    mine = await talk.says("Ja està arreglat")
    theirs = await talk.customer.wait_for("Ja està arreglat")
    await quiet(talk)  # that it arrived, and as which message, is written down
    chat = talk.customer.to().ref
    await talk.desk.world.telegram.call(
        "POST", f"chats/{chat}/messages/{theirs['id']}/reactions", {"from": talk.customer.id, "emoji": ["❤"]}
    )
    await quiet(talk)
    seen = next(one for one in await talk.all_shown() if one["id"] == mine["id"])
    assert [one["emoji"] for one in seen["reactions"]] == ["❤"]
    await talk.desk.world.telegram.call(
        "POST", f"chats/{chat}/messages/{theirs['id']}/reactions", {"from": talk.customer.id, "emoji": []}
    )
    await quiet(talk)
    seen = next(one for one in await talk.all_shown() if one["id"] == mine["id"])
    assert seen["reactions"] == []


# ---- edits


async def test_an_edit_goes_over_as_an_edit_that_says_so_and_shows_what_stood_before(desk):
    talk = await talking(desk)
    sent = await talk.customer.send("Va ser dimarts")
    shown = await talk.shown("dimarts")
    await talk.customer.to().edit(sent["id"], "Va ser dimecres")
    changed = await talk.shown("dimecres")
    assert changed["id"] == shown["id"]
    assert "✏️" in changed["text"]
    assert "<s>Va ser dimarts</s>" in changed["html"]
    mine = await talk.says("Vindran dijous")
    said = await talk.customer.wait_for("dijous")
    await talk.marta.edit(mine["id"], "Vindran divendres")
    corrected = await talk.customer.wait_for("divendres")
    assert corrected["id"] == said["id"]
    assert spoken("takeover.edited") in corrected["text"]


async def test_an_edit_of_a_text_of_two_pages_changes_both_where_they_stand_and_takes_away_what_is_over(desk):
    talk = await talking(desk, name="Llum")
    long = " ".join(f"{n:04}" for n in range(815))
    mine, theirs = await talk.says(long), await talk.customer.send(long)
    await talk.customer.wait_for("0814")
    await talk.shown("0814")
    await quiet(talk)
    before = await ids_of(talk)
    for first, last in (("aaaa", "zzzz"), ("bbbb", "yyyy")):
        words = f"{first}{long[4:-4]}{last}"
        await talk.marta.edit(mine["id"], words)
        await talk.customer.to().edit(theirs["id"], words)
        await talk.customer.wait_for(last)
        await talk.shown(last)
        await quiet(talk)
        assert await ids_of(talk) == before
    await talk.marta.edit(mine["id"], "0001 i prou")
    await talk.customer.to().edit(theirs["id"], "0001 i prou")
    await quiet(talk)
    assert await ids_of(talk) == (before[0][:1], before[1][:1])


async def ids_of(talk: Conversation) -> tuple[list[int], list[int]]:
    """The messages of the bot that hold numbered words, on the customer's side and in the topic."""
    both = [one for one in await talk.customer.messages() if not one["mine"]], await talk.all_shown()
    found = ([m["id"] for m in side if m["from"]["is_bot"] and re.search(r"0001|08\d\d", m["text"] or "")]
             for side in both)  # fmt: skip
    return next(found), next(found)


async def test_a_caption_is_edited_where_it_stands(desk):
    talk = await talking(desk)
    photo = await talk.customer.send("Abans", kind="photo")
    shown = await talk.shown("Abans")
    await talk.customer.to().edit(photo["id"], "Després")
    changed = await talk.shown("Després")
    assert (changed["id"], changed["kind"]) == (shown["id"], "photo")
    assert "<s>Abans</s>" in changed["html"]
    mine = await talk.says("El recanvi", kind="photo")
    said = await talk.customer.wait_for("El recanvi")
    await talk.marta.edit(mine["id"], "El recanvi nou")
    assert (await talk.customer.wait_for("recanvi nou"))["id"] == said["id"]


async def test_an_edit_that_overtakes_its_message_leaves_the_new_words(desk):
    talk = await talking(desk)
    await talk.desk.world.bot.account.hold()
    sent = await talk.customer.send("Va ser al maig")
    await talk.customer.to().edit(sent["id"], "Va ser al juny")
    await talk.desk.world.bot.account.hold(False)
    assert "juny" in (await talk.shown("juny"))["text"]
    await quiet(talk)
    about = [one for one in await talk.all_shown() if "Va ser al" in one["text"]]
    assert len(about) == 1


async def test_an_edit_of_what_is_held_changes_what_will_go(desk):
    talk = await talking(desk)
    mine = await talk.says("Estimado señor, mañana por la mañana le llamaremos sin falta")
    await talk.shown(button=SEND_ANYWAY)
    await talk.marta.edit(mine["id"], "Estimada señora, mañana por la mañana la llamaremos sin falta")
    await talk.marta.press(SEND_ANYWAY)
    await talk.customer.wait_for("Estimada señora")
    assert not [one for one in await talk.customer.messages() if "Estimado" in one["text"]]


async def test_words_of_before_the_takeover_are_shown_when_they_change(desk):
    customer = await desk.world.person("Jordi")
    before = await customer.send("Hola, bon dia a tothom")
    await customer.wait_for()
    sent = await customer.send("/persona")
    talk = await takes(desk, customer, await topic_of(desk, sent["revision"]))
    await customer.to().edit(before["id"], "Hola, la nevera no refreda")
    assert "✏️" in (await talk.shown("no refreda"))["text"]
    await customer.to().edit(before["id"], "Hola, la nevera fa soroll")
    await talk.shown("fa soroll")
    assert len([one for one in await talk.all_shown() if "nevera" in one["text"]]) == 1


# ---- what stays inside


async def test_a_note_is_taken_with_a_sign_and_never_goes_over(desk):
    customer = await desk.world.person("Laia")
    folio = await complains(customer)
    thread = await desk.topic_of(folio)
    card = await Conversation(desk, customer, thread).shown(folio, button=TAKE)
    talk = await takes(desk, customer, card)
    inside = await talk.says("// el taller no contesta")
    on_card = await talk.says("Jo trucaria dilluns", reply_to=card["id"])
    await quiet(talk)
    seen = {one["id"]: one for one in await talk.all_shown()}
    assert [one["emoji"] for one in seen[inside["id"]]["reactions"]] == ["👌"]
    assert [one["emoji"] for one in seen[on_card["id"]]["reactions"]] == ["👌"]
    said = " ".join(one["text"] for one in await customer.messages())
    assert "taller" not in said
    assert "dilluns" not in said
    late = await talk.says("Això sí que hi arriba")
    await customer.wait_for("Això sí")
    await talk.marta.edit(late["id"], "// millor que no")
    await talk.shown(spoken("takeover.too_late")[:30])
    assert "millor que no" not in " ".join(one["text"] for one in await customer.messages())


# ---- who has the conversation


async def test_the_form_waits_while_a_person_has_the_conversation_and_goes_on_after_it(desk):
    customer = await desk.world.person("Mercè")
    question = await begins(customer)
    sent = await customer.send("/persona")
    talk = await takes(desk, customer, await topic_of(desk, sent["revision"]))
    await customer.send("Prefereixo explicar-li a vostè")
    await talk.shown("explicar-li")
    await customer.press(spoken("yes_no.no"), message=question["id"])
    waits = await customer.wait_for(button=spoken("takeover.button_back"))
    assert "Marta" in waits["text"]
    await customer.send("/estat")
    await customer.wait_for()
    await talk.shown(spoken("desk.told", words="").strip()[:10])
    await talk.says("/handback")
    await customer.wait_for(spoken("takeover.ended", name="Marta"))
    again = await asked(customer, "safety_risk")
    await customer.press(spoken("yes_no.no"), message=again["id"])
    await customer.wait_for(button=spoken("button.person"))
    said = [one["text"] for one in await customer.messages() if one["id"] > waits["id"]]
    assert len([one for one in said if one == again["text"]]) <= 1


async def test_a_customer_may_go_back_to_the_assistant(desk):
    customer = await desk.world.person("Aina")
    question = await begins(customer)
    sent = await customer.send("/persona")
    talk = await takes(desk, customer, await topic_of(desk, sent["revision"]))
    await customer.press(spoken("yes_no.no"), message=question["id"])
    await customer.wait_for(button=spoken("takeover.button_back"))
    await customer.press(spoken("takeover.button_back"))
    await asked(customer, "safety_risk")
    await talk.shown(spoken("takeover.left")[:30])


async def test_danger_told_to_a_person_is_answered_with_what_to_do_all_the_same(desk):
    talk = await talking(desk, name="Roser")
    await talk.customer.send("Fa olor de gas a tota la cuina i em trobo marejada")
    await talk.customer.wait_for("112")
    await talk.shown("olor de gas")


async def test_a_conversation_becomes_a_case_and_goes_on_in_the_same_topic(desk):
    customer = await desk.world.person("Berta")
    await begins(customer)
    await goes_on_to_review(customer)
    sent = await customer.send("/persona")
    talk = await takes(desk, customer, await topic_of(desk, sent["revision"]))
    folio = await sends(customer)
    await talk.shown(folio, button=spoken("desk.button.handback"))
    await customer.send("Ja l'he enviada")
    await talk.shown("Ja l'he enviada")
    await customer.send("/reclamacio")
    await customer.wait_for(button=spoken("takeover.button_back"))


async def test_of_two_cases_the_conversation_is_in_the_topic_where_it_was_last_spoken(desk):
    customer = await desk.world.person("Clara")
    one = await complains(customer)
    first = Conversation(desk, customer, await desk.topic_of(one))
    other = await complains(customer, "El tècnic no va venir el dia que tocava i ningú no va avisar.")
    second = Conversation(desk, customer, await desk.topic_of(other))
    card = await first.shown(one, button=TAKE)
    await takes(desk, customer, card)
    await customer.send("Parlem del primer")
    await first.shown("Parlem del primer")
    asked_there = await second.says("I del segon, què en sap?")
    question = await customer.wait_for("I del segon")
    await first.shown(spoken("takeover.moved", topic="")[:24])
    await customer.send("Del segon encara res")
    await second.shown("Del segon encara res")
    await first.says("Del primer, demà li dic")
    await customer.wait_for("demà li dic")
    await customer.send("I el segon?", reply_to=question["id"])
    assert (await second.shown("I el segon?"))["reply_to"] == asked_there["id"]


async def test_a_second_operator_is_warned_and_what_is_held_goes_once(desk):
    talk = await talking(desk, name="Ona")
    pau = await desk.hire("Pau")
    at_desk = pau.to(desk.group)
    await at_desk.send("Ja ho miro jo", thread=talk.thread)
    await talk.shown(spoken("desk.held.other", name="Marta")[:30])
    refused = await talk.marta.press(SEND_ANYWAY)
    assert (await refused.answer())["text"] == spoken("desk.unfit.not_your_words")
    await at_desk.press(SEND_ANYWAY, times=3)
    await talk.customer.wait_for("Ja ho miro jo")
    await quiet(talk)
    said = [one for one in await talk.customer.messages() if "Ja ho miro jo" in one["text"]]
    assert len(said) == 1
    assert said[0]["text"].startswith("Pau")


async def test_an_album_that_is_held_is_asked_about_once_and_goes_whole(desk):
    talk = await talking(desk, name="Rita")
    await talk.says("/handback")
    await talk.customer.wait_for(spoken("takeover.ended", name="Marta"))
    await talk.says(kind="album", items=[{"kind": "photo"} for _ in range(3)])
    await talk.shown(button=SEND_ANYWAY)
    await talk.says("// fotos")
    held = [one for one in await talk.all_shown() if spoken("desk.held.untaken")[:20] in one["text"]]
    assert len(held) == 1
    await talk.marta.press(SEND_ANYWAY, message=held[0]["id"])
    got = await talk.customer.to().wait_for_all(kind="photo", count=3, within=15)
    assert len({one["album"] or one["id"] for one in got}) == 1


async def test_an_operator_who_writes_in_another_language_is_asked_first(desk):
    talk = await talking(desk, name="Gemma")
    await talk.says("Buongiorno signora, domani mattina La chiamiamo senz'altro")
    await talk.shown(spoken("desk.held.language", written="", wanted="")[:26])
    assert not [one for one in await talk.customer.messages() if "Buongiorno" in one["text"]]


async def test_what_was_said_to_a_person_is_in_the_whole_file(desk):
    customer = await desk.world.person("Emma")
    folio = await complains(customer)
    thread = await desk.topic_of(folio)
    talk = await takes(desk, customer, await Conversation(desk, customer, thread).shown(folio, button=TAKE))
    await customer.send("El motor fa olor de socarrim")
    await talk.shown("socarrim")
    await talk.says("Demà li canviem el motor")
    await customer.wait_for("canviem el motor")
    await talk.says("// client molt pacient")
    await customer.send("/certificat")
    _, pdf = await a_document(desk.world, customer, "paper.file_sent")
    told = words(pdf)
    assert spoken("paper.talk") in told
    assert "El motor fa olor de socarrim" in told
    assert "Demà li canviem el motor" in told
    assert "pacient" not in told


# ---- what goes wrong


async def test_the_topic_is_told_by_name_what_a_customer_who_blocked_the_bot_did_not_get(desk):
    talk = await talking(desk, name="Iris")
    await talk.customer.block()
    await talk.says("Li hem abonat l'import")
    told = await talk.shown("Li hem abonat l'import")
    assert spoken("takeover.lost", rows="")[:20] in told["text"]
    assert "Marta" in told["text"]
    await talk.customer.block(blocked=False)
    await talk.customer.send("Ja torno a ser aquí")
    await talk.shown("Ja torno")
    await talk.says("La tornem a atendre")
    await talk.customer.wait_for("tornem a atendre")


async def test_what_may_have_arrived_comes_again_with_a_mark_and_nothing_is_lost(desk):
    talk = await talking(desk, name="Nerea")
    await talk.desk.world.telegram.fault("cut_after", method="sendMessage", chat=talk.customer.id)
    await talk.says("Això pot arribar dues vegades")
    await talk.customer.wait_for(AGAIN, within=20)
    twice = [one for one in await talk.customer.messages() if "dues vegades" in one["text"]]
    assert [AGAIN in one["text"] for one in twice] == [False, True]


async def test_the_order_holds_both_ways_through_refusals(desk):
    talk = await talking(desk, name="Blanca")
    for place in (talk.customer.id, talk.desk.group.id):
        await talk.desk.world.telegram.fault(
            "too_many_requests", method="sendMessage", chat=place, times=2, retry_after=1
        )
    for n in range(6):
        await talk.customer.send(f"client {n}")
        await talk.says(f"persona {n}")
    await talk.shown("client 5")
    await talk.customer.to().wait_for("persona 5", within=20)
    here = [
        one["text"].split("\n")[-1] for one in await talk.all_shown() if re.search(r"client \d", one["text"])
    ]
    there = [
        one["text"].split("\n")[-1]
        for one in await talk.customer.messages()
        if re.search(r"persona \d", one["text"])
    ]
    assert here == [f"client {n}" for n in range(6)]
    assert there == [f"persona {n}" for n in range(6)]


async def test_files_that_telegram_holds_back_arrive_once_and_in_their_place(desk):
    talk = await talking(desk, name="Olga")
    fault = desk.world.telegram.fault
    for place in (talk.customer.id, desk.group.id):
        for method in ("copyMessage", "copyMessages"):
            await fault("too_many_requests", method=method, chat=place, times=2, retry_after=1)
    for side in (talk.customer.send, talk.says):
        await side("abans")
        await side(kind="photo", text="la foto")
        await side(kind="album", items=[{"kind": "photo", "text": "l'àlbum"}, {"kind": "photo"}])
        await side(kind="voice")
        await side("després")
    await talk.shown("després")
    await talk.customer.to().wait_for("després", within=20)
    wanted = ["abans", "la foto", "l'àlbum", "photo", "voice", "després"]
    for side in (await talk.all_shown(), await talk.customer.messages()):
        came = [(one["text"] or one["kind"]).split("\n")[-1] for one in side if one["from"]["is_bot"]]
        assert [one for one in came if one in wanted] == wanted


async def test_the_language_of_the_desk_is_its_own(desk):
    talk = await talking(desk, name="Elsa")
    assert spoken("desk.take.done", Language.CA, name="Marta")[:20] in (await talk.shown("Marta"))["text"]
