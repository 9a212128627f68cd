"""What an operator writes in a topic: to the customer where the conversation is theirs, else held."""

from collections.abc import Iterator, Sequence

from bot.desk import notes
from bot.desk.act import Act, Answer, Unfit
from bot.desk.arrived import Spoke
from bot.desk.doing.conversation import take
from bot.desk.doing.filling import answered, is_filling
from bot.desk.posting import spot_of
from bot.desk.relaying import relaying
from flows.desk.keys import Key
from flows.text import Text, text
from flows.understanding import Hints
from storage.talks import DROPPED, HELD, INSIDE, NOTED, ON_ITS_WAY, THERE, Relay, Takeover

_SURE = 0.8
_LEAST = 12  # letters: less has no language
_DIGITS = 18  # of a row's number


def spoken(act: Act, spoke: Spoke) -> Iterator[Answer]:
    """A message that is no command, in the topic of a case or a conversation."""
    if spoke.edited:
        yield from _edited(act, spoke)
        return
    if notes.is_note(act, spoke):
        notes.keep(act, spoke)
        return
    if is_filling(act):
        yield from answered(act, spoke)
        return
    yield from to_customer(act, spoke)


def to_customer(act: Act, spoke: Spoke) -> Iterator[Answer]:
    """Words or files for the customer: they go where the conversation is theirs, else they are held."""
    earlier = [piece for piece in _pieces(act, spoke.album) if piece.by == act.who.telegram_id]
    held = act.book.takeover(act.here.chat_id)
    why = _doubt(act, spoke, held) if not earlier or earlier[-1].state == HELD else None
    if why is None:
        _go(act, spoke, held, earlier)
        return
    relay = relaying(act).hold(act.at, spoke, act.who, HELD, held.operator_id if held else 0)
    if not earlier:  # of an album one is asked about for all
        yield Answer(why, _keys_of(relay), reply=relay.id)


def _keys_of(relay: Relay) -> tuple[tuple[Key, ...], ...]:
    return (
        (Key(text("desk.button.send_anyway"), "send", str(relay.id)),),
        (Key(text("desk.button.keep_inside"), "drop", str(relay.id)),),
    )


def _go(act: Act, spoke: Spoke, held: Takeover | None, earlier: Sequence[Relay]) -> None:
    """To the customer; the conversation follows whoever has it into this topic. A late piece of an album
    goes where the others went."""
    if earlier and earlier[-1].state == DROPPED:
        relaying(act).hold(act.at, spoke, act.who, DROPPED)
        return
    if held and held.operator_id == act.who.telegram_id and held.topic_id != act.here.id:
        act.book.move_takeover(act.here.chat_id, act.here.id)
        act.tell_topic(text("desk.take.done", name=act.who.name))
        if left := act.book.topic(held.topic_id):
            words = text("takeover.moved", topic=act.here.title)
            act.poster.say(spot_of(left), words, act.desk_language)
            act.poster.card(left, act.desk_language)
    relaying(act).from_operator(act.at, spoke, act.who)


def _pieces(act: Act, album: str) -> list[Relay]:
    return act.book.album(act.here.id, album) if album else []


def _doubt(act: Act, spoke: Spoke, held: Takeover | None) -> Text | None:
    """Why it should not go at once; None: it goes."""
    if held is None:
        return text("desk.held.untaken")
    if held.operator_id != act.who.telegram_id:
        return text("desk.held.other", name=act.name_of(held.operator_id))
    if len(spoke.plain) < _LEAST:
        return None
    today = act.now.date()
    heard = act.house.understand(spoke.plain, Hints(today, dialogue_language=None))
    if heard.language in (None, act.language) or heard.language_confidence < _SURE:
        return None
    return text(
        "desk.held.language",
        written=text(f"paper.language_{heard.language.value}"),
        wanted=text(f"paper.language_{act.language.value}"),
    )


def send(act: Act) -> Iterator[Answer]:
    """The button under a held message: it goes all the same. Whoever sends takes what nobody has."""
    relay = _held(act)
    if relay.by != act.who.telegram_id:
        raise Unfit(text("desk.unfit.not_your_words"))
    if relay.state != HELD:
        yield Answer(text("desk.held.gone"), toast=True)
        return
    taken = [] if act.book.takeover(act.here.chat_id) else list(take(act))
    if other := _other_since(act, relay):
        act.book.retell(relay, {**relay.told, "holder": other})
        yield Answer(text("desk.held.other", name=act.name_of(other)), _keys_of(relay), in_place=True)
        return
    yield from taken
    going = _settled(act, relay, ON_ITS_WAY)
    if not going:
        yield Answer(text("desk.held.gone"), toast=True)
        return
    for one in going:
        relaying(act).send(one)
    yield Answer(text("desk.held.sent"), in_place=True)


def _other_since(act: Act, relay: Relay) -> int:
    """Who has had the conversation only since it was asked about, and is not who sends; 0 for nobody."""
    held = act.book.takeover(act.here.chat_id)
    holder = held.operator_id if held else 0
    return 0 if holder in (act.who.telegram_id, relay.told.get("holder", 0)) else holder


def drop(act: Act) -> Iterator[Answer]:
    """The other button: it stays inside."""
    if not _settled(act, _held(act), DROPPED):
        yield Answer(text("desk.held.gone"), toast=True)
        return
    yield Answer(text("desk.held.dropped"), in_place=True)


def _held(act: Act) -> Relay:
    relay = act.book.relay(int(act.rest)) if act.rest.isdecimal() and len(act.rest) <= _DIGITS else None
    if relay is None or relay.topic_id != act.here.id:
        raise Unfit(text("desk.unfit.no_held"))
    return relay


def _settled(act: Act, relay: Relay, state: str) -> list[Relay]:
    """Settle what is held, and with a piece of an album the others: each once, whoever presses how often."""
    pieces = [one for one in _pieces(act, relay.album) if one.by == relay.by] or [relay]
    return [one for one in pieces if act.book.settle_relay(one.id, HELD, state)]


def _edited(act: Act, spoke: Spoke) -> Iterator[Answer]:
    relay = act.book.sent_from(act.at.chat_id, act.at.message_id)
    if relay is None or relay.state == NOTED:
        if notes.is_note(act, spoke):
            notes.keep(act, spoke)  # a note says something else now: both stay
        elif is_filling(act):
            yield from answered(act, spoke)
        return
    if relay.state == HELD:
        act.book.retell(relay, {**relay.told, "words": spoke.plain, "html": spoke.html})
        return
    if relay.state == INSIDE:
        notes.reword(act, relay, spoke)
        return
    if relay.state not in (ON_ITS_WAY, THERE):
        return
    if relay.by != act.who.telegram_id:
        raise Unfit(text("desk.unfit.not_your_words"))
    if spoke.plain.startswith(notes.MARK):
        yield Answer(text("takeover.too_late"))
        return
    relaying(act).changed_by_operator(spoke, relay)
    if spoke.files:
        yield Answer(text("desk.edited.only_words"))
