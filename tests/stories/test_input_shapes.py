"""Whatever a Telegram client can send in the middle of a form: nothing crashes, nothing is lost."""

import pytest

from cases.taxonomy import Language
from tests.stories.acts import (
    asked,
    begins,
    complains,
    folio_in,
    goes_on_to_review,
    heard,
    praises,
    reviews_praise,
    sends,
    texts,
)
from tests.stories.conftest import IN_TOWN, spoken

pytestmark = IN_TOWN

FAMILY = "👨‍👩‍👧‍👦"
NASTY = {
    "html": "<b>negreta</b> &amp; <script>alert('x')</script> </i> <a href=\"tg://x\">enllaç</a>",
    "right to left": "الغسالة لا تعمل منذ يوم الثلاثاء ولا أحد يرد على مكالماتي",
    "isolates": "rentadora \u2067cab\u2069 espatllada \u2066dins\u2069 i fora",
    "families": f"{FAMILY * 40} cap de nosaltres no pot rentar",
    "marks": "la renta\u0301dora ve\u0308lla va fer z\u0337a\u0337l\u0337g\u0337o ahir al vespre",
    "links": " ".join(f"https://example.com/oferta?n={n}&amp=1" for n in range(30)),
    "signs": "{ $folio } {{ x }} %s %(a)s ${HOME} \\ ` ~ _*[]()# +-=|.! i prou",
    "lines": "una\n\ndues\n\n\n   tres   quatre línies de text",
}


# ---- 2. Content that is no answer to a typed question --------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        ("sticker", "unreadable.sticker"),
        ("dice", "unreadable.dice"),
        ("poll", "unreadable.poll"),
        ("story", "unreadable.story"),
        ("location", "unreadable.location"),
        ("venue", "unreadable.location"),
        ("unknown", "unreadable.other"),
    ],
)
async def test_what_is_no_answer_is_named_and_the_question_asked_again(town, kind, told):
    nuria = await town.person()
    await begins(nuria)
    await nuria.send(kind=kind)
    again = await asked(nuria, "safety_risk")
    assert spoken(told) in again["text"]


@pytest.mark.parametrize("kind", ["voice", "video_note", "video", "audio", "animation", "photo", "document"])
async def test_a_recording_as_an_answer_is_kept_as_evidence_and_the_question_asked_again(town, kind):
    nuria = await town.person()
    await nuria.send("/reclamacio")
    await asked(nuria, "description")
    await nuria.send(kind=kind, file={"name": "prova.bin"} if kind in ("document", "audio") else {})
    kept = await asked(nuria, "description")
    assert spoken("files.kept", value="…").partition("…")[0] in kept["text"]
    await nuria.send("La comanda va arribar amb la caixa oberta i ningú no em contesta.")
    review = await goes_on_to_review(nuria)
    assert spoken("evidence.label") in review["text"]


async def test_an_unknown_forwarded_reply_is_answered_too(town):
    nuria = await town.person()
    first = await begins(nuria)
    await nuria.send(kind="unknown", forward={"hidden_user": "Algú"}, reply_to=first["id"])
    assert spoken("unreadable.other") in (await asked(nuria, "safety_risk"))["text"]


async def test_content_that_only_newer_telegrams_know_is_answered(town):
    nuria = await town.person()
    await begins(nuria)
    await nuria.send(kind="unknown", extra={"rich_message": {"blocks": [{"type": "table"}]}})
    assert spoken("unreadable.other") in (await asked(nuria, "safety_risk"))["text"]


@pytest.mark.parametrize(
    "forward",
    [
        {"hidden_user": "Algú <b>"},
        {"channel": {"title": "Ofertes"}},
    ],
)
async def test_a_forwarded_text_counts_as_the_persons_own(town, forward):
    nuria = await town.person()
    await nuria.send("/reclamacio")
    await asked(nuria, "description")
    await nuria.send("El paquet va arribar obert i ningú no contesta.", forward=forward)
    await asked(nuria, "safety_risk")


