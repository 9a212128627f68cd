"""Updates that come again, late, in crowds or poisoned; messages that Telegram takes badly; a bot that dies."""

import asyncio
import os
import signal
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from bot.demo import sample_company
from sandbox.client import NotSaid
from tests.stories.acts import (
    asked,
    asks,
    begins,
    folio_in,
    goes_on_to_review,
    heard,
    reviews_praise,
    sends,
)
from tests.stories.conftest import World, spoken

ROOT = Path(__file__).parent.parent.parent
BOOTS = 4  # times the patience with everything else: a start is all processor


# ---- 13. The same update again -------------------------------------------------------------------------


async def test_redelivered_updates_after_a_restart_do_nothing(world):
    nuria = await world.person()
    await reviews_praise(nuria)
    folio = await sends(nuria)
    before = len(await heard(nuria))
    await world.bot.stop()
    await world.bot.account.redeliver(last=4)
    await world.bot.start()
    await world.bot.account.idle()
    await nuria.send("/estat")
    assert folio_in((await nuria.wait_for(button=spoken("button.add")))["text"]) == folio
    assert len(await heard(nuria)) == before + 1


async def test_updates_while_the_bot_was_away_are_taken_in_order_when_it_is_back(world):
    nuria = await world.person()
    await world.bot.stop()
    await nuria.send("/denuncia")
    await nuria.send("El preu de l'etiqueta no era el que em van cobrar a la caixa.")
    await world.bot.start()
    await asked(nuria, "safety_risk")


async def test_messages_twenty_hours_old_are_answered_and_presses_that_old_are_gone(world):
    nuria = await world.person()
    question = await begins(nuria)
    await world.bot.stop()
    await nuria.press(spoken("yes_no.no"), message=question["id"])
    await nuria.send("I a més el tècnic que va venir em va parlar molt malament")
    await world.telegram.advance(20 * 3600)
    await world.bot.start()
    assert spoken("story.added") in (await asked(nuria, "safety_risk"))["text"]


# ---- 14. Crowds ----------------------------------------------------------------------------------------


async def test_five_hundred_updates_waiting_at_the_start_are_all_answered(world):
    await world.bot.stop()
    people = [await world.person(f"Persona {n}") for n in range(50)]
    ref = world.bot.account.id
    messages = [
        {"chat": f"{ref}:{one.id}", "from": one.id, "text": words}
        for words in (
            "/felicitacio",
            "El tècnic va ser molt amable.",
            *(f"Detall número {n} del servei que em van fer aquell matí a casa" for n in range(8)),
        )
        for one in people
    ]
    await world.telegram.call("POST", "batch", {"messages": messages})
    await world.bot.start()
    await world.bot.account.idle()
    for one in people[::5]:
        one.to().since = 0
        await one.wait_for(spoken("age_ok.ask"))
        await one.press(spoken("yes_no.yes"))
        review = await one.wait_for(button=spoken("button.send"))
        assert all(f"Detall número {n} " in review["text"] for n in range(8))


async def test_thirty_messages_in_a_burst_are_one_story(world):
    nuria = await world.person()
    await begins(nuria)
    await world.bot.account.hold()
    for n in range(30):
        await nuria.send(
            f"Detall {n}: el repartidor tampoc no va voler fer ni el que havia promès aquell dia."
        )
    await world.bot.account.hold(held=False)
    await world.bot.account.idle()
    review = await goes_on_to_review(nuria)
    said = (
        review["text"]
        if "Detall 29:" in review["text"]
        else "\n".join(m["text"] for m in (await heard(nuria))[-3:])
    )
    assert all(f"Detall {n}:" in said for n in range(30))


# ---- 16. Updates that nobody knows, and poison ---------------------------------------------------------


async def put(world: World, update: dict) -> None:
    await world.telegram.call("POST", "updates", {"bot": world.bot.account.id, "update": update})


async def test_unknown_kinds_of_update_are_passed_over(world):
    nuria = await world.person()
    await put(world, {"brand_new_thing": {"chat": {"id": nuria.id}, "x": 1}})
    await begins(nuria)


