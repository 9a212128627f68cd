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
