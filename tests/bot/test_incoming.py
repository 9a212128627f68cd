"""Telegram's updates as JSON, read as what arrived; `telegram.md` 1.2, 1.4, 1.10."""

from typing import Any

import pytest
from telegram import Update

import bot.http  # noqa: F401 - it opts in to the library's timedeltas, as the bot does
from bot.desk.arrived import AtDesk, Nobody, Spoke
from bot.incoming import Incoming, Reachability, incoming
from flows.incoming import Commanded, Edited, Pressed, SentOther, Wrote

COMMANDS = {"start": "start", "estat": "status", "stato": "status", "idioma": "language"}
BIG = 2**51 + 12345
NURIA = {"id": BIG, "is_bot": False, "first_name": "Núria", "language_code": "ca"}
PRIVATE = {"id": BIG, "type": "private", "first_name": "Núria"}
GROUP = {"id": -1001234567890, "type": "supergroup", "title": "Veïns", "is_forum": True}
PHOTO = [
    {"file_id": "small", "file_unique_id": "s", "width": 90, "height": 60, "file_size": 900},
    {"file_id": "large", "file_unique_id": "l", "width": 1280, "height": 800, "file_size": 90_000},
    {"file_id": "middle", "file_unique_id": "m", "width": 320, "height": 200},
]
DOCUMENT = {"file_id": "d", "file_unique_id": "du"}
BASIC = {"file_id": "b", "file_unique_id": "bu", "duration": 3}
VIDEO = {**BASIC, "width": 10, "height": 10}
STICKER = {
    "file_id": "s", "file_unique_id": "su", "type": "regular", "width": 512, "height": 512,
    "is_animated": False, "is_video": False,
}  # fmt: skip
POLL = {
    "id": "1", "question": "?", "options": [], "total_voter_count": 0, "is_closed": False,
    "is_anonymous": True, "type": "regular", "allows_multiple_answers": False, "allows_revoting": True, "members_only": False,
}  # fmt: skip


def message(**content: Any) -> dict[str, Any]:
    return {"message_id": 7, "date": 1_790_000_000, "chat": PRIVATE, "from": NURIA, **content}


def read(update_id: int = 99, **kind: Any) -> Incoming | Reachability | AtDesk | None:
    return incoming(Update.de_json({"update_id": update_id, **kind}, None), COMMANDS)


def received(**content: Any) -> Any:
    arrived = read(message=message(**content))
    return arrived.received if isinstance(arrived, Incoming) else arrived


def test_who_where_and_in_what_language():
    arrived = read(2**31 + 5, message=message(text="Hola"))
    assert isinstance(arrived, Incoming)
    assert (arrived.update_id, arrived.chat_id, arrived.person.telegram_id) == (2**31 + 5, BIG, BIG)
    assert (arrived.person.language_code, arrived.thread_id, arrived.press) == ("ca", None, None)


def test_a_client_without_a_language_has_none():
    nobody = {key: value for key, value in NURIA.items() if key != "language_code"}
    arrived = read(message=message(text="Hola", **{"from": nobody}))
    assert isinstance(arrived, Incoming)
    assert arrived.person.language_code is None


def test_in_a_private_topic_the_answer_goes_to_the_same_topic():
    arrived = read(message=message(text="Hola", message_thread_id=12, is_topic_message=True))
    assert isinstance(arrived, Incoming)
    assert arrived.thread_id == 12
    elsewhere = read(message=message(text="Hola", message_thread_id=12))
    assert isinstance(elsewhere, Incoming)
    assert elsewhere.thread_id is None


# ---- Texts and commands --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Hola", Wrote("Hola", message_id=7)),
        ("/estat", Commanded("status", "")),
        ("/ESTAT@reclama_bot", Commanded("status", "")),
        ("/stato  qv 1 ", Commanded("status", "qv 1 ")),
        ("/estat\nqv 1", Commanded("status", "qv 1")),
        ("/start bizChat1", Commanded("start", "bizChat1")),
        ("/xyz", Commanded("", "")),
        ("/", Commanded("", "")),
        ("/ hola", Commanded("", "hola")),
        ("//", Wrote("//", message_id=7)),
        ("/què?", Wrote("/què?", message_id=7)),
        ("no /estat", Wrote("no /estat", message_id=7)),
        (" /estat", Wrote(" /estat", message_id=7)),
    ],
)
def test_a_text_is_a_command_of_ours_an_unknown_one_or_words(text, wanted):
    assert received(text=text) == wanted


def test_a_command_of_four_thousand_characters_is_read_at_once():
    assert received(text="/start " + "a " * 2044) == Commanded("start", ("a " * 2044))
    assert isinstance(received(text="/" + "x" * 4095), Wrote | Commanded)


