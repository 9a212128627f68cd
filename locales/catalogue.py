"""The catalogue: a `Text` of the flows becomes Telegram HTML, or plain words, in one of the languages.

Texts are Fluent messages; the key `remedy.ask` is the message `remedy-ask`, because Fluent knows no dots.
They may hold the HTML that Telegram knows; everything a person wrote is escaped and comes out as it went in.
`CITY($zone)` in a text is the city of an IANA zone in the language of the text: Roma, for Europe/Rome.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from functools import lru_cache, partial
from html import escape, unescape
from importlib.resources import files
from typing import Any
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_time, get_timezone_location
from babel.numbers import format_currency
from fluent.runtime import FluentBundle, FluentResource

from cases.company import Company
from cases.taxonomy import Language
from flows.text import Lines, Text
from flows.understanding import Money, Span
from locales.bidi import isolated

_SHORT = 500  # characters: Fluent cuts an argument of 2,500; longer ones are put in after it has formatted
_MARKUP = re.compile("<[^>]+>")  # what a person wrote is escaped, so this is only ours
_MARK = re.compile("\ue000[a-z_]+\ue001")
_POINT = "\ue002"  # after the full stop that ends an argument: "S.r.l." ends a sentence with the same one
OwnWords = Mapping[tuple[str, Language], str]
_NOTHING: OwnWords = {}
_TWO_POINTS = re.compile(rf"\.{_POINT}((?:</\w+>)*)\.(?!\.)")


class MissingTextError(LookupError):
    """A text, or an argument of one, does not exist in a language: the programmer's mistake."""


@lru_cache(maxsize=len(Language))
def _bundle(language: Language) -> FluentBundle:
    city: Any = partial(get_timezone_location, locale=language.value, return_city=True)
    bundle = FluentBundle([language.value], functions={"CITY": city}, use_isolating=False)
    folder = files("locales").joinpath(language.value)
    for source in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if source.name.endswith(".ftl"):
            bundle.add_resource(FluentResource(source.read_text(encoding="utf-8")))
    return bundle


def _formatted(key: str, language: Language, args: dict[str, Any]) -> str:
    bundle = _bundle(language)
    try:
        pattern = bundle.get_message(fluent_id(key)).value
    except LookupError:
        raise MissingTextError(f"no text {key!r} in {language.value}") from None
    if pattern is None:
        raise MissingTextError(f"text {key!r} in {language.value} is empty")
    said, errors = bundle.format_pattern(pattern, args)
    if errors:
        raise MissingTextError(f"text {key!r} in {language.value}: {errors[0]}")
    return str(said)


def _is_fixed(text: Text) -> bool:
    """Whether nothing in it is anybody's: most labels of buttons, and many questions."""
    return all(isinstance(value, Text) and _is_fixed(value) for _, value in text.args)


@lru_cache(maxsize=4096)
def _unchanging(text: Text, language: Language) -> str:
    """A fixed text is always the same, as HTML and as plain words."""
    args = {name: _unchanging(value, language) for name, value in text.args if isinstance(value, Text)}
    return _formatted(text.key, language, args)


def fluent_id(key: str) -> str:
    """The Fluent message of a key: dots become hyphens."""
    return key.replace(".", "-")


def own_words(company: Company) -> OwnWords:
    """What the company says in words of its own: of `[survey]` of its file, and the answers of `faq.toml`."""
    answers = {
        (f"faq_own.{entry.id}", language): said.answer
        for entry in company.faq
        for language, said in entry.said.items()
    }
    return {(key, language): words for key, language, words in company.survey.words} | answers


class Catalogue:
    """The texts of all languages. Days and hours are told in `zone`, an IANA name; `own` are words of the
    company's, plain, in place of ours: by key and language."""

    __slots__ = ("_own", "_own_keys", "_zone")

    def __init__(self, zone: str, own: OwnWords = _NOTHING) -> None:
        self._zone = ZoneInfo(zone)
        self._own = own
        self._own_keys = frozenset(key for key, _ in own)

    def html(self, text: Text, language: Language) -> str:
        """The text as Telegram HTML.

        Raises:
            MissingTextError: no such text in this language, or an argument is missing.
        """
        return self._say(text, language, as_html=True)

    def plain(self, text: Text, language: Language) -> str:
        """The text as plain words: for the labels of buttons and the answers to presses."""
        return self._say(text, language, as_html=False)

    def printed(self, text: Text, language: Language) -> str:
        """The text for paper: as Telegram shows it, without the markup."""
        return unescape(_MARKUP.sub("", self.html(text, language)))

    def has(self, key: str, language: Language) -> bool:
        """Whether the key has a text in this language."""
        return (key, language) in self._own or _bundle(language).has_message(fluent_id(key))

    def keys(self, language: Language) -> Iterator[str]:
        """The Fluent ids of all texts of a language."""
        yield from _bundle(language)._messages  # noqa: SLF001 - the library has no public way to list them

    def _say(self, text: Text, language: Language, *, as_html: bool) -> str:
        if text.key in self._own_keys and (own := self._own.get((text.key, language))):
            return str(self._argument(own, language, as_html))
        if _is_fixed(text) and not (self._own_keys and self._is_own(text)):
            return _unchanging(text, language)
        args = {name: self._argument(value, language, as_html) for name, value in text.args}
        long = {_mark(name): arg for name, arg in args.items() if isinstance(arg, str) and len(arg) > _SHORT}
        args |= {name: _mark(name) for name in args if _mark(name) in long}
        args |= {name: f"{arg}{_POINT}" for name, arg in args.items() if _ends_with_a_point(arg)}
        said = _formatted(text.key, language, args)
        if _POINT in said:
            said = _TWO_POINTS.sub(r".\1", said).replace(_POINT, "")
        return _MARK.sub(lambda mark: long.get(mark.group(), mark.group()), said) if long else said

    def _is_own(self, text: Text) -> bool:
        """Whether anything in a fixed text may be said in the company's own words."""
        if text.key in self._own_keys:
            return True
        return any(isinstance(value, Text) and self._is_own(value) for _, value in text.args)

    def _argument(self, value: Any, language: Language, as_html: bool) -> Any:
        match value:
            case Text():
                return self._say(value, language, as_html=as_html)
            case Lines(items, joint):
                return joint.join(str(self._argument(item, language, as_html)) for item in items)
            case str():
                return isolated(escape(value, quote=False) if as_html else value)
            case datetime():
                return self._instant(value, language)
            case date():
                return _day(value, language)
            case Money(amount, currency):
                return format_currency(amount, currency, locale=language.value)
            case Span(first, last):
                return _day(first, language) if first == last else _period(first, last, language)
            case _:
                return value

    def _instant(self, value: datetime, language: Language) -> str:
        here = value.astimezone(self._zone)
        return f"{_day(here.date(), language)}, {format_time(here.timetz(), 'HH:mm', locale=language.value)}"


def _ends_with_a_point(arg: object) -> bool:
    return isinstance(arg, str) and arg.endswith(".") and not arg.endswith("..")


def _mark(name: str) -> str:
    return f"\ue000{name}\ue001"


@lru_cache(maxsize=1024)
def _day(value: date, language: Language) -> str:
    return format_date(value, "long", locale=language.value)


def _period(first: date, last: date, language: Language) -> str:
    return f"{_day(first, language)} – {_day(last, language)}"
