"""The transcript: kept word for word where the person wants it, and otherwise not at all."""

import pytest

from bot import chance
from bot.company import load_company
from bot.player import PRESSED, Player
from cases.taxonomy import Language
from storage.keyfile import read_key_file
from storage.opening import open_store
from tests.stories.conftest import CATALOGUE


async def drafts_talked_about(world) -> list[list[tuple]]:
    """What the database keeps of conversations, read after the bot was stopped."""
    await world.bot.stop()
    store = open_store(
        f"sqlite:///{world.bot.folder}/database/reclama.db",
        read_key_file(world.bot.folder / "reclama.key"),
        chance.entropy,
    )
    try:
        with store.look() as unit:
            found = [unit.transcripts.of(case.draft_id) for case in unit.cases_of(1001, 10)]
    finally:
        store.close()
    return found


@pytest.mark.parametrize(("wanted", "kept"), [("yes_no.yes", True), ("yes_no.no", False)])
async def test_the_conversation_is_kept_only_if_it_is_wanted(world, wanted, kept):
    customer, company = await world.person(), load_company(world.bot.company)
    pressed = {**PRESSED, "transcript_consent.ask": wanted}
    player = Player(customer, company, Language.CA, CATALOGUE, lambda _who, _words: None, pressed)
    folio = await player.play()
    (talk,) = await drafts_talked_about(world)
    words = [said for _at, _who, said in talk]
    if not kept:
        assert talk == []
        return
    assert words[0].startswith("Bon dia. La rentadora")
    assert "Núria Pujol i Vila" in words
    assert any(str(folio) in said for said in words)
    assert {who for _at, who, _said in talk} == {"customer", "bot"}
