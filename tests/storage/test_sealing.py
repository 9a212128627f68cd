import base64
import os

import pytest

from storage.errors import Altered, BadKeys, WrongKey
from storage.sealing import Sealer, read_keys, write_key

OLD, NEW = b"o" * 32, b"n" * 32


def test_what_was_sealed_opens_for_its_own_place_only():
    sealer = Sealer([OLD], os.urandom)
    sealed = sealer.seal(b"Montserrat", "customers.sealed:1")
    assert sealer.open(sealed, "customers.sealed:1") == b"Montserrat"
    with pytest.raises(Altered, match=r"customers\.sealed:2"):
        sealer.open(sealed, "customers.sealed:2")


def test_sealing_twice_gives_different_bytes_without_the_text():
    sealer = Sealer([OLD], os.urandom)
    first, second = sealer.seal(b"Montserrat", "x"), sealer.seal(b"Montserrat", "x")
    assert first != second
    assert b"Montserrat" not in first


@pytest.mark.parametrize("cut", [0, 3, 10, 16, 20, -1])
def test_cut_or_changed_values_are_refused(cut):
    sealer = Sealer([OLD], os.urandom)
    sealed = sealer.seal(b"Montserrat", "x")
    with pytest.raises((Altered, WrongKey)):
        sealer.open(sealed[:cut], "x")
    with pytest.raises((Altered, WrongKey)):
        sealer.open(sealed[:cut] + bytes([sealed[cut] ^ 1]) + sealed[cut:][1:], "x")


def test_the_first_key_seals_and_every_key_opens():
    before = Sealer([OLD], os.urandom).seal(b"text", "x")
    both = Sealer([NEW, OLD], os.urandom)
    assert both.open(before, "x") == b"text"
    assert not both.is_newest(before)
    after = both.seal(b"text", "x")
    assert both.is_newest(after)
    assert Sealer([NEW], os.urandom).open(after, "x") == b"text"
    with pytest.raises(WrongKey):
        Sealer([OLD], os.urandom).open(after, "x")


@pytest.mark.parametrize("keys", [[], [b"short"], [OLD, b""]])
def test_a_sealer_needs_whole_keys(keys):
    with pytest.raises(ValueError, match="32 bytes"):
        Sealer(keys, os.urandom)


def test_keys_are_read_as_they_are_written():
    text = f" {write_key(NEW)} , {base64.urlsafe_b64encode(OLD).decode()}"
    assert read_keys(text) == [NEW, OLD]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "number 1 is empty"),
        (write_key(OLD) + ",", "number 2 is empty"),
        (write_key(OLD) + "," + "SECRET-SECRET!", "number 2 is not base64url"),
        (write_key(OLD) + ",contraseñaSECRET", "number 2 is not base64url"),
        (base64.urlsafe_b64encode(b"SECRET").decode(), "number 1 has 6 bytes"),
        (base64.urlsafe_b64encode(b"S" * 33).decode(), "number 1 has 33 bytes"),
        (write_key(OLD) + "," + write_key(OLD), "the same key twice"),
        ("a", "number 1"),
    ],
)
def test_bad_keys_are_told_by_their_place_and_never_repeated(text, says):
    with pytest.raises(BadKeys, match=says) as refused:
        read_keys(text)
    assert "SECRET" not in str(refused.value)
    assert write_key(OLD) not in str(refused.value)
    assert refused.value.__cause__ is None
