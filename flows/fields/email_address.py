"""An e-mail address (law.md F11: RFC 5321, at most 254 characters), looked at but not written to."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, ClassVar

from flows.answer import Answer, More, Option, Rejected, Shown, Value
from flows.fields.mail_domains import meant_domain
from flows.fields.writing import bare
from flows.moment import Moment
from flows.text import text
from flows.understanding import Steering

_AROUND = "<>()[]{}\"'“”«»,;:.!?¡¿*_`"
_LONGEST = 320
_MOST_READ = 4096  # a Telegram message


@dataclass(frozen=True, slots=True)
class Email:
    """One e-mail address. Value: {"email": "ana@example.cat"}.

    A probable slip is asked about: yes takes the suggestion, no what was typed.
    """

    name: ClassVar[str] = "email"
    codes: ClassVar[tuple[str, ...]] = ("not_an_email", "bad_email", "did_you_mean", "too_many")

    def parse(self, answer: Answer, moment: Moment, so_far: Value | None) -> Value | More | Rejected:
        """Read one message, or the answer to the suggestion."""
        del moment
        settled = settled_doubt(answer, so_far)
        if settled is not None:
            return settled
        return read_email(answer.text, {}) or Rejected("not_an_email", kept={})

    def options(self, moment: Moment, so_far: Value | None) -> tuple[Option, ...]:
        """The suggestion and what was typed, while that is the question."""
        del moment
        return doubt_options(so_far)

    def show(self, value: Value) -> Shown:
        """The address."""
        return str(value.get("email", "")) if isinstance(value, dict) else str(value)


def read_email(typed: str, besides: dict[str, Any]) -> dict[str, Any] | Rejected | None:
    """The address in a message, together with what was found `besides`; None if there is none."""
    candidates = list(dict.fromkeys(mail_candidates(typed)))
    if not candidates:
        return None
    good = list(dict.fromkeys(filter(None, map(normal_address, candidates))))
    if len(good) > 1:
        return Rejected("too_many", kept={})
    address = good[0] if good else None
    meant = suggestion(address or candidates[0])
    if meant:
        doubt = {"suggested": {"email": meant, **besides}}
        if address:
            doubt["typed"] = {"email": address, **besides}
        return Rejected("did_you_mean", (("suggestion", meant),), doubt)
    return {"email": address, **besides} if address else Rejected("bad_email", kept={})


def mail_candidates(typed: str) -> Iterator[str]:
    """What looks like an address: everything around an @, without the punctuation at its ends."""
    line = re.sub(r"\s*[@＠]\s*(?=\S+\.)", "@", bare(typed)[:_MOST_READ])
    for word in re.split(r"[\s<>()]+", line):
        if "@" not in word:
            continue
        candidate = re.sub(r"^mailto:", "", word.strip(_AROUND), flags=re.IGNORECASE)
        if len(candidate) <= _LONGEST:
            yield candidate


def normal_address(candidate: str) -> str | None:
    """The address with its domain in normal form, or None where it cannot be one. No look-up is made."""
    from email_validator import EmailNotValidError, validate_email  # noqa: PLC0415 - slow to import

    try:
        return validate_email(candidate, check_deliverability=False, strict=True).normalized
    except (EmailNotValidError, UnicodeError):
        return None


def suggestion(candidate: str) -> str | None:
    """The address that was probably meant: another domain, or a point where there is a comma."""
    local, _, domain = candidate.replace(",", ".").rpartition("@")
    meant = f"{local}@{meant_domain(domain) or domain}"
    return meant if meant != candidate and normal_address(meant) else None


def settled_doubt(answer: Answer, so_far: Value | None) -> dict[str, Any] | None:
    """What the person chose of the suggestion and the address typed; None while they did neither."""
    if not isinstance(so_far, dict) or not isinstance(so_far.get("suggested"), dict):
        return None
    typed = so_far.get("typed")
    said = answer.choice or answer.heard.steering
    if said in ("suggested", "yes", Steering.YES, Steering.CONFIRM):
        return dict(so_far["suggested"])
    insists = isinstance(typed, dict) and list(map(normal_address, mail_candidates(answer.text))) == [
        typed.get("email")
    ]
    if isinstance(typed, dict) and (insists or said in ("typed", "no", Steering.NO)):
        return dict(typed)
    return None


def doubt_options(so_far: Value | None) -> tuple[Option, ...]:
    """A button for the suggestion and one for what was typed, where it can be an address."""
    kept = so_far if isinstance(so_far, dict) else {}
    return tuple(
        Option(which, text(f"email.{which}", address=str(kept[which]["email"])))
        for which in ("suggested", "typed")
        if isinstance(kept.get(which), dict) and "email" in kept[which]
    )