async def test_a_reply_with_a_quote_to_an_old_question_is_an_answer(town):
    nuria = await town.person()
    await nuria.send("/reclamacio")
    question = await asked(nuria, "description")
    await nuria.send(
        "El paquet va arribar obert i ningú no contesta.", reply_to=question["id"], quote="què ha passat"
    )
    await asked(nuria, "safety_risk")


async def test_a_contact_card_of_somebody_else_is_not_taken(town):
    nuria = await town.person()
    await begins(nuria)
    await nuria.send(
        kind="contact", contact={"phone_number": "+34612345678", "first_name": "Altri", "user_id": 4242}
    )
    refused = await asked(nuria, "safety_risk")
    assert spoken("contact.not_yours") in refused["text"]
    review = await goes_on_to_review(nuria)
    assert spoken("contact.label") not in review["text"]


async def test_the_own_contact_is_kept_whenever_it_comes(town):
    nuria = await town.person()
    await begins(nuria)
    await nuria.send(kind="contact", contact="own")
    await asked(nuria, "safety_risk")
    review = await goes_on_to_review(nuria)
    assert spoken("contact.label") in review["text"]


# ---- 3. Albums -----------------------------------------------------------------------------------------


def pictures(n: int, **first) -> list[dict]:
    return [{"kind": "photo", **(first if at == 0 else {})} for at in range(n)]


async def test_an_album_with_a_caption_is_one_answer_said_once(town):
    nuria = await town.person()
    await begins(nuria)
    before = len(await heard(nuria))
    await nuria.send(
        kind="album", items=pictures(4, text="Així va arribar la caixa de la comanda aquell dia.")
    )
    await asked(nuria, "safety_risk")
    await town.bot.account.idle()
    assert len(await heard(nuria)) == before + 1
    review = await goes_on_to_review(nuria)
    assert "Així va arribar la caixa" in review["text"]
    assert review["text"].count(".jpg") == 4


async def test_an_album_first_of_all_begins_a_case_and_is_kept(town):
    nuria = await town.person()
    await nuria.send(kind="album", items=pictures(3))
    await asked(nuria, "description")
    await nuria.send("La comanda va arribar amb la caixa oberta i ningú no em contesta els correus.")
    review = await goes_on_to_review(nuria)
    assert review["text"].count(".jpg") == 3


async def test_a_text_between_the_items_of_an_album_is_an_answer_of_its_own(town):
    nuria = await town.person()
    await nuria.send("/reclamacio")
    await asked(nuria, "description")
    await town.bot.account.hold()
    await nuria.send(kind="album", items=pictures(3))
    await nuria.send("La comanda va arribar amb la caixa oberta i ningú no em contesta els correus.")
    await nuria.send(
        kind="album", items=[{"kind": "document", "file": {"name": f"{n}.pdf"}} for n in range(2)]
    )
    await town.bot.account.hold(held=False)
    review = await goes_on_to_review(nuria)
    assert review["text"].count(".jpg") == 3
    assert review["text"].count(".pdf") == 2
    assert "caixa oberta" in review["text"]


async def test_of_an_album_only_what_is_too_big_is_refused_by_its_name(town):
    nuria = await town.person()
    await begins(nuria)
    items = [
        {"kind": "document", "file": {"name": "petit.pdf", "mime": "application/pdf"}},
        {"kind": "document", "file": {"name": "enorme.pdf", "mime": "application/pdf", "size": 21 * 2**20}},
        {"kind": "document", "file": {"name": "normal.pdf", "mime": "application/pdf"}},
    ]
    await nuria.send(kind="album", items=items)
    await nuria.wait_for("petit.pdf, normal.pdf")
    assert "enorme.pdf" in await texts(nuria)
    review = await goes_on_to_review(nuria)
    assert "petit.pdf, normal.pdf" in review["text"]
    assert "enorme.pdf" not in review["text"]


