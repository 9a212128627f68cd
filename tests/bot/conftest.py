"""Every test of the shell starts without any setting of the machine it runs on."""

import os

import pytest


@pytest.fixture(autouse=True)
def no_settings(monkeypatch):
    for key in list(os.environ):
        if key.upper().startswith("RECLAMA_") and not key.upper().startswith("RECLAMA_TEST_"):
            monkeypatch.delenv(key)