@pytest.mark.parametrize(
    "more",
    [
        {"forward_origin": {"type": "hidden_user", "sender_user_name": "Algú", "date": 1}},
        {"forward_origin": {"type": "user", "sender_user": NURIA, "date": 1}},
        {"reply_to_message": {"message_id": 3, "date": 1, "chat": PRIVATE}},
        {"quote": {"text": "abans", "position": 0}},
        {"external_reply": {"origin": {"type": "hidden_user", "sender_user_name": "x", "date": 1}}},
        {"entities": [{"type": "bold", "offset": 0, "length": 99}], "brand_new_field": {"a": 1}},
        {"effect_id": "5", "is_from_offline": True, "sender_tag": "x"},
    ],
    ids=lambda more: next(iter(more)),
)
def test_words_are_words_however_they_came(more):
    assert received(text="Hola", **more) == Wrote("Hola", message_id=7)


# ---- Files ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "content"),
    [
        ("document", DOCUMENT),
        ("voice", BASIC),
        ("audio", BASIC),
        ("video", VIDEO),
        ("video_note", {**BASIC, "length": 10}),
        ("animation", VIDEO),
    ],
)
def test_every_kind_of_file_is_kept_with_a_name(kind, content):
    wrote = received(**{kind: content, "caption": "així"})
    assert wrote.text == "així"
    [file] = wrote.files
    assert (file.kind, file.size, bool(file.name)) == (kind, 0, True)


def test_of_a_photo_the_largest_is_taken():
    [file] = received(photo=PHOTO, media_group_id="a1").files
    assert (file.file_id, file.kind, file.album, file.size) == ("large", "photo", "a1", 90_000)


def test_a_live_photo_is_taken_as_the_photo_that_comes_with_it():
    live = {**BASIC, "width": 10, "height": 10}
    assert received(photo=PHOTO, live_photo=live).files[0].kind == "photo"


def test_an_animation_is_not_its_own_document_too():
    assert [file.kind for file in received(animation=VIDEO, document=DOCUMENT).files] == ["animation"]


# ---- Contacts, places, and what is no answer -----------------------------------------------------------


@pytest.mark.parametrize(("user_id", "own"), [(BIG, True), (5, False), (None, False)])
def test_a_contact_is_own_only_with_the_senders_id(user_id, own):
    card = {"phone_number": "34612345678", "first_name": "Núria", **({"user_id": user_id} if user_id else {})}
    assert received(contact=card).contact.own is own


def test_a_place_also_that_of_a_venue():
    place = {"latitude": 41.4, "longitude": 2.1}
    assert received(location=place).place == (41.4, 2.1)
    assert received(location=place, venue={"location": place, "title": "a", "address": "b"}).place == (
        41.4,
        2.1,
    )


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        ({"sticker": STICKER}, "sticker"),
        ({"dice": {"emoji": "🎲", "value": 3}}, "dice"),
        ({"poll": POLL}, "poll"),
        ({"story": {"chat": PRIVATE, "id": 4}}, "story"),
        ({"game": {"title": "a", "description": "b", "photo": PHOTO}}, "game"),
        ({"checklist": {"title": "a", "tasks": []}}, "other"),
        ({"rich_message": {"blocks": []}}, "other"),
        ({}, "other"),
        ({"forward_origin": {"type": "hidden_user", "sender_user_name": "x", "date": 1}}, "other"),
        ({"reply_to_message": {"message_id": 3, "date": 1, "chat": PRIVATE}}, "other"),
        ({"has_protected_content": True, "effect_id": "5"}, "other"),
    ],
    ids=lambda value: value if isinstance(value, str) else next(iter(value), "nothing"),
)
def test_what_is_no_answer_is_named_also_where_nobody_here_knows_it(content, kind):
    assert received(**content) == SentOther(kind)


@pytest.mark.parametrize(
    "service",
    [
        {"pinned_message": {"message_id": 3, "date": 1, "chat": PRIVATE}},
        {"message_auto_delete_timer_changed": {"message_auto_delete_time": 86400}},
        {"write_access_allowed": {}},
        {"chat_background_set": {"type": {"type": "chat_theme", "theme_name": "🎄"}}},
        {"boost_added": {"boost_count": 1}},
        {
            "forum_topic_created": {"name": "x", "icon_color": 1},
            "is_topic_message": True,
            "message_thread_id": 3,
        },
        {"group_chat_created": True},
        {"new_chat_title": "x"},
    ],
    ids=lambda service: next(iter(service)),
)
def test_a_service_message_is_nothing_to_us(service):
    assert received(**service) is None


# ---- Who does not count --------------------------------------------------------------------------------


