"""The decision at the desk: written question by question in the topic, read, approved, sent back; replies too."""

import asyncio
import re
from dataclasses import dataclass
from datetime import timedelta

import pytest_asyncio

from bot import clock
from cases.taxonomy import Language
from sandbox.client import Group, Person
from sandbox.talks import Talk
from tests.stories import acts
from tests.stories.conftest import IN_TOWN, spoken
from tests.stories.desk import SUPERVISOR, AtWork, desk_at

pytestmark = IN_TOWN
CA, ES, IT = Language.CA, Language.ES, Language.IT
TALES = {
    CA: "La comanda va arribar amb la caixa oberta i ningú no em contesta els correus.",
    ES: "El pedido llegó con la caja abierta y nadie me contesta los correos.",
    IT: "Il tecnico è stato molto gentile e puntuale, grazie.",
}
REASONS = {
    CA: "Hem comprovat que la caixa es va obrir durant el transport i per això li donem la raó.",
    ES: "Hemos comprobado que la caja se abrió durante el transporte y por eso le damos la razón.",
    IT: "La ringraziamo molto, abbiamo riferito le sue parole al tecnico che è venuto da lei.",
}
ANSWER = spoken("desk.answer.ask", n=1, point="x").strip().splitlines()[0]
REVIEW = spoken("desk.decision.review", rows="x", about="x")[:20]
COMPLAINTS = {CA: "/reclamacio", ES: "/reclamacion"}


@dataclass
class Office:
    """A desk with an agent, a second one and a supervisor."""

    desk: AtWork
    anna: Person
    biel: Person
    roser: Person

    @property
    def group(self) -> Group:
        return self.desk.group


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def office(town) -> Office:
    desk = await desk_at(town)
    anna, biel = await desk.hire("Anna"), await desk.hire("Biel")
    return Office(desk, anna, biel, await desk.hire("Roser", SUPERVISOR))


async def tells(person: Person, command: str, tale: str, language: Language) -> str:
    """A whole case in a language; its folio."""
    await person.send(command)
    await person.wait_for(button=spoken("button.person", language))
    await person.send(tale)
    typed = acts._TYPED | {"occurred_on": "01/11/2026"}
    for _ in range(20):
        message = await person.wait_for(button=spoken("button.person", language))
        labels = [key["text"] for row in message["buttons"] for key in row]
        if spoken("button.send", language) in labels:
            break
        slot = next((one for one in typed if acts.asks(message, one, language)), None)
        if slot:
            await person.send(typed[slot])
            continue
        keys = [key for one, key in acts._PRESSED.items() if acts.asks(message, one, language)]
        ready = [label for key in ("button.done",) if (label := spoken(key, language)) in labels]
        await person.press((ready or [spoken(keys[0], language)])[0], message=message["id"])
    await person.press(spoken("button.send", language))
    await person.wait_for(button=spoken("button.add", language))
    return acts.folio_in(await acts.texts(person))


@dataclass
class InTopic:
    """An operator in the topic of a case."""

    talk: Talk
    thread: int

    async def says(self, words: str, *then: str) -> dict:
        await self.talk.send(words, thread=self.thread)
        return await self.hears(*then)

    async def presses(self, label: str, *then: str) -> dict:
        newest = await self._with(label)
        await self.talk.press(label, message=newest["id"])
        return await self.hears(*then)

    async def toast(self, label: str) -> str:
        newest = await self._with(label)
        return (await (await self.talk.press(label, message=newest["id"])).answer())["text"]

    async def _with(self, label: str) -> dict:
        everything = Talk(self.talk.wire, self.talk.ref, None)
        return await everything.wait_for(button=label, thread=self.thread, within=15)

    async def hears(self, *then: str) -> dict:
        said: dict = {}
        for words in then:
            said = await self.talk.wait_for(words, thread=self.thread, within=15)
        return said


def at(office: Office, person: Person, thread: int) -> InTopic:
    return InTopic(person.to(office.group), thread)


def first(key: str, language: Language = CA, **args) -> str:
    """The first line of a text, as it is shown."""
    return spoken(key, language, **args).strip().splitlines()[0]


async def a_case(office: Office, town, language: Language) -> tuple[Person, str, InTopic]:
    """A complaint that Anna looks into."""
    customer = await town.person("Núria", language.value)
    folio = await tells(customer, COMPLAINTS[language], TALES[language], language)
    anna = at(office, office.anna, await topic_of(office, folio))
    for order in ("/category 5", "/priority 2", "/investigate"):
        await anna.talk.send(order, thread=anna.thread)
    await anna.says("/note La caixa es va obrir durant el transport", spoken("desk.note.done"))
    return customer, folio, anna