async def test_more_files_than_fit_are_said_to_be_left_out_and_the_first_are_kept(town):
    nuria = await town.person()
    await begins(nuria)
    await nuria.send(kind="album", items=pictures(6))
    await asked(nuria, "safety_risk")
    await nuria.send(kind="album", items=pictures(6))
    await nuria.wait_for(spoken("files.too_many", limit=10, left_out=1).partition(":")[0])
    review = await goes_on_to_review(nuria)
    assert review["text"].count(".jpg") == 10


# ---- 4. Strange files ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name",
    [
        "../../etc/passwd",
        "factura\u202efdp.exe",
        "a" * 255,
        "<b>x</b>.pdf",
        "",
        " ",
        "\u200d",
        "..",
        "C:\\x\\y.pdf",
    ],
)
async def test_a_file_of_any_name_is_kept(town, name):
    nuria = await town.person()
    await begins(nuria)
    await nuria.send(kind="document", file={"name": name} if name else {})
    await asked(nuria, "safety_risk")
    review = await goes_on_to_review(nuria)
    assert spoken("evidence.label") in review["text"]
    assert "../" not in review["text"]
    assert "\u202e" not in review["text"]
    await sends(nuria)


async def test_an_empty_file_and_a_photo_sent_as_document_are_taken(town):
    nuria = await town.person()
    await begins(nuria)
    await nuria.send(kind="document", file={"name": "buit.txt", "size": 0})
    await asked(nuria, "safety_risk")
    await nuria.send(kind="document", file={"name": "foto.jpg", "mime": "image/jpeg"})
    assert "buit.txt, foto.jpg" in (await asked(nuria, "safety_risk"))["text"]


async def test_a_voice_message_over_the_limit_is_refused_with_what_to_do(town):
    nuria = await town.person()
    await begins(nuria)
    await nuria.send(kind="voice", file={"size": 30 * 2**20}, duration=7200)
    refused = await asked(nuria, "safety_risk")
    assert "20 MB" in refused["text"]


# ---- 5. Commands in the middle -------------------------------------------------------------------------


@pytest.mark.parametrize(
    "command", ["/help", "/ajuda", "/info", "/privacy", "/privacitat", "/help@reclama_bot", "/INFO"]
)
async def test_a_page_in_the_middle_leaves_the_question_open(town, command):
    nuria = await town.person()
    await begins(nuria)
    await nuria.send(command)
    await asked(nuria, "safety_risk")
    await nuria.press(spoken("yes_no.no"))
    await asked(nuria, "occurred_on")


@pytest.mark.parametrize(
    "command", ["/xyz", "/", "/ hola", "/xyz@reclama_bot amb més coses", "/" + "x" * 4000]
)
async def test_an_unknown_command_is_said_to_be_unknown(town, command):
    nuria = await town.person()
    await begins(nuria)
    await nuria.send(command)
    assert asks_again(await nuria.wait_for(button=spoken("button.person")))


def asks_again(message: dict) -> bool:
    return spoken("safety_risk.ask") in message["text"]


@pytest.mark.parametrize(
    "payload",
    ["x" * 4000, "a" * 64, "bizChat1", "../../x", "<b>", "🙂" * 500, "t.0.complaint."],
)
async def test_start_with_any_payload_shows_the_menu_and_loses_nothing(town, payload):
    nuria = await town.person()
    await begins(nuria)
    await nuria.send(f"/start {payload}")
    menu = await nuria.wait_for(spoken("menu").partition("\n")[0])
    assert menu["buttons"]
    await nuria.press(spoken("button.resume", what=spoken("flow.report")))
    await asked(nuria, "safety_risk")


async def test_cancel_in_the_middle_ends_it_and_says_so(town):
    nuria = await town.person()
    await begins(nuria)
    await nuria.send("/cancel")
    gone = await nuria.wait_for(spoken("cancelled"))
    assert spoken("flow.complaint") in [key["text"] for row in gone["buttons"] for key in row]


