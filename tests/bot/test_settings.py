"""The settings: where they are read, what they default to, and how each mistake is told."""

import base64
import re
from pathlib import Path

import pytest

from bot.keys import sealing_keys
from bot.misconfigured import Misconfigured
from bot.settings import LogFormat, LogLevel, Settings, load_settings
from storage.errors import BadKeys

EXAMPLE = Path(__file__).parents[2] / ".env.example"
TOKEN = "7000000001:AAE0nottherealone_0123456789-abcdefg"
KEY = base64.urlsafe_b64encode(bytes(32)).decode().rstrip("=")
OTHER_KEY = base64.urlsafe_b64encode(bytes(range(32))).decode()

KNOWN = ", ".join(f"RECLAMA_{name.upper()}" for name in Settings.model_fields)


@pytest.fixture
def setting(monkeypatch):
    def of(**values: str) -> None:
        for key, value in values.items():
            monkeypatch.setenv(f"RECLAMA_{key}", value)

    return of


def told(env_file: Path | None = None) -> list[str]:
    with pytest.raises(Misconfigured) as caught:
        load_settings(env_file)
    return str(caught.value).splitlines()


def test_the_token_is_enough(setting):
    setting(BOT_TOKEN=TOKEN)
    settings = load_settings(None)
    assert settings.bot_token.get_secret_value() == TOKEN
    assert settings.telegram_api == "https://api.telegram.org"
    assert settings.data_dir == Path("data")
    assert settings.database_url.get_secret_value() == "sqlite:///data/database/reclama.db"
    assert settings.key_file == Path("data/reclama.key")
    assert settings.company_file == Path("company.toml")
    assert (settings.log_level, settings.log_format) == (LogLevel.INFO, LogFormat.TEXT)
    assert settings.on_sqlite


def test_the_database_and_its_key_follow_the_folder(setting):
    setting(BOT_TOKEN=TOKEN, DATA_DIR="/srv/reclama")
    settings = load_settings(None)
    assert settings.database_url.get_secret_value() == "sqlite:////srv/reclama/database/reclama.db"
    assert settings.key_file == Path("/srv/reclama/reclama.key")


def test_the_environment_wins_over_the_file_and_what_is_given_over_both(setting, tmp_path):
    env_file = tmp_path / ".env"
    env_file.write_text(f"RECLAMA_BOT_TOKEN={TOKEN}\nRECLAMA_LOG_LEVEL=error\nRECLAMA_LOG_FORMAT=json\n")
    setting(LOG_LEVEL="DEBUG")
    settings = load_settings(env_file)
    assert (settings.log_level, settings.log_format) == (LogLevel.DEBUG, LogFormat.JSON)
    assert load_settings(env_file, log_level="warning").log_level is LogLevel.WARNING


def test_an_empty_value_is_none_given(setting):
    setting(BOT_TOKEN=TOKEN, LOG_LEVEL="", ENCRYPTION_KEYS="")
    assert load_settings(None).log_level is LogLevel.INFO


def test_an_emulator_may_give_tokens_of_any_form(setting):
    setting(BOT_TOKEN="token", TELEGRAM_API="http://127.0.0.1:8081/")
    assert load_settings(None).telegram_api == "http://127.0.0.1:8081"


def test_the_secrets_do_not_show_in_the_settings_as_words(setting):
    setting(BOT_TOKEN=TOKEN, DATABASE_URL="postgresql://bot:s3cret@db/reclama", ENCRYPTION_KEYS=KEY)
    words = repr(load_settings(None))
    assert TOKEN not in words
    assert "s3cret" not in words
    assert KEY not in words


