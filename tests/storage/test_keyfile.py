import os
import stat

import pytest

from storage.errors import BadKeys
from storage.keyfile import make_key_file, read_key_file
from storage.sealing import write_key


def test_a_key_file_is_made_for_its_owner_alone_and_read_back(tmp_path):
    path = tmp_path / "keys" / "reclama.key"
    make_key_file(path, lambda n: b"k" * n)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert read_key_file(path) == [b"k" * 32]
    assert list(path.parent.iterdir()) == [path]


def test_a_key_file_is_never_replaced(tmp_path):
    path = tmp_path / "reclama.key"
    make_key_file(path, lambda n: b"1" * n)
    make_key_file(path, lambda n: b"2" * n)
    assert read_key_file(path) == [b"1" * 32]


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660, 0o644])
def test_a_key_file_others_can_read_is_refused_with_the_way_to_mend_it(tmp_path, mode):
    path = tmp_path / "reclama.key"
    make_key_file(path, os.urandom)
    path.chmod(mode)
    with pytest.raises(BadKeys, match=f"chmod 600 {path}"):
        read_key_file(path)


def test_a_missing_key_file_says_what_that_means(tmp_path):
    with pytest.raises(BadKeys, match="is not there"):
        read_key_file(tmp_path / "reclama.key")


@pytest.mark.parametrize("text", ["", "SECRET", "\xff"])
def test_a_key_file_with_something_else_in_it_is_named_and_not_repeated(tmp_path, text):
    path = tmp_path / "reclama.key"
    path.write_text(text, encoding="latin-1")
    path.chmod(0o600)
    with pytest.raises(BadKeys, match=str(path)) as refused:
        read_key_file(path)
    assert "SECRET" not in str(refused.value)


def test_several_keys_stand_one_a_line_the_newest_first(tmp_path):
    path = tmp_path / "reclama.key"
    path.write_text(f"{write_key(b'n' * 32)}\n{write_key(b'o' * 32)}\n", encoding="ascii")
    path.chmod(0o600)
    assert read_key_file(path) == [b"n" * 32, b"o" * 32]
