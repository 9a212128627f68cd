"""The lexicon's files: how phrases are read, and how a mistake is told."""

import shutil

import pytest

from cases.taxonomy import Hazard, Language
from nlu.blocks import LEXICON, LexiconError
from nlu.finder import Finder
from nlu.hearing import load_hearing
from nlu.phrases import PhraseError, read_phrase
from nlu.vocabulary import Vocabulary, one_letter_apart
from nlu.words import fold, split


def found(phrase: str, text: str, language: str = "ca") -> bool:
    finder = Finder(Vocabulary(language, {"q": "que"}, ("me", "melo")))
    for pattern in read_phrase(phrase):
        finder.add("heard", pattern)
    words = split(text)
    return bool(finder.compile().find(words.folded, words.sentences))


@pytest.mark.parametrize(
    ("phrase", "text", "heard"),
    [
        ("no funciona", "ja no funcionava", True),
        ("no funciona", "no. Funciona", False),
        ("torn* diners", "torneu diners", True),
        ("torn* .. diners", "torneu-me els meus diners", True),
        ("torn* .. diners", "torneu-me d'una vegada tots els meus diners", False),
        ("=roto", "rotos", False),
        ("(em|me) torn*", "que me torneu", True),
        ("[me] torn* diners", "torneu diners", True),
        ("(em|me) (canvi* .. (talla|color)|dugueu un altre)", "em canvieu aquesta talla", True),
        ("<age> anys", "tinc 82 anys", True),
        ("<age> anys", "tinc 42 anys", False),
        ("instal·lació", "la instalacio", True),
        ("desastre", "un desatsre", True),
        ("desastre", "quin desastreeee", True),
    ],
)
def test_phrases_are_found_as_written(phrase, text, heard):
    assert found(phrase, text) is heard


@pytest.mark.parametrize("wrong", ["(a|b", "a)", ".. a", "a$b", "", "[a"])
def test_a_malformed_phrase_says_what_is_allowed(wrong):
    with pytest.raises(PhraseError, match=r"allowed|stands between"):
        read_phrase(wrong)


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [
        ("casa", "cas", True),
        ("casa", "csaa", True),
        ("casa", "cosa", True),
        ("casa", "mesa", False),
        ("a", "a", True),
    ],
)
def test_one_letter_apart(one, other, near):
    assert one_letter_apart(one, other) is near


def test_folding_keeps_what_tells_words_apart():
    assert [fold(w) for w in ("Instal·lació", "AÑO", "què", "straße")] == [
        "installacio",
        "anyo",
        "que",
        "strasse",
    ]


@pytest.fixture
def lexicon(tmp_path):
    folder = tmp_path / "lexicon"
    shutil.copytree(LEXICON, folder)
    return folder


@pytest.mark.parametrize(
    ("file", "mistake", "told"),
    [
        (
            "ca/products.toml",
            '\n[product_houses]\nsay = "casa"\n',
            "unknown concept 'product_houses'; allowed: ",
        ),
        ("es/wishes.toml", '\n[ask_visit2]\nsay = "x"\n', "unknown concept"),
        ("it/dangers.toml", "\n[hot2]\nsay x\n", "allowed: TOML"),
        (
            "concepts.toml",
            '\n[new]\nmeans = "x"\ntype = { clam = 1 }\n',
            "unknown type 'clam'; allowed: claim",
        ),
        ("concepts.toml", '\n[new]\nremedi = "x"\n', "unknown field 'remedi'; allowed"),
        ("hazards/gas.toml", "\n[sure]\nca = 'x'\n", "unknown field 'sure'; allowed"),
        ("word_weights.txt", "torne* topic.delivry=+0.30\n", "allowed: a label = a number"),
        ("word_weights.txt", "torne* topic.delivery=much\n", "cannot read 'torne* topic.delivery=much"),
        ("product_words.txt", "sirop* much\n", "cannot read 'sirop* much"),
        ("hazards/gas.toml", "\n[hint]\nfr = 'x'\n", "unknown field 'fr'; allowed: ca, es, it"),
    ],
)
def test_a_mistake_names_file_line_and_what_is_allowed(lexicon, file, mistake, told):
    path = lexicon / file
    path.write_text(path.read_text(encoding="utf-8") + mistake, encoding="utf-8")
    with pytest.raises(LexiconError, match=r"line \d+") as error:
        load_hearing(lexicon)
    assert told in str(error.value)
    assert path.name in str(error.value)


def test_a_new_hazard_and_a_new_product_are_each_one_file_s_change(lexicon):
    (lexicon / "hazards" / "wasps.toml").write_text(
        'hazard = "other"\n[certain]\nca = "niu de vespes"\nes = "nido de avispas"\nit = "nido di vespe"\n',
        encoding="utf-8",
    )
    products = lexicon / "it" / "products.toml"
    products.write_text(
        products.read_text(encoding="utf-8").replace("lavatrice,", "lavatrice, sferificatore,", 1)
    )
    hearing = load_hearing(lexicon)
    words = split("c'è un nido di vespe nello sferificatore")
    signs = hearing.hear(words, Language.IT).signs
    assert {"wasps.certain", "product_white_goods"} <= set(signs)


def test_what_a_hazard_is_not_meant_by_is_said_in_its_file(lexicon):
    path = lexicon / "hazards" / "gas.toml"
    path.write_text(path.read_text(encoding="utf-8") + "\n[unless]\nca = 'aigua amb gas'\n", encoding="utf-8")
    hear = load_hearing(lexicon).hear
    assert "gas.certain" in hear(split("fa olor de gas"), Language.CA).signs
    assert "gas.certain" not in hear(split("l'aigua amb gas fa olor de gas"), Language.CA).signs


def test_every_hazard_file_has_wording_in_three_languages():
    for hazard in load_hearing().hazards:
        for language in Language:
            assert hazard.phrases("certain", language), (hazard.name, language)


def test_every_hazard_of_the_taxonomy_but_other_is_declared():
    assert {h.hazard for h in load_hearing().hazards} >= set(Hazard) - {Hazard.OTHER}