async def topic_of(office: Office, folio: str) -> int:
    """By its card: those of other cases may name it as one that is like them."""
    return await office.desk.topic_of(folio)


async def proposes(anna: InTopic, language: Language, amount: str = "45,90") -> None:
    """A refund, from the first question to the proposal."""
    await anna.says("/propose", spoken("desk.result.ask"))
    await anna.presses(spoken("result.upheld"), ANSWER)
    await anna.says(REASONS[language], spoken("desk.offers.ask"))
    await anna.presses(f"▫️ {spoken('offer.refund')}", spoken("offer.refund"))
    await anna.presses(spoken("button.done"), "39,90")
    await anna.says(amount, "15/12/2026")
    await anna.says(
        day(20), spoken("desk.decision.propose"[:0] or "desk.decision.review", rows="", about="")[:20]
    )


def day(ahead: int) -> str:
    return (clock.now() + timedelta(days=ahead)).strftime("%d/%m/%Y")


async def test_what_an_agent_proposes_is_read_in_the_topic_and_sent_by_a_supervisor(office, town):
    customer, _, anna = await a_case(office, town, ES)
    await anna.presses(spoken("desk.button.propose"), spoken("desk.result.ask"))
    await anna.presses(spoken("result.upheld"), TALES[ES][:30])
    await anna.says(REASONS[CA], "Castellà")
    await anna.says(REASONS[ES], spoken("desk.offers.ask"))
    await anna.presses(f"▫️ {spoken('offer.refund')}", spoken("offer.refund"))
    await anna.presses(spoken("button.done"), "39,90")
    await anna.says("0", spoken("euros.nothing"))
    await anna.says("molts diners", first("euros.not_a_number")[:20])
    await anna.says("400", "15/12/2026")
    await anna.says("01/01/2020", first("day_to_come.gone_by", today="x")[:20])
    review = await anna.says(day(20), REVIEW)
    assert "400,00" in review["text"]
    assert spoken("button.person") not in str(review["buttons"])
    preview = await anna.presses(spoken("desk.decision.propose"), REASONS[ES])
    assert spoken("decision.offers", ES, offers="\n").strip()[:10] in preview["text"]
    await anna.hears(spoken("desk.approve.ask", name="Anna")[:25])
    called = await anna.presses(spoken("desk.button.approve"), "Roser")
    assert "300,00" in called["text"]  # up to which she may
    assert not [one for one in await customer.messages() if REASONS[ES] in one["text"]]
    await at(office, office.roser, anna.thread).presses(
        spoken("desk.button.approve"), spoken("desk.approve.done", name="Roser")
    )
    told = await customer.wait_for(REASONS[ES])
    assert "400,00" in told["text"]
    assert "Roser" in told["text"]


async def test_a_proposal_comes_back_with_a_reason_and_is_written_on(office, town):
    customer, _, anna = await a_case(office, town, CA)
    await proposes(anna, CA)
    await anna.presses(spoken("desk.decision.propose"), spoken("desk.approve.ask", name="Anna")[:25])
    roser = at(office, office.roser, anna.thread)
    await roser.says("/approve", REASONS[CA], spoken("desk.approve.ask", name="Anna")[:25])
    await roser.presses(spoken("desk.button.reject"), spoken("desk.reason.ask"))
    await roser.says("Falta dir quan.", "Falta dir quan.")
    review = await anna.says("/propose", REVIEW)
    assert REASONS[CA] in review["text"]
    assert "45,90" in review["text"]
    await anna.says("Hola?", first("unreadable.at_review"))
    await anna.presses(f"✏️ {spoken('desk.answer.label', n=1)}", ANSWER)
    better = f"{REASONS[CA]} Ho farem abans de final de mes."
    await anna.says(better, REVIEW)
    await anna.presses(spoken("desk.decision.propose"), better)
    await anna.says("/approve yes", spoken("desk.approve.done", name="Anna"))
    assert "Anna" in (await customer.wait_for("Ho farem abans"))["text"]