MISTAKES = [
    (
        {"BOT_TOKEN": ""},
        "RECLAMA_BOT_TOKEN: missing. Needed: the token @BotFather gave, digits, a colon and 35 letters or digits.",
    ),
    (
        {"BOT_TOKEN": "7000000001:short"},
        (
            "RECLAMA_BOT_TOKEN: read 16 characters, not shown here. Allowed: the token @BotFather gave, digits, a colon "
            "and 35 letters or digits."
        ),
    ),
    (
        {"BOT_TOKEN": "a/b", "TELEGRAM_API": "http://127.0.0.1:8081"},
        (
            "RECLAMA_BOT_TOKEN: read 3 characters, not shown here. Allowed: letters, digits, colon, dot, dash and "
            "underscore."
        ),
    ),
    (
        {"TELEGRAM_API": "api.telegram.org"},
        (
            'RECLAMA_TELEGRAM_API: read "api.telegram.org". Allowed: an address that begins with https:// or http://, '
            "such as https://api.telegram.org."
        ),
    ),
    (
        {"TELEGRAM_API": "https://api.telegram.org/bot"},
        'RECLAMA_TELEGRAM_API: read "https://api.telegram.org/bot". Allowed: the address without /bot at its end.',
    ),
    (
        {"DATABASE_URL": "mysql://bot:s3cret@db/reclama"},
        (
            "RECLAMA_DATABASE_URL: read 29 characters, not shown here. Allowed: sqlite:///path/of/the/file.db or "
            "postgresql://user:password@host/database."
        ),
    ),
    (
        {"DATABASE_URL": "sqlite:///:memory:"},
        (
            "RECLAMA_DATABASE_URL: read 18 characters, not shown here. Allowed: a file, with three slashes for a "
            "relative path (sqlite:///data/database/reclama.db)."
        ),
    ),
    (
        {"DATABASE_URL": "sqlite://data/reclama.db"},
        (
            "RECLAMA_DATABASE_URL: read 24 characters, not shown here. Allowed: a file, with three slashes for a "
            "relative path (sqlite:///data/database/reclama.db)."
        ),
    ),
    (
        {"DATABASE_URL": "postgresql://bot:s3cret@db/reclama"},
        (
            "RECLAMA_ENCRYPTION_KEYS: missing. Needed: at least one key when the database is PostgreSQL; see "
            ".env.example for how to make one."
        ),
    ),
    (
        {"ENCRYPTION_KEYS": f"{KEY},c2hvcnQ="},
        (
            "RECLAMA_ENCRYPTION_KEYS: read 52 characters, not shown here. Allowed: keys of 32 bytes in base64url, "
            "separated by commas, the newest first; encryption key number 2 has 5 bytes; it must have 32."
        ),
    ),
    (
        {"LOG_LEVEL": "inof"},
        'RECLAMA_LOG_LEVEL: read "inof". Allowed: debug, info, warning, error. Did you mean "info"?',
    ),
    ({"LOG_FORMAT": "xml"}, 'RECLAMA_LOG_FORMAT: read "xml". Allowed: text, json.'),
    (
        {"DATA_DIR": "/dev/null"},
        'RECLAMA_DATA_DIR: read "/dev/null". Allowed: a folder, made at the first start if it is not there.',
    ),
    (
        {"BOT_TOKNE": TOKEN},
        (f'RECLAMA_BOT_TOKNE: there is no such setting. Allowed: {KNOWN}. Did you mean "RECLAMA_BOT_TOKEN"?'),
    ),
]


@pytest.mark.parametrize(
    ("values", "expected"), MISTAKES, ids=[next(iter(v)) + str(i) for i, (v, _) in enumerate(MISTAKES)]
)
def test_a_mistake_is_told_with_its_key_what_was_read_and_what_is_allowed(setting, values, expected):
    setting(**{"BOT_TOKEN": TOKEN, **values})
    assert told() == [expected]


def test_several_mistakes_are_told_at_once_and_no_secret_with_them(setting):
    setting(
        DATABASE_URL="mysql://bot:s3cret@db/x", LOG_LEVEL="loud", ENCRYPTION_KEYS="s3cret", LOG_LEVLE="info"
    )
    sentences = told()
    assert [sentence.split(":")[0] for sentence in sentences] == [
        "RECLAMA_LOG_LEVLE",
        "RECLAMA_BOT_TOKEN",
        "RECLAMA_DATABASE_URL",
        "RECLAMA_ENCRYPTION_KEYS",
        "RECLAMA_LOG_LEVEL",
    ]
    assert "s3cret" not in "\n".join(sentences)


