"""The house itself: which way dependencies point, what no file may hold, and that versions agree."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGES = ("aftersales", "bot", "cases", "flows", "locales", "nlu", "reports", "sandbox", "storage")


def tracked() -> list[Path]:
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout.split("\0")
    return [ROOT / name for name in listed if name and (ROOT / name).is_file()]


def test_dependencies_point_one_way():
    done = subprocess.run(
        [Path(sys.executable).parent / "lint-imports", "--no-cache"],
        check=False,
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout[-2000:]


def test_the_lock_holds_hashes_and_no_addresses():
    lock = (ROOT / "requirements.lock").read_text()
    pins = re.findall(r"^[a-z0-9][\w.\-\[\]]*==", lock, re.MULTILINE)
    assert len(pins) > 50
    assert lock.count("--hash=sha256:") >= len(pins)
    assert "://" not in lock


def test_every_direct_dependency_is_locked():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    lock = (ROOT / "requirements.lock").read_text().lower().replace("_", "-")
    for requirement in wanted:
        name = re.split(r"[\[<>=! ]", requirement)[0].lower().replace("_", "-").replace(".", "-")
        assert re.search(
            rf"^{name}(\[.*\])?==", lock.replace("fluent.runtime", "fluent-runtime"), re.MULTILINE
        ), name


@pytest.mark.parametrize("package", PACKAGES)
def test_every_module_says_in_one_sentence_what_it_is(package):
    for path in (ROOT / package).rglob("*.py"):
        if path.name != "__main__.py" and "versions" not in path.parts:
            assert path.read_text().lstrip().startswith(('"""', "#")), path


def test_no_module_is_two_rooms():
    long = {
        str(path.relative_to(ROOT)): count
        for package in PACKAGES
        for path in (ROOT / package).rglob("*.py")
        if "versions" not in path.parts and (count := len(path.read_text().splitlines())) > 260
    }
    assert not long
