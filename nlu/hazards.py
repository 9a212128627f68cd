"""The declared list of hazards: one file each in `lexicon/hazards/`, with its wording in three languages.

hazard = "gas"                  which hazard of cases.taxonomy (its advice is the text `hazard.gas.advice`)
together = ["burner + faint"]   concepts that make the danger when one message has them all
[certain]                       wording that tells of the danger by itself
[likely]                        wording that mostly does
[hint]                          wording that does with more of its kind
[unless]                        wording that takes all of these back in its sentence
ca = "…", es = "…", it = "…"    phrases, one a line or between commas
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from cases.taxonomy import Hazard, Language
from nlu.blocks import LexiconFile, read_file
from nlu.concepts import Concept
from nlu.phrases import Pattern

LEVELS = ("certain", "likely", "hint")
UNLESS = "unless"
_FIELDS = {"hazard", "together", "maybe_together", UNLESS, *LEVELS}


@dataclass(frozen=True, slots=True)
class HazardFile:
    """One hazard: `together` are sets of concepts that tell of it surely, `maybe_together` only perhaps."""

    name: str
    hazard: Hazard
    together: tuple[frozenset[str], ...]
    maybe_together: tuple[frozenset[str], ...]
    file: LexiconFile
    levels: tuple[tuple[str, str], ...] = ()  # each level and the name of its signs

    def phrases(self, level: str, language: Language) -> list[Pattern]:
        """The wording of one level, or of `UNLESS`, in one language."""
        return self.file.phrases(
            level, language.value, self.file.content.get(level, {}).get(language.value, "")
        )


def read_hazards(folder: Path, concepts: Mapping[str, Concept]) -> tuple[HazardFile, ...]:
    """Every declared hazard, in the order of the file names."""
    return tuple(_hazard(path, concepts) for path in sorted((folder / "hazards").glob("*.toml")))


def _hazard(path: Path, concepts: Mapping[str, Concept]) -> HazardFile:
    file = read_file(path)
    for name in file.content:
        if name not in _FIELDS:
            raise file.error(f"unknown field {name!r}; allowed: {', '.join(sorted(_FIELDS))}", name, name)
    kind = file.content.get("hazard")
    if kind not in {h.value for h in Hazard}:
        raise file.error(f"unknown hazard {kind!r}; allowed: {', '.join(Hazard)}", "", "hazard")
    for level in (*LEVELS, UNLESS):
        if level in file.content:
            file.allow(level, {language.value for language in Language})
    together, maybe = (_sets(file, f, concepts) for f in ("together", "maybe_together"))
    levels = tuple((level, f"{path.stem}.{level}") for level in LEVELS if level in file.content)
    return HazardFile(path.stem, Hazard(kind), together, maybe, file, levels)


def _sets(file: LexiconFile, field: str, concepts: Mapping[str, Concept]) -> tuple[frozenset[str], ...]:
    sets = []
    for line in file.content.get(field, []):
        names = frozenset(name.strip() for name in line.split("+"))
        unknown = sorted(names - set(concepts))
        if unknown:
            raise file.error(f"unknown concept {unknown[0]!r}; allowed: those of concepts.toml", "", line)
        sets.append(names)
    return tuple(sets)
