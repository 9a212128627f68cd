"""A conversation with a person of the house, on SQLite and on PostgreSQL."""

from base64 import urlsafe_b64encode

import pytest

from tests.storage.conftest import ENGINES, file, pytest_runtest_setup, schema
from tests.stories.conftest import spoken, world_in
from tests.stories.desk import desk_at
from tests.stories.test_desk_relay import SEND_ANYWAY, quiet, talking

KEY = urlsafe_b64encode(bytes(range(32))).decode()
__all__ = ["file", "pytest_runtest_setup", "schema"]


@pytest.mark.parametrize("engine", ENGINES)
async def test_what_goes_between_a_customer_and_the_desk_goes_on_either_database(request, tmp_path, engine):
    database = request.getfixturevalue("file" if engine == "sqlite" else "schema")
    async with world_in(tmp_path, database_url=database, encryption_keys=KEY) as world:
        desk = await desk_at(world)
        talk = await talking(desk)
        sent = await talk.customer.send("Va ser dimarts")
        shown = await talk.shown("dimarts")
        await quiet(talk)  # that it arrived, and as which message, is written down
        mine = await talk.says("I quina hora era?", reply_to=shown["id"])
        question = await talk.customer.wait_for("quina hora")
        assert question["reply_to"] == sent["id"]
        await talk.customer.to().edit(sent["id"], "Va ser dimecres")
        assert (await talk.shown("dimecres"))["id"] == shown["id"]
        await talk.marta.edit(mine["id"], "A quina hora va ser?")
        assert (await talk.customer.wait_for("A quina hora"))["id"] == question["id"]
        await talk.customer.send(kind="album", items=[{"kind": "photo"} for _ in range(3)])
        await talk.says(kind="document", file={"name": "a.pdf"})
        await talk.customer.wait_for(kind="document")
        await quiet(talk)
        photos = [one for one in await talk.all_shown() if one["kind"] == "photo"]
        assert [one["album"] for one in photos] == [photos[0]["album"]] * 3
        await talk.says("Estimado señor, mañana por la mañana le llamaremos sin falta")
        await talk.shown(button=SEND_ANYWAY)
        await talk.marta.press(SEND_ANYWAY, times=3)
        await talk.customer.wait_for("Estimado")
        await talk.says("// per a l'equip")
        await talk.says("/handback")
        await talk.customer.wait_for(spoken("takeover.ended", name="Marta"))
        said = [one["text"] or "" for one in await talk.customer.messages()]
        assert sum("Estimado" in one for one in said) == 1
        assert not any("equip" in one for one in said[-3:])