async def test_one_fills_and_the_others_words_still_go_their_way(office, town):
    customer, _, anna = await a_case(office, town, CA)
    await anna.says("/propose", spoken("desk.result.ask"))
    biel = at(office, office.biel, anna.thread)
    assert "Anna" in await biel.toast(spoken("result.upheld"))
    await biel.says("/propose", spoken("desk.filling.other", name="Anna"))
    await biel.says("/cancel", spoken("desk.filling.other", name="Anna"))
    await biel.says("Bon dia, ara mateix ho estem mirant amb el transportista.", spoken("desk.held.untaken"))
    await anna.presses(spoken("result.upheld"), ANSWER)
    await anna.says("// pregunteu-ho al taller")
    await anna.says(REASONS[CA], spoken("desk.offers.ask"))
    stale = await anna._with(f"▫️ {spoken('offer.refund')}")
    await anna.says("/cancel", spoken("desk.decision.left"))
    press = await anna.talk.press(f"▫️ {spoken('offer.refund')}", message=stale["id"])
    assert (await press.answer())["text"] == spoken("button.stale")
    await anna.says("/cancel", spoken("desk.unfit.nothing_begun"))
    assert not [one for one in await customer.messages() if "taller" in one["text"]]


async def test_what_is_begun_waits_when_the_case_goes_on_meanwhile(office, town):
    customer, _, anna = await a_case(office, town, CA)
    await anna.says("/propose", spoken("desk.result.ask"))
    await anna.presses(spoken("result.upheld"), ANSWER)
    roser = at(office, office.roser, anna.thread)
    await roser.presses(spoken("desk.button.ask"), first("desk.ask.pick")[:8])
    await roser.says("/ask La factura de la compra", spoken("desk.ask.done", name="Roser"))
    await customer.wait_for("La factura de la compra")
    told = await anna.says(REASONS[CA], first("desk.filling.moved", status="", why="", again="")[:30])
    assert "/propose" in told["text"]
    assert not [one for one in await customer.messages() if REASONS[CA] in one["text"]]


async def test_an_answer_that_is_corrected_in_its_message_is_corrected_in_the_draft(office, town):
    _, _, anna = await a_case(office, town, CA)
    await anna.says("/propose", spoken("desk.result.ask"))
    await anna.presses(spoken("result.rejected"), ANSWER)
    mine = await anna.talk.send(REASONS[CA], thread=anna.thread)
    await anna.hears(spoken("desk.offers.ask"))
    better = f"{REASONS[CA]} Ho sentim molt."
    await anna.talk.edit(mine["id"], better)
    await anna.hears(spoken("desk.offers.ask"))
    assert better in (await anna.presses(spoken("button.skip"), REVIEW))["text"]
    await anna.talk.edit(mine["id"], REASONS[ES])
    await anna.hears("Castellà")  # not taken: the question is open again
    await anna.talk.edit(mine["id"], f"{REASONS[CA]} Ara sí.")
    review = await anna.hears(REVIEW)
    assert "Ara sí." in review["text"]
    assert "Ho sentim molt." not in review["text"]


async def test_the_card_is_drawn_when_the_case_or_who_talks_changed_and_not_at_every_press(office, town):
    _, folio, anna = await a_case(office, town, CA)
    await town.bot.account.idle()
    before = await card_of(office, anna, folio)
    await anna.says("/propose", spoken("desk.result.ask"))
    await anna.presses(spoken("result.rejected"), ANSWER)
    await anna.says(REASONS[CA], spoken("desk.offers.ask"))
    await anna.says("/queue", first("desk.queue.all"))
    await anna.says("/cancel", spoken("desk.decision.left"))
    assert (await card_of(office, anna, folio))["revision"] == before["revision"]
    await anna.says("/take", spoken("desk.take.done", name="Anna")[:20])
    await anna._with(spoken("desk.button.handback"))
    assert (await card_of(office, anna, folio))["revision"] > before["revision"]


async def card_of(office: Office, anna: InTopic, folio: str) -> dict:
    """As it stands once nothing more comes of what was done."""
    seen: dict = {}
    for _ in range(20):
        said = await office.group.messages(thread=anna.thread)
        now = next(one for one in said if one["pinned"] and folio in one["text"])
        if now == seen:
            return now
        seen = now
        await asyncio.sleep(2.5)  # what happened to a case is drawn within two seconds
    raise AssertionError("the card never rests")


async def test_praise_is_answered_the_short_way(office, town):
    customer = await town.person("Giulia", "it")
    folio = await tells(customer, "/elogio", TALES[IT], IT)
    anna = at(office, office.anna, await topic_of(office, folio))
    await anna.says("/priority 1", "⚖️")
    await anna.presses(spoken("desk.button.approve"), ANSWER)
    await anna.says(REASONS[IT], spoken("desk.decision.review_direct", rows="\n", about=folio)[:20])
    await anna.presses(spoken("desk.decision.send"), spoken("desk.approve.done", name="Anna"))
    assert "Anna" in (await customer.wait_for(REASONS[IT]))["text"]


