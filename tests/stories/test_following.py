"""After the folio: how it stands, adding to it, a person, the pages; and what a stranger may know."""

import pytest

from tests.stories.acts import (
    asked,
    asks,
    begins,
    complains,
    folio_in,
    goes_on_to_review,
    heard,
    praises,
    sends,
    texts,
)
from tests.stories.conftest import IN_TOWN, spoken

pytestmark = IN_TOWN


@pytest.mark.parametrize(
    "sloppy",
    [str, str.lower, lambda f: f.replace("-", " "), lambda f: f.replace("-", ""), lambda f: f"  {f.lower()} ",
     lambda f: f"És el {f}, si us plau", lambda f: f.replace("-", "–"), lambda f: f"/estat {f.lower()}"],
)  # fmt: skip
async def test_a_folio_typed_sloppily_is_found(town, sloppy):
    nuria = await town.person()
    folio = await praises(nuria)
    await nuria.send(sloppy(folio))
    assert folio in (await nuria.wait_for(button=spoken("button.add")))["text"]


async def test_a_folio_with_a_wrong_sign_is_said_to_be_wrong(town):
    nuria = await town.person()
    folio = await praises(nuria)
    last = "A" if folio[-1] != "A" else "B"
    await nuria.send(f"/estat {folio[:-1]}{last}")
    await nuria.wait_for(spoken("folio.wrong_check", prefix="QV").partition(".")[0][:30])


async def test_a_stranger_with_the_folio_sees_how_it_stands_and_nothing_of_whose_it_is(town):
    nuria = await town.person("Núria", username="nuria_secreta")
    await nuria.send("/denuncia")
    await asked(nuria, "report")
    await nuria.send("El veí del carrer Secret 7 diu que la botiga cobra dues vegades.")
    await goes_on_to_review(nuria, full_name="Marcel·la Secretíssima")
    folio = await sends(nuria)
    pere = await town.person("Pere")
    await pere.send(f"/estat {folio}")
    told = await pere.wait_for(folio)
    assert spoken("status.received") in told["text"]
    labels = [key["text"] for row in told["buttons"] for key in row]
    assert spoken("button.add") not in labels
    seen = await texts(pere)
    assert not any(secret in seen for secret in ("Secret", "botiga", "Núria", str(nuria.id), "nuria_secreta"))


async def test_two_cases_of_one_person_have_two_folios_and_a_button_each(town):
    nuria = await town.person()
    first, second = await praises(nuria), await complains(nuria)
    assert first != second
    await nuria.send("/estat")
    listed = await nuria.wait_for(button=first)
    assert second in listed["text"]
    await nuria.press(spoken("button.case", folio=first))
    assert folio_in((await nuria.wait_for(button=spoken("button.add")))["text"]) == first


async def test_adding_to_a_case_keeps_its_folio_and_tells_so(town):
    nuria = await town.person()
    folio = await praises(nuria)
    await nuria.press(spoken("button.add"))
    await nuria.wait_for(spoken("addition.ask", about=folio).partition("?")[0])
    await nuria.send("I també va deixar-ho tot net.")
    await nuria.wait_for(button=spoken("button.skip"))
    await nuria.send(kind="photo")
    await nuria.wait_for(button=spoken("button.done"))
    await nuria.press(spoken("button.done"))
    await nuria.wait_for(button=spoken("button.send"))
    await nuria.press(spoken("button.send"))
    await nuria.wait_for(spoken("told.added", folio=folio).partition(".")[0])
    await nuria.send("/estat")
    assert (await nuria.wait_for(button=spoken("button.person")))["text"].count("QV-") == 1


async def test_what_is_written_right_after_sending_is_all_kept_until_it_is_said_where_it_belongs(town):
    nuria = await town.person()
    await praises(nuria)
    await nuria.send("Se'm va oblidar: va ser el dia tres al matí.")
    await nuria.wait_for(button=spoken("button.add_here"))
    await nuria.send("I el seu company també va ser molt amable.")
    await nuria.wait_for(button=spoken("button.add_here"))
    await nuria.send(kind="album", items=[{"kind": "photo"}, {"kind": "photo"}])
    await nuria.wait_for(button=spoken("button.add_here"))
    await nuria.press(spoken("button.add_here"))
    review = await goes_on_to_review(nuria)
    assert "dia tres" in review["text"]
    assert "company" in review["text"]
    assert review["text"].count(".jpg") == 2


