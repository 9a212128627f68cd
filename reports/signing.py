"""Signed documents: an Ed25519 signature in the last line of a PDF, over everything before it (RFC 8032).

The two lines after the PDF's own end are comments to every reader of PDF:

    %Reclama-Document: {"folio": …, "issued_at": …, "kind": …}
    %Reclama-Signature: <public key, 32 bytes><signature, 64 bytes>, in base64url

One byte changed, added or taken away anywhere, and the signature does not hold.
"""

import base64
import binascii
import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from enum import StrEnum

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

_DOCUMENT = b"%Reclama-Document: "
_SIGNATURE = b"%Reclama-Signature: "
_OURS = b"/Creator (Reclama)"
_KEY, _SIGNED = 32, 64
SEED_BYTES = 32


class Verdict(StrEnum):
    """What a file is; the values are text keys too (`verify.genuine`)."""

    GENUINE = "genuine"
    ALTERED = "altered"  # it was ours once, or pretends to be
    UNKNOWN = "unknown"  # no document of ours


@dataclass(frozen=True, slots=True)
class Imprint:
    """What a document says of itself under its signature; `issued_at` in ISO 8601."""

    folio: str
    kind: str
    issued_at: str


@dataclass(frozen=True, slots=True)
class Finding:
    """The verdict, and of a genuine document its imprint."""

    verdict: Verdict
    imprint: Imprint | None = None


def sign(pdf: bytes, imprint: Imprint, seed: bytes) -> bytes:
    """The PDF with its imprint and signature. `seed`: the private key's 32 bytes."""
    key = Ed25519PrivateKey.from_private_bytes(seed)
    told = json.dumps(asdict(imprint), ensure_ascii=True, sort_keys=True).encode()
    body = pdf.rstrip(b"\n") + b"\n" + _DOCUMENT + told + b"\n"
    mark = base64.urlsafe_b64encode(public_key(seed) + key.sign(body))
    return body + _SIGNATURE + mark + b"\n"


def public_key(seed: bytes) -> bytes:
    """The 32 bytes by which anybody can check what this seed signed."""
    return Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw()


def examine(pdf: bytes, trusted: Iterable[bytes]) -> Finding:
    """Whether a file is a document that one of the `trusted` public keys signed, untouched since."""
    body, found, mark = pdf.rpartition(_SIGNATURE)
    if not found:
        return Finding(Verdict.ALTERED if _OURS in pdf or _DOCUMENT in pdf else Verdict.UNKNOWN)
    signer, signature = _parts(mark)
    if signer not in set(trusted):
        return Finding(Verdict.ALTERED)
    try:
        Ed25519PublicKey.from_public_bytes(signer).verify(signature, body)
    except InvalidSignature:
        return Finding(Verdict.ALTERED)
    return Finding(Verdict.GENUINE, _imprint(body))


def _parts(mark: bytes) -> tuple[bytes, bytes]:
    """The signer and the signature; empty where the line is not exactly as it was written."""
    line = mark[:-1]
    if mark[-1:] != b"\n":
        return b"", b""
    try:
        told = base64.b64decode(line, altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        return b"", b""
    # Base64 has several spellings for the last bits: only the one that was written is ours.
    if len(told) != _KEY + _SIGNED or base64.urlsafe_b64encode(told) != line:
        return b"", b""
    return told[:_KEY], told[_KEY:]


def _imprint(body: bytes) -> Imprint:
    told = json.loads(body.rpartition(_DOCUMENT)[2])
    return Imprint(**{name: str(told[name]) for name in ("folio", "kind", "issued_at")})