async def test_a_poisoned_update_is_set_aside_the_person_told_and_the_chat_goes_on(world):
    nuria, pere = await world.person(), await world.person("Pere")
    await begins(nuria)
    chat = {"id": nuria.id, "type": "private", "first_name": "Núria"}
    await put(world, {"message": {"message_id": 900, "date": "ahir", "chat": chat, "from": {"id": nuria.id}}})
    await pere.send("/denuncia")
    await asked(pere, "report")
    nuria.to().since = 0
    await nuria.wait_for(spoken("quarantine.sorry").partition(".")[0])
    await nuria.press(spoken("yes_no.no"))
    await asked(nuria, "occurred_on")


async def test_poison_without_a_chat_stops_nobody(world):
    await put(world, {"message": "poison"})
    await put(world, {"callback_query": {"id": 1}})
    nuria = await world.person()
    await nuria.send("/denuncia")
    await nuria.wait_for(button=spoken("button.cancel"))


# ---- 17. to 20. Sending --------------------------------------------------------------------------------


async def test_too_many_requests_waits_as_told_and_loses_nothing(world):
    nuria = await world.person()
    await begins(nuria)
    await world.telegram.fault("too_many_requests", method="sendMessage", retry_after=1, times=2)
    await nuria.press(spoken("yes_no.no"))
    await asked(nuria, "occurred_on")
    assert (await spoken_times(nuria, "occurred_on")) == 1


async def spoken_times(person, slot: str) -> int:
    return sum(asks(message, slot) for message in await heard(person))


async def test_a_429_for_one_chat_keeps_no_other_waiting(world):
    nuria, pere = await world.person(), await world.person("Pere")
    await begins(nuria)
    await world.telegram.fault(
        "too_many_requests", method="sendMessage", chat=nuria.id, retry_after=3600, times=1
    )
    await nuria.press(spoken("yes_no.no"))
    await begins(pere)


async def test_a_cut_before_the_send_is_tried_again_and_arrives_once(world):
    nuria = await world.person()
    await begins(nuria)
    await world.telegram.fault("cut_before", method="sendMessage", times=1)
    await nuria.press(spoken("yes_no.no"))
    await asked(nuria, "occurred_on")
    assert (await spoken_times(nuria, "occurred_on")) == 1


@pytest.mark.parametrize(
    "fault",
    [
        {"kind": "cut_after"},
        {"kind": "bad_gateway", "done": True},
        pytest.param({"kind": "hang", "done": True, "seconds": 60}, marks=pytest.mark.slow),
    ],
)
async def test_what_may_have_arrived_is_sent_again_with_a_visible_mark(world, fault):
    nuria = await world.person()
    await begins(nuria)
    await world.telegram.fault(method="sendMessage", times=1, **fault)
    await nuria.press(spoken("yes_no.no"))
    await nuria.wait_for(spoken("courier.again"))
    first, second = [message for message in await heard(nuria) if asks(message, "occurred_on")]
    assert spoken("courier.again") not in first["text"]
    assert second["text"].endswith(first["text"])


async def test_a_full_page_that_may_have_arrived_is_sent_again_too(world):
    nuria = await world.person()
    await nuria.send("/felicitacio")
    await asked(nuria, "praise")
    await nuria.send("paraula " * 511)
    await asked(nuria, "age_ok")
    await world.telegram.fault("cut_after", method="sendMessage", times=1)
    await nuria.press(spoken("yes_no.yes"))
    await nuria.wait_for(spoken("courier.again"))
    await nuria.wait_for(button=spoken("button.send"))


@pytest.mark.parametrize("fault", [{"kind": "server_error"}, {"kind": "bad_gateway"}, {"kind": "too_large"}])
async def test_an_ailing_telegram_gets_the_message_when_it_is_well_again(world, fault):
    nuria = await world.person()
    await begins(nuria)
    await world.telegram.fault(method="sendMessage", times=1, **fault)
    await nuria.press(spoken("yes_no.no"))
    await asked(nuria, "occurred_on")


async def test_html_that_telegram_cannot_read_arrives_as_plain_text(world):
    nuria = await world.person()
    await begins(nuria)
    refused = 'Bad Request: can\'t parse entities: Unsupported start tag "x" at byte offset 3'
    await world.telegram.fault("error", method="sendMessage", error_code=400, description=refused)
    await nuria.press(spoken("yes_no.no"))
    await asked(nuria, "occurred_on")