async def test_asked_whether_to_cancel_a_typed_yes_cancels_and_sends_nothing(town):
    nuria = await town.person()
    await reviews_praise(nuria)
    await nuria.press(spoken("button.cancel"))
    await nuria.wait_for(button=spoken("button.discard"))
    await nuria.send("sí")
    await nuria.wait_for(spoken("cancelled"))
    await nuria.send("/estat")
    await nuria.wait_for(spoken("status.none").partition(".")[0])


async def test_asked_whether_to_cancel_a_typed_no_goes_on_at_the_same_question(town):
    nuria = await town.person()
    await begins(nuria)
    await nuria.press(spoken("button.cancel"))
    await nuria.wait_for(button=spoken("button.discard"))
    await nuria.send("no")
    assert (await asked(nuria, "safety_risk"))["buttons"]


# ---- 6. and 7. Texts and names -------------------------------------------------------------------------


@pytest.mark.parametrize("words", NASTY.values(), ids=NASTY.keys())
async def test_any_text_comes_out_as_it_went_in(town, words):
    nuria = await town.person()
    review = await reviews_praise(nuria, words)
    assert words in review["text"].replace("\u2068" + words + "\u2069", words)
    await sends(nuria)
    assert words in (await heard(nuria))[-1]["text"]


@pytest.mark.parametrize(
    "words",
    ["😀" * 4096, "<&>" * 1365, "x" * 4096, ("paraula " * 512).strip(), (FAMILY * 600)[:4096], "é " * 2048],
    ids=["emoji", "signs", "one word", "words", "families", "letters"],
)
async def test_the_longest_message_comes_out_whole_over_several_messages(town, words):
    words = words.strip()
    nuria = await town.person()
    await reviews_praise(nuria, words)
    reviewed = "".join(m["text"] for m in await heard(nuria))
    before = len(await heard(nuria))
    await sends(nuria)
    acknowledged = "".join(m["text"] for m in (await heard(nuria))[before:])
    whole = "".join(words.split())
    assert whole in "".join(reviewed.split())
    assert whole in "".join(acknowledged.split())


async def test_a_story_in_three_full_messages_is_kept_whole(town):
    nuria = await town.person()
    parts = [(f"{name} " * 600)[:3900].strip() for name in ("rentadora", "nevera", "caldera")]
    await begins(nuria, parts[0])
    for part in parts[1:]:
        await nuria.send(part)
        await asked(nuria, "safety_risk")
    await goes_on_to_review(nuria)
    said = "".join("".join(m["text"] for m in await heard(nuria)).split())
    assert all("".join(part.split()) in said for part in parts)


@pytest.mark.parametrize("blank", ["\u200d\u200d", "\u200e\u200f", "\u2060", "⠀", "\u3164", "\u00ad"])
async def test_a_blank_text_is_asked_again(town, blank):
    nuria = await town.person()
    await nuria.send("/reclamacio")
    await asked(nuria, "description")
    await nuria.send(blank)
    assert spoken("prose.empty") in (await asked(nuria, "description"))["text"]


async def test_a_bare_number_is_too_short_for_a_story_and_is_not_lost(town):
    nuria = await town.person()
    await nuria.send("/reclamacio")
    await asked(nuria, "description")
    await nuria.send("12345")
    await asked(nuria, "description")
    await nuria.send("és el número del rebut que em van cobrar dues vegades")
    await asked(nuria, "safety_risk")
    review = await goes_on_to_review(nuria)
    assert "12345" in review["text"]


@pytest.mark.parametrize(
    ("first", "last"),
    [
        ("<script>", None),
        (FAMILY, None),
        ("נוריה", "\u202eabc"),
        ("x" * 64, "y" * 64),
        ("\u200e", ""),
        ("&lt;", "%s {0}"),
    ],
)
async def test_a_person_of_any_telegram_name_is_served(town, first, last):
    somebody = await town.person(first, last_name=last or None, username=None)
    assert await praises(somebody)