def test_bots_anonymous_admins_and_channels_are_not_customers():
    anonymous = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
    channel = {"id": 136817688, "is_bot": True, "first_name": "Channel", "username": "Channel_Bot"}
    linked = {"id": 777000, "is_bot": False, "first_name": "Telegram"}
    for sender, chat in ((anonymous, GROUP), (channel, {"id": -100999, "type": "channel", "title": "x"})):
        arrived = read(message=message(text="/take", chat=GROUP, sender_chat=chat, **{"from": sender}))
        assert isinstance(arrived, AtDesk)
        assert arrived.who == 0
        assert arrived.nobody in (Nobody.ANONYMOUS, Nobody.CHANNEL)
    automatic = {
        "is_automatic_forward": True,
        "sender_chat": {"id": -100999, "type": "channel", "title": "x"},
    }
    arrived = read(message=message(text="/take", chat=GROUP, **automatic, **{"from": linked}))
    assert isinstance(arrived, AtDesk)
    assert arrived.nobody is not None
    other_bot = {"id": 55, "is_bot": True, "first_name": "Altre"}
    assert read(message=message(text="Hola", **{"from": other_bot})) is None


@pytest.mark.parametrize(
    "kind",
    [
        "channel_post",
        "edited_channel_post",
        "business_message",
        "edited_business_message",
    ],
)
def test_channels_and_business_chats_are_not_ours(kind):
    assert read(**{kind: message(text="Hola", business_connection_id="b")}) is None


@pytest.mark.parametrize(
    "kind",
    [
        {"brand_new_kind": {"x": 1}},
        {},
        {"poll": POLL},
        {
            "message_reaction": {
                "chat": PRIVATE,
                "message_id": 1,
                "date": 1,
                "old_reaction": [],
                "new_reaction": [],
            }
        },
    ],
    ids=lambda kind: next(iter(kind), "nothing"),
)
def test_an_unknown_kind_of_update_is_nothing(kind):
    assert read(**kind) is None


def test_in_a_group_it_says_so():
    arrived = read(message=message(text="Hola", chat=GROUP, message_thread_id=5, is_topic_message=True))
    assert isinstance(arrived, AtDesk)
    assert (arrived.what, arrived.chat_id, arrived.thread_id) == (Spoke("Hola", "Hola"), -1001234567890, 5)


# ---- Edits, presses, blocks ----------------------------------------------------------------------------


def test_an_edit_has_new_words_or_is_nothing():
    assert isinstance(read(edited_message=message(text="nou", edit_date=2)), Incoming)
    edited = read(edited_message=message(photo=PHOTO, caption="/estat", edit_date=2))
    assert isinstance(edited, Incoming)
    assert edited.received == Edited("/estat", 7)
    moved = {"latitude": 41.4, "longitude": 2.1, "live_period": 60}
    assert read(edited_message=message(location=moved, edit_date=2)) is None
    assert read(edited_message=message(photo=PHOTO, edit_date=2)) is None


def query(**more: Any) -> dict[str, Any]:
    return {"id": "q1", "from": NURIA, "chat_instance": "c", "data": "y.abc", **more}


def test_a_press_knows_its_message_and_its_query():
    arrived = read(callback_query=query(message=message(text="Una pregunta")))
    assert isinstance(arrived, Incoming)
    assert arrived.received == Pressed("y.abc")
    assert arrived.press is not None
    assert (arrived.press.query_id, arrived.press.message_id) == ("q1", 7)


def test_a_press_under_a_deleted_message_has_no_message_to_edit():
    gone = {"message_id": 7, "date": 0, "chat": PRIVATE}
    arrived = read(callback_query=query(message=gone))
    assert isinstance(arrived, Incoming)
    assert arrived.press is not None
    assert (arrived.chat_id, arrived.press.message_id) == (BIG, 0)


def test_a_press_without_data_or_under_an_inline_message_breaks_nothing():
    game = {key: value for key, value in query(message=message(text="x")).items() if key != "data"}
    arrived = read(callback_query={**game, "game_short_name": "g"})
    assert isinstance(arrived, Incoming)
    assert arrived.received == Pressed("")
    assert read(callback_query=query(inline_message_id="i")) is None


@pytest.mark.parametrize(("status", "reachable"), [("member", True), ("kicked", False), ("left", False)])
def test_a_block_and_its_end(status, reachable):
    bot = {"id": 7, "is_bot": True, "first_name": "Reclama"}
    now = {"status": status, "user": bot, **({"until_date": 0} if status == "kicked" else {})}
    change = {
        "chat": PRIVATE,
        "from": NURIA,
        "date": 1_790_000_000,
        "old_chat_member": {"status": "member", "user": bot},
        "new_chat_member": now,
    }
    arrived = read(my_chat_member=change)
    assert isinstance(arrived, Reachability)
    assert (arrived.chat_id, arrived.reachable) == (BIG, reachable)
    assert isinstance(read(my_chat_member={**change, "chat": GROUP}), AtDesk)
