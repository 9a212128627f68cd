"""A data folder that cannot be used, and a port that is taken, are told in plain words, by every command."""

import os
import resource
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from bot.demo import sample_company

ROOT = Path(__file__).parents[2]
TOKEN = "123456:" + "7" * 35
COMMANDS = ("run", "migrate", "check")


def reclama(*args: str, folder: Path, within: int | None = None, **settings: str):
    """The command as an administrator runs it; with `within`, no file may grow beyond so many bytes."""

    def confined() -> None:
        if within is not None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (within, within))

    return subprocess.run(
        [sys.executable, "-m", "bot", *args],
        cwd=folder,
        env={
            **{name: value for name, value in os.environ.items() if not name.startswith("RECLAMA_")},
            "PYTHONPATH": str(ROOT),
            "COLUMNS": "200",
            "RECLAMA_BOT_TOKEN": TOKEN,
            "RECLAMA_COMPANY_FILE": str(sample_company()),
            "RECLAMA_TELEGRAM_API": "http://127.0.0.1:9",
            **settings,
        },
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
        preexec_fn=confined,
    )


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("where", ["/proc/nothere", "/sys/nothere", "a file", "under a file"])
def test_a_data_folder_that_cannot_be_made_is_told_with_its_setting(tmp_path, command, where):
    (tmp_path / "file").touch()
    data = {"a file": str(tmp_path / "file"), "under a file": str(tmp_path / "file" / "data")}.get(
        where, where
    )
    done = reclama(command, folder=tmp_path, RECLAMA_DATA_DIR=data)
    told = done.stdout + done.stderr
    assert done.returncode == 1
    assert "Traceback" not in told
    assert "RECLAMA_DATA_DIR" in told
    assert "WRONG" in told if command == "check" else "Allowed: " in told


@pytest.mark.parametrize("command", COMMANDS)
def test_a_disk_without_room_is_told_before_anything_is_half_made(tmp_path, command):
    done = reclama(command, folder=tmp_path, within=65_536, RECLAMA_DATA_DIR=str(tmp_path / "data"))
    told = done.stdout + done.stderr
    assert done.returncode == 1
    assert "Traceback" not in told
    assert "RECLAMA_DATA_DIR" in told
    assert not list(tmp_path.rglob("reclama*"))


@pytest.mark.parametrize("command", [("run",), ("demo", "--port")])
def test_a_port_that_is_taken_is_told(tmp_path, command):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        args = command if len(command) == 1 else (*command, port)
        done = reclama(*args, folder=tmp_path, RECLAMA_LISTEN=f"127.0.0.1:{port}")
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "RECLAMA_LISTEN" in done.stderr