async def test_an_id_beyond_32_bits_and_a_changed_username_are_the_same_person(town):
    nuria = await town.person(id=2**51 + 7, username="abans")
    folio = await praises(nuria)
    await nuria.change(username="despres", first_name="<i>")
    await nuria.send("/estat")
    assert folio in (await nuria.wait_for(button=spoken("button.add")))["text"]


async def test_a_name_with_signs_comes_out_as_typed_or_is_asked_again_in_words(town):
    nuria = await town.person()
    await begins(nuria)
    review = await goes_on_to_review(nuria, full_name="Marcel·la d'Amico-Núñez i Ò")
    assert "Marcel·la d'Amico-Núñez i Ò" in review["text"]


# ---- 1. Edits ------------------------------------------------------------------------------------------


async def test_an_edit_in_the_middle_changes_the_story_and_opens_nothing(town):
    nuria = await town.person()
    await nuria.send("/felicitacio")
    await asked(nuria, "praise")
    told = await nuria.send("El tècnic va ser molt amble.")
    await asked(nuria, "age_ok")
    await nuria.to().edit(told["id"], "El tècnic va ser molt amable.")
    assert spoken("story.reworded") in (await asked(nuria, "age_ok"))["text"]
    await nuria.press(spoken("yes_no.yes"))
    review = await nuria.wait_for(button=spoken("button.send"))
    assert "molt amable." in review["text"]
    assert "amble" not in review["text"]


async def test_an_edit_of_another_answer_says_that_it_was_not_taken(town):
    nuria = await town.person()
    command = await nuria.send("/felicitacio")
    await asked(nuria, "praise")
    await nuria.to().edit(command["id"], "/queixa")
    assert spoken("edit.not_taken") in (await asked(nuria, "praise"))["text"]


async def test_an_edit_after_sending_is_added_to_the_case_and_opens_no_second(town):
    nuria = await town.person()
    await nuria.send("/felicitacio")
    await asked(nuria, "praise")
    told = await nuria.send("El tècnic va ser molt amable.")
    await asked(nuria, "age_ok")
    await nuria.press(spoken("yes_no.yes"))
    await nuria.wait_for(button=spoken("button.send"))
    folio = await sends(nuria)
    await nuria.to().edit(told["id"], "El tècnic va ser molt, molt amable.")
    await nuria.wait_for(spoken("edit.noted", folio=folio))
    await nuria.send("/estat")
    assert folio_in((await nuria.wait_for(button=spoken("button.add")))["text"]) == folio


async def test_an_edited_caption_changes_the_story_too(town):
    nuria = await town.person()
    await nuria.send("/reclamacio")
    await asked(nuria, "description")
    sent = await nuria.send("La capsa va arribar amb la tapa overta aquell dia.", kind="photo")
    await asked(nuria, "safety_risk")
    await nuria.to().edit(sent["id"], "La capsa va arribar amb la tapa oberta aquell dia.")
    assert spoken("story.reworded") in (await asked(nuria, "safety_risk"))["text"]


async def test_a_photo_whose_caption_is_a_folio_is_not_lost(town):
    nuria = await town.person()
    folio = await praises(nuria)
    await nuria.send(folio, kind="photo")
    await nuria.wait_for(button=spoken("button.add_here"))
    await nuria.press(spoken("button.add_here"))
    review = await goes_on_to_review(nuria)
    assert ".jpg" in review["text"]


@pytest.mark.parametrize("language", list(Language))
async def test_a_form_with_every_interruption_still_ends_with_one_folio(town, language):
    somebody = await town.person(language_code=language.value)
    await somebody.send("/report")
    await asked(somebody, "report", language)
    for interruption in ("/help", "/xyz", "/estat", "/person"):
        await somebody.send(interruption)
        await asked(somebody, "report", language)
    await somebody.send(kind="sticker")
    await asked(somebody, "report", language)


async def test_a_queixa_is_one_typed_answer(town):
    assert (await complains(await town.person())).startswith("QV-")
