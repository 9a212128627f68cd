"""A message steers only if all of it is steering words; one word more and it is prose."""

import pytest

from flows.understanding import Steering
from nlu.steering import hear_steering

SAID = {
    Steering.YES: [
        "sí!!", "Siii", "SI", "ok", "Vale", "d'acord", "D’ACORD", "dacord", "és clar que sí", "va bene", "de acuerdo", "certo", "claro",
        "👍🏽", "sí, gràcies", "vale gracias", "crec que sí", "perfecto", "bueno vale", "esatto", "i tant", "por supuesto!", "sì sì",
    ],
    Steering.NO: ["no", "Noo", "NO NO", "no, gràcies", "no gracias", "crec que no", "per niente", "para nada", "encara no", "❌", "no confirmo"],
    Steering.BACK: [
        "enrere", "ENRERE", "torna enrere", "atrás", "atras", "volver atrás", "indietro", "torna indietro per favore", "no, enrere",
        "m'he equivocat", "me he equivocado", "ho sbagliato", "la pregunta anterior",
    ],
    Steering.SKIP: ["salta", "saltar", "ometre", "omitir", "omet-ho", "no en tinc", "non ce l'ho", "no tengo", "no tinc factura", "siguiente", "prossima"],
    Steering.DONE: ["prou", "ja està", "ya está", "basta così", "res més", "nada más", "nient'altro", "no, res més", "no, eso es todo", "fatto!", "fin"],
    Steering.CANCEL: ["cancel·la", "CANCEL·LA", "cancel.la", "cancelar", "anul·lar", "annulla", "deixa-ho córrer", "déjalo", "lascia perdere", "stop"],
    Steering.CONFIRM: ["confirmo", "Confermo", "tot correcte", "todo correcto", "tutto giusto", "va bene così", "envia-ho", "envíalo", "sí, confirmo"],
    Steering.RESUME: ["continuar", "continua", "seguim", "sigamos", "andiamo avanti", "endavant", "no, continuar", "dove eravamo rimasti?"],
    Steering.MENU: ["menú", "MENU", "inici", "volver al inicio", "torna al menù", "opciones"],
    Steering.HELP: ["ajuda", "ayuda!", "AIUTO", "no ho entenc", "no entiendo nada", "non ho capito", "com funciona?", "cosa posso fare?"],
    Steering.PERSON: [
        "parlar amb una persona", "Hola, vull parlar amb una persona si us plau", "operador", "un operador por favor", "operatore",
        "vorrei parlare con qualcuno", "quiero hablar con un humano", "hi ha algú?", "hay alguien ahí?", "c'è qualcuno?",
        "no vull parlar amb un robot", "no, vull parlar amb algú", "passa'm amb una persona",
    ],
    Steering.STATUS: ["estat", "com va la meva reclamació?", "¿cómo va lo mío?", "a che punto è la mia pratica?", "novetats?", "hay novedades"],
    Steering.UNKNOWN: [
        "no ho sé", "no ho se", "No lo sé...", "no lo se", "non lo so", "boh", "nn lo so", "no me acuerdo", "no me'n recordo", "non ricordo",
        "ni idea", "no ho sé, ho sento", "NO ME ACUERDO", "non mi ricordo, scusi",
    ],
    Steering.GREETING: ["hola", "Hola bon dia!", "holaaaa", "buenas tardes", "Buongiorno", "ciao 👋", "👋", "bona nit a tothom", "salve", "com va tot?"],
    Steering.THANKS: ["gràcies", "moltes gràcies!!", "muchas gracias", "grazie mille", "merci", "🙏", "gracies per tot", "grz"],
}  # fmt: skip

PROSE = [
    "", " ", "...", "1", "12", "🙈", "x", "q", "sí?", "no?", "sí no", "hola, la rentadora no va", "no funciona", "no arriba la comanda",
    "no vull pagar 30 euros", "si no ho arregleu marxo", "gràcies però no m'heu ajudat gens", "quiero cancelar mi pedido 4411",
    "cancel·la la comanda", "annulla l'ordine", "vull tornar la nevera", "torna'm els diners", "para de sonar la alarma", "hola guapa què fas aquest vespre",
    "salta la corrent cada dia", "salta il contatore", "ja està bé de tanta espera", "basta telefonate", "sí, però no del tot", "ok 👍 pero la pieza no llega",
    "el operador me gritó", "l'operatore è stato gentile", "una persona em va cridar", "ajuda'm amb la caldera", "no sé si la nevera té garantia",
    "non so come montarlo", "https://exemple.cat", "@usuari", "/ajuda", "привет", "你好", "no " * 30, "a" * 400, "estat de setge", "fi de la garantia",
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "meaning"), [(text, meaning) for meaning, texts in SAID.items() for text in texts]
)
def test_steering_words_are_heard(text, meaning):
    assert hear_steering(text) is meaning


@pytest.mark.parametrize("text", PROSE)
def test_prose_is_not_steering(text):
    assert hear_steering(text) is None


@pytest.mark.parametrize(
    "shape",
    [str.upper, str.title, "{}!!".format, "  {} ".format, "{} 😊".format, "¡{}!".format, "{}\u200b.".format],
)
def test_how_it_is_typed_does_not_count(shape):
    for meaning, texts in SAID.items():
        for text in texts:
            if text[0].isalpha() and not text.endswith("?"):
                assert hear_steering(shape(text)) is meaning, shape(text)
