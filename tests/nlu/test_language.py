"""Languages are told apart on messages, phrases and words, however typed; others are not taken for ours."""

from datetime import date

import pytest

from cases.taxonomy import Language
from flows.understanding import Hints
from nlu.language import LanguageDetector
from nlu.text import without_accents

TODAY = date(2026, 11, 23)

OURS = {
    Language.CA: [
        "La rentadora que vaig comprar fa fum", "Encara espero la devolució dels diners", "M'heu cobrat dues vegades la mateixa quota",
        "Bon dia, voldria saber quan arriba el meu paquet", "el repartidor no s'ha presentat i ja en són tres", "ningú m'agafa el telèfon",
        "vull donar-me de baixa", "Això és una presa de pèl", "us escric pel tiquet de la setmana passada", "xq no contesteu els missatges?",
        "la tele no s'engega", "he rebut una talla que no és la meva", "Sol·licito la reparació dins de la garantia", "Que em truqui algú, si us plau",
        "gràcies per l'ajuda d'ahir", "no hi ha manera d'entrar a l'aplicació", "m'agradaria suggerir una millora", "la noia de la botiga molt amable",
        "no em deixa pagar amb targeta", "fa olor de cremat quan l'endollo", "on puc descarregar la factura?", "estic fart d'esperar",
        "el llit ha arribat amb una pota trencada", "demà no hi seré, vingueu dijous",
    ],
    Language.ES: [
        "La lavadora que compré echa humo", "Sigo esperando que me devuelvan el dinero", "Me habéis cobrado dos veces la misma cuota",
        "Buenos días, quisiera saber cuándo llega mi paquete", "el repartidor no ha aparecido y ya van tres", "nadie me coge el teléfono",
        "quiero darme de baja", "Esto es una tomadura de pelo", "les escribo por el ticket de la semana pasada", "xq no contestáis los mensajes?",
        "la tele no se enciende", "he recibido una talla que no es la mía", "Solicito la reparación dentro de la garantía", "Que me llame alguien, por favor",
        "gracias por la ayuda de ayer", "no hay manera de entrar en la aplicación", "me gustaría sugerir una mejora", "la chica de la tienda muy amable",
        "no me deja pagar con tarjeta", "huele a quemado cuando lo enchufo", "¿dónde puedo descargar la factura?", "estoy harto de esperar",
        "la cama ha llegado con una pata rota", "mañana no estaré, vengan el jueves",
    ],
    Language.IT: [
        "La lavatrice che ho comprato fa fumo", "Aspetto ancora che mi restituiate i soldi", "Mi avete addebitato due volte la stessa rata",
        "Buongiorno, vorrei sapere quando arriva il mio pacco", "il corriere non si è fatto vivo e siamo a tre", "nessuno mi risponde al telefono",
        "voglio disdire il contratto", "Questa è una presa in giro", "vi scrivo per lo scontrino della settimana scorsa", "xke nn rispondete ai messaggi?",
        "la tele non si accende", "ho ricevuto una taglia che non è la mia", "Chiedo la riparazione in garanzia", "Fatemi chiamare da qualcuno, per favore",
        "grazie per l'aiuto di ieri", "non c'è verso di entrare nell'applicazione", "mi piacerebbe suggerire un miglioramento", "la ragazza del negozio molto gentile",
        "non mi fa pagare con la carta", "puzza di bruciato quando lo attacco alla presa", "dove posso scaricare la fattura?", "sono stufo di aspettare",
        "il letto è arrivato con una gamba rotta", "domani non ci sono, venite giovedì",
    ],
}  # fmt: skip
WORDS = {
    Language.CA: ["això", "amb", "rentadora", "vull", "gràcies", "però", "aquest", "nosaltres", "diners", "factura's", "encara", "ningú", "botiga", "ahir", "avui", "trencada", "sol·licitud", "dijous"],
    Language.ES: ["esto", "lavadora", "quiero", "gracias", "pero", "hoy", "nosotros", "dinero", "todavía", "nadie", "tienda", "ayer", "enchufe", "roto", "solicitud", "jueves", "¿dónde?", "mañana"],
    Language.IT: ["questo", "lavatrice", "voglio", "grazie", "però", "oggi", "noi", "soldi", "ancora", "nessuno", "negozio", "ieri", "presa", "rotto", "richiesta", "giovedì", "dove?", "domani"],
}  # fmt: skip
OTHERS = {
    "en": ["The washing machine I bought last week is leaking all over the floor", "Where is my order? Nobody answers the phone", "please give me my money back"],
    "fr": ["La machine à laver que j'ai achetée ne marche plus", "Je voudrais être remboursé, s'il vous plaît", "personne ne répond au téléphone depuis hier"],
    "pt": ["A máquina de lavar que comprei não funciona e ninguém atende", "Quero o meu dinheiro de volta", "ainda não recebi a encomenda que fiz"],
    "de": ["Die Waschmaschine, die ich gekauft habe, funktioniert nicht mehr", "Ich möchte mein Geld zurück"],
    "ro": ["Mașina de spălat pe care am cumpărat-o nu mai funcționează și nimeni nu răspunde"],
    "ru": ["Стиральная машина, которую я купил, не работает"],
    "ar": ["الغسالة التي اشتريتها لا تعمل"],
    "pl": ["Pralka, którą kupiłem, nie działa i nikt nie odbiera telefonu"],
}  # fmt: skip


