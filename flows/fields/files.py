"""Photos, documents, recordings: the evidence (law.md F23)."""

from collections import Counter
from dataclasses import asdict, dataclass
from typing import Any, ClassVar

from flows.answer import Answer, File, More, Option, Rejected, Shown, Value
from flows.fields.file_name import display_name
from flows.moment import Moment
from flows.text import Text, lines, text

KINDS = ("photo", "document", "voice", "video", "video_note", "audio", "animation")
_MEBIBYTE = 2**20


@dataclass(frozen=True, slots=True)
class Files:
    """Up to `most` files of up to `mebibytes` each. Value: a list of `File` as objects, names cleaned.

    An album is one answer; the same file twice is kept once, and what fits is kept also when the rest
    does not. A size of 0 means that Telegram did not say; empty files it does not take. 20 MiB is what
    a bot may fetch (Bot API, getFile).
    """

    most: int = 10
    mebibytes: int = 20
    name: ClassVar[str] = "files"
    codes: ClassVar[tuple[str, ...]] = ("not_a_file", "too_big", "too_many")

    def parse(self, answer: Answer, moment: Moment, so_far: Value | None) -> Value | More | Rejected:
        """Add the files of one message or album to those before."""
        del moment
        kept = list(so_far) if isinstance(so_far, list) else []
        told = [file for file in answer.files if file.kind in KINDS]
        if not told:
            return Rejected("not_a_file", kept=kept or None)
        fit = [file for file in told if file.size <= self.mebibytes * _MEBIBYTE]
        fresh = _fresh(fit, kept)
        room = max(0, self.most - len(kept))
        all_kept = [*kept, *fresh[:room]]
        if len(fresh) > room:
            left_out = len(fresh) - room
            return Rejected("too_many", (("limit", self.most), ("left_out", left_out)), all_kept)
        if len(fit) < len(told):
            big = next(file for file in told if file not in fit)
            return Rejected("too_big", (("file", _label(big)), ("limit", self.mebibytes)), all_kept or None)
        return More(all_kept)

    def options(self, moment: Moment, so_far: Value | None) -> tuple[Option, ...]:
        """None: files are sent."""
        del moment, so_far
        return ()

    def show(self, value: Value) -> Shown:
        """The names of the files that have one, and how many there are of every other kind."""
        files = [file for file in value if isinstance(file, dict)] if isinstance(value, list) else []
        names: list[str | Text] = [str(file["name"]) for file in files if file.get("name")]
        nameless = Counter(str(file.get("kind", "document")) for file in files if not file.get("name"))
        return lines([*names, *(text(f"files.{kind}", count=n) for kind, n in nameless.items())], ", ")


def _fresh(files: list[File], kept: list[Any]) -> list[dict[str, Any]]:
    """The files not kept yet, each once, as objects."""
    known = {file.get("unique_id") or file.get("file_id") for file in kept if isinstance(file, dict)}
    told = {file.unique_id or file.file_id: file for file in files}
    once = {key: file for key, file in told.items() if key not in known}
    return [{**asdict(file), "name": display_name(file.name)} for file in once.values()]


def _label(file: File) -> str | Text:
    return display_name(file.name) or text(f"files.{file.kind}", count=1)
