"""The settings: the only module that reads the environment, and the file `.env` beside it.

Every key is `RECLAMA_` and the field's name in capitals; the environment wins over the file, and an empty
value counts as not given. `.env.example` says what each is for.
"""

import os
import re
from enum import StrEnum
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from dotenv import dotenv_values
from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.misconfigured import Misconfigured, Mistake, nearest
from bot.validation import Place, mistakes, unfit
from storage.errors import BadKeys
from storage.sealing import read_keys

PREFIX = "RECLAMA_"
PUBLIC_API = "https://api.telegram.org"
ENV_FILE = Path(".env")
COMPANY_FILE = Path("company.toml")
TESTING = "RECLAMA_TEST_"  # left to the tests

_TOKEN = re.compile(r"\d{6,}:[A-Za-z0-9_-]{30,}")
_BOTFATHERS = "the token @BotFather gave, digits, a colon and 35 letters or digits"
_DATABASES = ("sqlite", "postgresql", "postgresql+psycopg")
_SECRET = ("bot_token", "news_bot_token", "database_url", "encryption_keys", "webhook_secret")


class LogLevel(StrEnum):
    """How much is logged."""

    DEBUG = "debug"
    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


class LogFormat(StrEnum):
    """How it is written: for a person, or one JSON object a line."""

    TEXT = "text"
    JSON = "json"


class Settings(BaseSettings):
    """What the administrator decides. Read it with `load_settings`."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX, env_file_encoding="utf-8", env_ignore_empty=True, extra="ignore", frozen=True
    )

    telegram_api: str = PUBLIC_API
    bot_token: SecretStr = Field(description=_BOTFATHERS)
    news_bot_token: SecretStr | None = Field(default=None, description=_BOTFATHERS)
    data_dir: Path = Path("data")
    database_url: SecretStr = Field(
        default_factory=lambda read: SecretStr(
            f"sqlite:///{read.get('data_dir', 'data')}/database/reclama.db"
        )
    )
    encryption_keys: SecretStr | None = None
    key_file: Path = Field(default_factory=lambda read: read.get("data_dir", Path("data")) / "reclama.key")
    company_file: Path = COMPANY_FILE
    faq_file: Path | None = None
    webhook_url: str | None = None
    webhook_secret: SecretStr | None = None
    listen: str | None = None
    sends_per_second: float = Field(default=25.0, ge=0, le=1000)
    log_level: LogLevel = LogLevel.INFO
    log_format: LogFormat = LogFormat.TEXT

    @property
    def on_sqlite(self) -> bool:
        """Whether the embedded database is used, and not PostgreSQL."""
        return self.database_url.get_secret_value().startswith("sqlite")

    @property
    def answers_file(self) -> Path | None:
        """The questions and answers: the file that is named, or `faq.toml` beside the company's, if any."""
        beside = self.company_file.with_name("faq.toml")
        return self.faq_file or (beside if beside.exists() else None)

    @field_validator("telegram_api")
    @classmethod
    def _telegram_api(cls, value: str) -> str:
        parts = _split(value)
        if parts is None or parts.scheme not in {"http", "https"} or not parts.hostname or parts.query:
            raise unfit(f"an address that begins with https:// or http://, such as {PUBLIC_API}")
        if parts.path.rstrip("/").endswith("/bot"):
            raise unfit("the address without /bot at its end")
        return value.rstrip("/")

    @field_validator("bot_token", "news_bot_token")
    @classmethod
    def _bot_token(cls, value: SecretStr | None, info: Any) -> SecretStr | None:
        if value is None:
            return None
        token = value.get_secret_value()
        # Emulators and local servers may give tokens of any form.
        public = info.data.get("telegram_api") == PUBLIC_API
        if public and not _TOKEN.fullmatch(token):
            raise unfit(_BOTFATHERS)
        if not re.fullmatch(r"[\w:.~-]+", token, re.ASCII):
            raise unfit("letters, digits, colon, dot, dash and underscore")
        return value

    @field_validator("data_dir")
    @classmethod
    def _data_dir(cls, value: Path) -> Path:
        if value.exists() and not value.is_dir():
            raise unfit("a folder, made at the first start if it is not there")
        return value

    @field_validator("database_url")
    @classmethod
    def _database_url(cls, value: SecretStr) -> SecretStr:
        parts = _split(value.get_secret_value())
        if parts is None or parts.scheme not in _DATABASES or len(parts.path) < 2:
            raise unfit("sqlite:///path/of/the/file.db or postgresql://user:password@host/database")
        if parts.scheme == "sqlite" and (parts.netloc or parts.path == "/:memory:"):
            raise unfit("a file, with three slashes for a relative path (sqlite:///data/database/reclama.db)")
        return value

    @field_validator("encryption_keys")
    @classmethod
    def _encryption_keys(cls, value: SecretStr | None) -> SecretStr | None:
        try:
            if value is not None:
                read_keys(value.get_secret_value())
        except BadKeys as error:
            raise unfit(
                f"keys of 32 bytes in base64url, separated by commas, the newest first; {error}"
            ) from None
        return value

    @field_validator("webhook_url")
    @classmethod
    def _webhook_url(cls, value: str | None) -> str | None:
        parts = _split(value) if value else None
        loopback = parts is not None and parts.hostname in {"127.0.0.1", "localhost"}
        if value and (parts is None or not parts.hostname or (parts.scheme != "https" and not loopback)):
            raise unfit(
                "the public https:// address that Telegram posts to, such as https://bot.example.com/hook"
            )
        return value

    @field_validator("webhook_secret")
    @classmethod
    def _webhook_secret(cls, value: SecretStr | None) -> SecretStr | None:
        if value and not re.fullmatch(r"[A-Za-z0-9_-]{16,256}", value.get_secret_value()):
            raise unfit("16 to 256 letters, digits, _ and -")
        return value

    @field_validator("listen")
    @classmethod
    def _listen(cls, value: str | None) -> str | None:
        host, _, port = (value or "").rpartition(":")
        if value and not (host and port.isdecimal() and int(port) <= 65535):
            raise unfit("host:port, such as 127.0.0.1:8080")
        return value

    @property
    def news_webhook_url(self) -> str | None:
        """Where Telegram posts the updates of the other bot; None where there is none, or it polls."""
        return f"{self.webhook_url.rstrip('/')}/news" if self.webhook_url and self.news_bot_token else None

    @property
    def listens_at(self) -> tuple[str, int] | None:
        """Host and port of the web side; None where there is none."""
        if not self.listen:
            return None
        host, _, port = self.listen.rpartition(":")
        return host, int(port)

    @field_validator("log_level", "log_format", mode="before")
    @classmethod
    def _lower(cls, value: object) -> object:
        return value.strip().lower() if isinstance(value, str) else value