@pytest.fixture(scope="module")
def detector():
    return LanguageDetector().load()


def cases():
    return [(language, text) for language, texts in OURS.items() for text in texts]


@pytest.mark.parametrize(
    "typed",
    [str, str.upper, without_accents, lambda text: f"{text} 😡😡 https://exemple.com/the-page @someone"],
)
@pytest.mark.parametrize(("language", "text"), cases())
def test_messages_are_told_apart_however_typed(detector, language, text, typed):
    guess = detector.detect(typed(text), Hints(TODAY))
    assert (guess.language, guess.confidence > 0.5) == (language, True)


@pytest.mark.parametrize(
    ("language", "word"), [(language, word) for language, words in WORDS.items() for word in words]
)
def test_single_words_are_told_apart_where_they_can_be(detector, language, word):
    spoken = {"però": language, "ancora": Language.IT}.get(word)
    guess = detector.detect(word, Hints(TODAY, dialogue_language=spoken))
    assert guess.language == language


@pytest.mark.parametrize(("code", "text"), [(code, text) for code, texts in OTHERS.items() for text in texts])
def test_other_languages_are_not_taken_for_ours_and_are_named(detector, code, text):
    guess = detector.detect(text, Hints(TODAY))
    assert (guess.language, guess.other) == (None, code)
    assert guess.confidence >= 0.9


def test_the_priors_decide_what_words_cannot(detector):
    def heard(**hints):
        return detector.detect("no", Hints(TODAY, **hints)).language

    assert [heard(dialogue_language=language) for language in Language] == list(Language)
    assert heard(language_code="ca") == Language.CA
    assert heard(language_code="es-ES") == Language.ES


def test_a_clear_sentence_wins_over_the_language_spoken_and_the_client(detector):
    hints = Hints(TODAY, dialogue_language=Language.ES, language_code="es")
    assert detector.detect("No vull continuar en castellà, parlem en català", hints).language == Language.CA


@pytest.mark.parametrize(
    "text",
    ["", " ", "123", "🙂🙂", "...", "12/11", "/start", "@someone", "https://example.com", "\u200f\u202e"],
)
def test_nothing_to_tell_by_is_no_language(detector, text):
    guess = detector.detect(text, Hints(TODAY, dialogue_language=Language.CA))
    assert (guess.language, guess.confidence, guess.other, dict(guess.probabilities)) == (None, 0.0, None, {})


def test_probabilities_are_probabilities(detector):
    for _, text in cases():
        guess = detector.detect(text, Hints(TODAY))
        assert sum(guess.probabilities.values()) == pytest.approx(1)
        assert set(guess.probabilities) == {"ca", "es", "it", "other"}


def test_the_same_text_has_the_same_answer(detector):
    again = LanguageDetector().load()
    for text in ("ok", "Die Waschmaschine ist kaputt", "prova", "xyzzy qwrt"):
        answers = {repr(d.detect(text, Hints(TODAY))) for d in (detector, again) for _ in range(10)}
        assert len(answers) == 1