async def test_something_new_right_after_sending_becomes_a_case_of_its_own(town):
    nuria = await town.person()
    first = await praises(nuria)
    await nuria.send("La comanda va arribar amb la caixa oberta i ningú no em contesta els correus.")
    await nuria.wait_for(button=spoken("button.begin_anew"))
    await nuria.press(spoken("button.begin_anew"))
    await goes_on_to_review(nuria)
    assert await sends(nuria) != first


async def test_what_is_known_of_a_person_is_not_asked_again(town):
    nuria = await town.person()
    await praises(nuria)
    before = len(await heard(nuria))
    await praises(nuria)
    assert not any(asks(message, "age_ok") for message in (await heard(nuria))[before:])


async def test_asking_for_a_person_is_recorded_once_and_said_twice_in_other_words(town):
    nuria = await town.person()
    await begins(nuria)
    await nuria.send("/persona")
    await nuria.wait_for(
        spoken("person.recorded", company="x", phone="x", hours="x", wait="x").partition(".")[0]
    )
    await nuria.press(spoken("button.person"))
    await nuria.wait_for(spoken("person.already", wait="x").partition(";")[0])
    await asked(nuria, "safety_risk")


@pytest.mark.parametrize(
    ("command", "page"),
    [("/privacy", "privacy"), ("/privacitat", "privacy"), ("/info", "info"), ("/help", "help")],
)
async def test_the_pages_tell_what_they_must_before_anything_else_was_said(town, command, page):
    nuria = await town.person()
    await nuria.send(command)
    told = await nuria.wait_for(button=spoken("button.menu_complaint"))
    assert len(told["text"]) > 500
    assert {"privacy": "B17999996", "info": "ISO", "help": "/"}[page if page != "info" else "help"] in told[
        "text"
    ]


async def test_cancel_with_nothing_to_cancel_shows_the_menu(town):
    nuria = await town.person()
    await nuria.send("/cancel")
    await nuria.wait_for(spoken("menu").partition("\n")[0])


async def test_thanks_after_the_folio_begin_nothing(town):
    nuria = await town.person()
    await praises(nuria)
    await nuria.send("Moltes gràcies")
    await nuria.wait_for(spoken("menu").partition("\n")[0])


# ---- Groups --------------------------------------------------------------------------------------------


async def test_in_a_group_only_a_command_for_the_bot_is_answered_and_only_with_where_to_write(town):
    nuria, pere = await town.person(), await town.person("Pere")
    group = await town.telegram.group("Veïns", members=[nuria, pere, town.bot.account])
    await group.send("La rentadora perd aigua i ningú no em diu res.", by=nuria)
    await group.send("/start@reclama_bot", by=nuria)
    await group.wait_for(spoken("group.private_only").partition(":")[0])
    await group.send("/persona@reclama_bot", by=pere)
    await group.wait_for(spoken("group.private_only").partition(":")[0], count=2)
    await town.bot.account.idle()
    assert (
        sum(message["from"]["is_bot"] for message in await group.messages() if message["kind"] == "text") == 2
    )


async def test_a_bot_that_hears_all_of_a_group_says_nothing_to_it_and_keeps_nothing(town):
    nuria = await town.person()
    group = await town.telegram.group("Veïns", members=[nuria], admins=[town.bot.account])
    for words in ("La rentadora perd aigua.", "QV-2026-000001-AAAA", "/nonsense"):
        await group.send(words, by=nuria)
    await group.send(kind="photo", by=nuria)
    await group.send("Com a anònim", by=nuria, anonymous=True)
    await town.bot.account.idle()
    assert not [
        m
        for m in await group.messages()
        if m["from"]
        and m["from"]["is_bot"]
        and m["kind"] == "text"
        and m["from"]["id"] == town.bot.account.id
    ]
    await nuria.send("/estat")
    await nuria.wait_for(spoken("status.none").partition(".")[0])