def load_settings(env_file: Path | None = ENV_FILE, **given: Any) -> Settings:
    """The settings from what is `given` by field name, the environment and `env_file`, in this order.

    Raises Misconfigured with everything that is wrong.
    """
    found = _unknown(env_file)
    try:
        settings = Settings(**{**given, "_env_file": env_file})
    except ValidationError as error:
        found += mistakes(error, key=_key, needed=_needed, secret=_SECRET)
        raise Misconfigured(found) from None
    if not settings.on_sqlite and not settings.encryption_keys:
        allowed = "at least one key when the database is PostgreSQL; see .env.example for how to make one"
        found.append(Mistake(_key(("encryption_keys",)), "missing", allowed))
    if settings.news_bot_token == settings.bot_token:
        allowed = "the token of another bot: advertising has no place in this one (LGDCU art. 21.2)"
        found.append(Mistake(_key(("news_bot_token",)), "it is RECLAMA_BOT_TOKEN again", allowed))
    if settings.webhook_url and not (settings.webhook_secret and settings.listen):
        needed = "RECLAMA_WEBHOOK_SECRET and RECLAMA_LISTEN beside it"
        found.append(Mistake(_key(("webhook_url",)), "alone", needed))
    if found:
        raise Misconfigured(found)
    return settings


def company_file(env_file: Path | None = ENV_FILE) -> Path:
    """Where the company file is, told even while other settings are wrong."""
    given: dict[str, Any] = {"_env_file": env_file}
    return _CompanyFile(**given).company_file


class _CompanyFile(BaseSettings):
    model_config = Settings.model_config
    company_file: Path = COMPANY_FILE


def _key(place: Place) -> str:
    return f"{PREFIX}{str(place[0]).upper()}"


def _needed(place: Place) -> str:
    return Settings.model_fields[str(place[0])].description or "a value"


def _unknown(env_file: Path | None) -> list[Mistake]:
    """Keys nobody reads: a slip of the pen there would otherwise leave a default standing in silence."""
    known = [_key((name,)) for name in Settings.model_fields]
    written = {key for key in os.environ if key.upper().startswith(PREFIX)}
    if env_file is not None and env_file.is_file():
        written |= _written(env_file)
    strange = {key for key in written if key.upper() not in known and not key.upper().startswith(TESTING)}
    return [
        Mistake(key, "there is no such setting", ", ".join(known), nearest=nearest(key, known))
        for key in sorted(strange)
    ]


def _written(env_file: Path) -> set[str]:
    """The keys in the file that are ours, also those that only lack the prefix."""
    try:
        keys = set(dotenv_values(env_file, encoding="utf-8"))
    except UnicodeDecodeError:
        raise Misconfigured([Mistake(str(env_file), "it is not UTF-8", "a text file in UTF-8")]) from None
    bare = {name.upper() for name in Settings.model_fields}
    return {key for key in keys if key.upper().startswith(PREFIX) or key.upper() in bare}


def _split(address: str) -> Any:
    try:
        parts = urlsplit(address)
        _ = parts.port
    except ValueError:
        return None
    return parts