async def test_a_reply_is_there_in_every_language_or_not_at_all(office, town):
    customer, folio, anna = await a_case(office, town, ES)
    some = "/canned save gracies\nca: Bon dia, {name}.\nHo mirem.\nes: Buenos días, {name}. Vemos {folio}."
    roser = at(office, office.roser, anna.thread)
    await anna.says(some, spoken("desk.denied.role"))
    missing = await roser.says(some, spoken("desk.unfit.reply_missing", missing="x")[:20])
    assert spoken("paper.language_it") in missing["text"]
    odd = f"{some} {{price}}\nit: Buongiorno, {{name}}."
    await roser.says(odd, "{price}")
    whole = f"{some}\nit: Buongiorno, {{name}}.\nControlliamo."
    await roser.says(whole, spoken("desk.reply.saved", name="gracies"))
    await anna.says("/canned", "gracies")
    shown = await anna.presses("gracies", "Controlliamo.")
    assert "Ho mirem." in shown["text"]
    await anna.says("/canned gracies", spoken("desk.held.untaken"))
    await anna.presses(spoken("desk.button.send_anyway"), "📨")
    told = await customer.wait_for(f"Vemos {folio}.")
    assert "Buenos días. Vemos" in told["text"]  # nobody asked her for her name
    await roser.says("/canned delete gracies", spoken("desk.reply.dropped", name="gracies"))
    await anna.says("/canned gracies", first("desk.unfit.no_reply", typed="gracies"))


async def test_a_macro_says_where_it_stopped_and_what_was_not_done(office, town):
    customer, _, anna = await a_case(office, town, CA)
    roser = at(office, office.roser, anna.thread)
    await roser.says("/macro save mal\n/investigate la factura", "/investigate la factura")
    await roser.says("/macro save mal\n/macro mal", "/macro mal")
    orders = "/note Ho comencem\n/reject Perquè sí\n/release"
    await roser.says(
        f"/macro save inici\n{orders}", spoken("desk.macro.saved", name="inici", rows="\n").strip()
    )
    stopped = await anna.says("/macro inici", "/reject Perquè sí")
    assert spoken("desk.denied.role") in stopped["text"]
    assert "/release" in stopped["text"]
    await roser.says(
        "/macro save final\n/note Fet\n/take", spoken("desk.macro.saved", name="final", rows="\n").strip()
    )
    await roser.says("/macro final", spoken("desk.macro.done", name="final", n=2))
    assert "Roser" in (await customer.wait_for("Roser"))["text"]
    assert re.search("final", (await roser.says("/macro", "inici"))["text"])


async def test_two_supervisors_approve_and_the_customer_is_told_once(office, town):
    customer, _, anna = await a_case(office, town, CA)
    await proposes(anna, CA)
    await anna.presses(spoken("desk.decision.propose"), spoken("desk.approve.ask", name="Anna")[:25])
    shown = await anna._with(spoken("desk.button.reject"))
    for one in (office.desk.marta, office.roser):
        await one.to(office.group).press(spoken("desk.button.approve"), message=shown["id"])
    await customer.wait_for(REASONS[CA])
    await town.bot.account.idle()
    assert len([one for one in await customer.messages() if REASONS[CA] in one["text"]]) == 1


async def test_what_the_case_does_not_take_leads_back_to_its_question(office, town):
    _, _, anna = await a_case(office, town, CA)
    await anna.says("/propose", spoken("desk.result.ask"))
    await anna.presses(spoken("result.rejected"), ANSWER)
    await anna.says(REASONS[CA], spoken("desk.offers.ask"))
    await anna.presses(spoken("button.skip"), REVIEW)
    roser = at(office, office.roser, anna.thread)
    await roser.says("/propose", spoken("desk.filling.other", name="Anna"))
    await roser.presses(spoken("desk.filling.take_over"), REVIEW)
    await roser.presses(f"✏️ {spoken('desk.result.label')}", spoken("desk.result.ask"))
    await roser.presses(spoken("result.upheld"), REVIEW)
    why = await roser.presses(
        spoken("desk.decision.propose"), spoken("refused.no_remedy", field="", allowed="")[:25]
    )
    assert spoken("desk.offers.ask") in why["text"]
    await roser.presses(f"▫️ {spoken('offer.apology')}", spoken("offer.apology"))
    review = await roser.presses(spoken("button.done"), REVIEW)
    assert REASONS[CA] in review["text"]
    await roser.presses(spoken("desk.decision.propose"), spoken("desk.approve.ask", name="Roser")[:25])
