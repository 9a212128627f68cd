"""The operators' desk: set up, worked in, and the conversation between a customer and a person of the house."""

from cases.taxonomy import Language
from tests.stories.acts import complains
from tests.stories.conftest import spoken
from tests.stories.desk import desk_at


async def test_a_case_gets_a_topic_with_a_card_and_an_operator_takes_it(world):
    desk = await desk_at(world)
    nuria = await world.person()
    folio = await complains(nuria)
    thread = await desk.topic_of(folio)
    await desk.marta.to(desk.group).press(spoken("desk.button.take"))
    await nuria.wait_for("Marta")
    await desk.marta.to(desk.group).send("Bon dia, ara mateix ho miro amb el taller.", thread=thread)
    said = await nuria.wait_for("ara mateix ho miro")
    assert "Marta" in said["text"]
    await nuria.send("Moltes gràcies, espero la seva resposta")
    heard = await desk.group.wait_for("espero la seva resposta")
    assert heard["thread"] == thread
    await desk.marta.to(desk.group).send("/handback", thread=thread)
    await nuria.wait_for(spoken("takeover.ended", Language.CA, name="Marta")[:20])


async def test_a_customer_with_a_case_who_asks_for_a_person_has_one_conversation_and_the_case_goes_on(world):
    desk = await desk_at(world)
    nuria = await world.person()
    folio = await complains(nuria)
    thread = await desk.topic_of(folio)
    await nuria.send("/persona")
    rung = await desk.group.wait_for(
        spoken("desk.ring.person", times=1, minutes=0, folio="", hazards=""), within=15
    )
    assert rung["thread"] == thread
    await desk.marta.to(desk.group).send("/priority 2", thread=thread)
    await desk.group.wait_for(
        spoken("desk.priority.done", priority="P3", name="Marta", category="§").partition("§")[0], within=15
    )
    await desk.marta.to(desk.group).send("/investigate", thread=thread)
    await desk.group.wait_for(spoken("desk.investigate.done", name="Marta"), within=15)