async def test_who_blocks_the_bot_is_left_alone_and_served_again_when_back(world):
    nuria = await world.person()
    await begins(nuria)
    await world.bot.account.hold()
    await nuria.send("/help")
    await nuria.block()
    await world.bot.account.hold(held=False)
    await world.bot.account.idle()
    sends_before = await world.telegram.calls("sendMessage")
    await asyncio.sleep(0.5)
    assert await world.telegram.calls("sendMessage") <= sends_before + 1, "no loop of retries"
    await nuria.block(blocked=False)
    await nuria.send("/start")
    await nuria.wait_for(spoken("menu").partition("\n")[0])
    await nuria.press(spoken("button.resume", what=spoken("flow.report")))
    await asked(nuria, "safety_risk")


async def test_a_case_sent_while_telegram_is_away_is_acknowledged_after(world):
    nuria = await world.person()
    await reviews_praise(nuria)
    await world.telegram.fault("server_error", method="sendMessage", times=1)
    await nuria.press(spoken("button.send"))
    assert folio_in((await nuria.wait_for(button=spoken("button.add")))["text"])


# ---- 29. Topics in a private chat ----------------------------------------------------------------------


async def test_in_a_private_chat_with_topics_the_answer_comes_in_the_same_topic(world):
    await world.telegram.call("PATCH", f"bots/{world.bot.account.id}", {"topics": True})
    nuria = await world.person()
    await nuria.send("/start")
    first = await nuria.wait_for(spoken("menu").partition("\n")[0])
    assert first["thread"] in (None, 1)
    topic = await world.telegram.call(
        "POST", f"chats/{nuria.to().ref}/topics", {"name": "Rentadora", "by": nuria.id}
    )
    await nuria.send("/help", thread=topic["thread"])
    assert (await nuria.wait_for(spoken("page.help").partition("\n")[0]))["thread"] == topic["thread"]


# ---- 30. The program dies ------------------------------------------------------------------------------


@pytest.mark.slow
async def test_a_bot_killed_in_the_middle_of_a_form_goes_on_at_the_same_question(world, tmp_path):
    await world.bot.stop()
    program = await started(world)
    try:
        nuria = await world.person()
        await nuria.send("/denuncia")
        await asked(nuria, "report")
        await nuria.send("El preu de l'etiqueta no era el que em van cobrar a la caixa.")
        await asked(nuria, "safety_risk")
        await nuria.press(spoken("yes_no.no"))
        program.kill()
        await program.wait()
        assert program.returncode == -signal.SIGKILL
        program = await started(world)
        await asked(nuria, "occurred_on")
        await nuria.send("ahir")
        await asked(nuria, "place")
        review = await goes_on_to_review(nuria)
        assert "etiqueta" in review["text"]
        assert await sends(nuria)
    finally:
        if program.returncode is None:
            program.kill()
            await program.wait()


@pytest.mark.slow
@pytest.mark.timeout(300)
async def test_a_bot_killed_again_and_again_opens_one_case_for_each_who_sent(world):
    """Kills fall anywhere between taking an update and confirming it."""
    await world.bot.stop()
    people = [await world.person(f"Persona {n}") for n in range(12)]
    folios: set[str] = set()
    for at, nuria in enumerate(people):
        await nuria.send("/felicitacio")
        await nuria.send(f"El tècnic número {at} va ser molt amable.")
    for pause in (0.02, 0.1, 0.3):
        program = await started(world)
        await world.bot.account.called("sendMessage")
        await asyncio.sleep(pause)
        program.kill()
        await program.wait()
    await world.bot.start()
    for nuria in people:
        nuria.to().since = 0
        await asked(nuria, "age_ok")
        await nuria.press(spoken("yes_no.yes"))
        await nuria.wait_for(button=spoken("button.send"))
        folios.add(await sends(nuria))
    assert len(folios) == len(people)


async def started(world: World) -> asyncio.subprocess.Process:
    """The bot's program as an administrator starts it, on the database of this world, when it asks for updates."""
    asked_before = await world.telegram.calls("getUpdates")
    settings = {
        "RECLAMA_BOT_TOKEN": world.bot.account.token,
        "RECLAMA_TELEGRAM_API": world.bot.url,
        "RECLAMA_DATA_DIR": str(world.bot.folder),
        "RECLAMA_COMPANY_FILE": str(sample_company()),
        "RECLAMA_SENDS_PER_SECOND": "0",
    }
    program = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "run", cwd=ROOT, env={**os.environ, **settings},
        stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL,
    )  # fmt: skip
    for _ in range(BOOTS):
        with suppress(NotSaid):
            await world.bot.account.called("getUpdates", asked_before + 1)
            break
    return program