def test_a_key_in_the_file_without_its_prefix_is_told_too(tmp_path):
    env_file = tmp_path / ".env"
    env_file.write_text(f"RECLAMA_BOT_TOKEN={TOKEN}\nLOG_LEVEL=debug\nPATH_OF_ANOTHER_PROGRAM=1\n")
    (sentence,) = told(env_file)
    assert sentence.startswith("LOG_LEVEL: there is no such setting.")
    assert sentence.endswith('Did you mean "RECLAMA_LOG_LEVEL"?')


def test_a_file_in_another_encoding_is_told(tmp_path):
    env_file = tmp_path / ".env"
    env_file.write_bytes("# configuració\n".encode("latin-1"))
    assert told(env_file) == [f"{env_file}: it is not UTF-8. Allowed: a text file in UTF-8."]


def test_the_error_carries_no_secret_in_its_causes(setting):
    setting(BOT_TOKEN=TOKEN, ENCRYPTION_KEYS="s3cret")
    with pytest.raises(Misconfigured) as caught:
        load_settings(None)
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__


def test_the_example_explains_every_setting_and_is_taken_once_the_token_is_filled_in(tmp_path):
    text = EXAMPLE.read_text(encoding="utf-8")
    named = re.findall(r"^#?(RECLAMA_[A-Z_]+)=", text, re.MULTILINE)
    assert sorted(named) == sorted(KNOWN.split(", "))
    env_file = tmp_path / ".env"
    env_file.write_text(
        re.sub(r"^#(?=RECLAMA_)", "", text, flags=re.MULTILINE).replace(
            "A_BOT_TOKEN=", f"A_BOT_TOKEN={TOKEN}"
        ),
        encoding="utf-8",
    )
    assert load_settings(env_file) == load_settings(None, bot_token=TOKEN)


def test_the_first_start_makes_a_key_file_only_its_owner_can_read(tmp_path):
    settings = load_settings(None, bot_token=TOKEN, data_dir=tmp_path / "data")
    keys = sealing_keys(settings, bytes)
    assert keys == [bytes(32)]
    assert settings.key_file.stat().st_mode & 0o777 == 0o600
    assert sealing_keys(settings, lambda n: b"x" * n) == keys


def test_a_database_whose_key_file_is_lost_gets_no_fresh_one(tmp_path):
    settings = load_settings(None, bot_token=TOKEN, data_dir=tmp_path)
    (tmp_path / "database").mkdir()
    (tmp_path / "database" / "reclama.db").touch()
    with pytest.raises(BadKeys, match="is not there"):
        sealing_keys(settings, bytes)
    assert not settings.key_file.exists()


def test_keys_of_the_settings_come_before_the_file(tmp_path):
    settings = load_settings(None, bot_token=TOKEN, data_dir=tmp_path, encryption_keys=f"{OTHER_KEY}, {KEY}")
    assert sealing_keys(settings, bytes) == [bytes(range(32)), bytes(32)]
    assert not settings.key_file.exists()


def test_the_second_bot_is_another_one():
    with pytest.raises(Misconfigured, match="RECLAMA_BOT_TOKEN again"):
        load_settings(None, bot_token=TOKEN, news_bot_token=TOKEN)
    with pytest.raises(Misconfigured, match="RECLAMA_NEWS_BOT_TOKEN"):
        load_settings(None, bot_token=TOKEN, news_bot_token="nonsense")


def test_the_second_bot_has_a_webhook_of_its_own_beside_the_first():
    other = "7000000009:" + TOKEN.partition(":")[2]
    hook = {
        "webhook_url": "https://shop.example/hook/",
        "webhook_secret": "a-secret-of-this-test",
        "listen": "127.0.0.1:1",
    }
    assert (
        load_settings(None, bot_token=TOKEN, news_bot_token=other, **hook).news_webhook_url
        == "https://shop.example/hook/news"
    )
    assert load_settings(None, bot_token=TOKEN, **hook).news_webhook_url is None
