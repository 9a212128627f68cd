"""sendMessage, sendLocation, sendVenue, sendContact, sendDice, sendPoll, sendChatAction."""

from sandbox.calls import JSON, Call
from sandbox.errors import bad_request
from sandbox.methods.sending import send, text_of

ACTIONS = frozenset(
    {
        "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice",
        "upload_document", "choose_sticker", "find_location", "record_video_note", "upload_video_note",
    }
)  # fmt: skip


def send_message(call: Call) -> JSON:
    """SendMessage."""
    content = text_of(call)
    options = call.value("link_preview_options")
    extra = {"link_preview_options": options} if options else None
    return send(call, "text", content, extra).json(call.bot.id)


def send_location(call: Call) -> JSON:
    """SendLocation."""
    location: JSON = {"latitude": call.real("latitude"), "longitude": call.real("longitude")}
    if not call.params.get("latitude") or not call.params.get("longitude"):
        raise bad_request("latitude is empty" if not call.params.get("latitude") else "longitude is empty")
    if call.number("live_period"):
        location["live_period"] = call.number("live_period")
    return send(call, "location", {"location": location}).json(call.bot.id)


def send_venue(call: Call) -> JSON:
    """SendVenue."""
    location = {"latitude": call.real("latitude"), "longitude": call.real("longitude")}
    venue = {"location": location, "title": call.text("title"), "address": call.text("address")}
    return send(call, "venue", {"location": location, "venue": venue}).json(call.bot.id)


def send_contact(call: Call) -> JSON:
    """SendContact."""
    if not call.text("phone_number"):
        raise bad_request("phone number is empty")
    contact = {"phone_number": call.text("phone_number"), "first_name": call.text("first_name")}
    if call.text("last_name"):
        contact["last_name"] = call.text("last_name")
    return send(call, "contact", {"contact": contact}).json(call.bot.id)


def send_dice(call: Call) -> JSON:
    """SendDice."""
    dice = {"emoji": call.text("emoji") or "🎲", "value": call.world.chance.randint(1, 6)}
    return send(call, "dice", {"dice": dice}).json(call.bot.id)


def poll_json(id_: int, question: str, options: list[str]) -> JSON:
    """The Bot API `Poll` of a new poll."""
    return {
        "id": str(id_),
        "question": question,
        "options": [{"persistent_id": str(n), "text": o, "voter_count": 0} for n, o in enumerate(options)],
        "total_voter_count": 0,
        "is_closed": False,
        "is_anonymous": True,
        "type": "regular",
        "allows_multiple_answers": False,
        "allows_revoting": True,
        "members_only": False,
    }


def send_poll(call: Call) -> JSON:
    """SendPoll (regular polls; nobody votes)."""
    given = call.value("options") or []
    options = [option if isinstance(option, str) else option.get("text", "") for option in given]
    if not 1 <= len(options) <= 12:
        raise bad_request(
            "poll must have at least 1 option" if not options else "poll can't have so many options"
        )
    poll = poll_json(call.world.feed.revision + 1, call.text("question"), options)
    return send(call, "poll", {"poll": poll}).json(call.bot.id)


def send_chat_action(call: Call) -> bool:
    """SendChatAction; seen by the page as an `action` event."""
    chat = call.open_chat()
    action = call.text("action")
    if action not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    shown = {"from": call.bot.id, "action": action, "date": call.world.now()}
    chat.actions.append(shown)
    world = call.world
    world.feed.note("action", {"chat": chat.ref, "thread": call.number("message_thread_id"), **shown})
    chat.bell.ring()
    return True


METHODS = {
    "sendMessage": send_message,
    "sendLocation": send_location,
    "sendVenue": send_venue,
    "sendContact": send_contact,
    "sendDice": send_dice,
    "sendPoll": send_poll,
    "sendChatAction": send_chat_action,
}
