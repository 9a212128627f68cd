"""The command `reclama verify-receipt`: genuine, altered or unknown."""
# ruff: noqa: PLC0415

from pathlib import Path
from typing import Annotated

import typer

from bot.plainly import told_plainly

_WORDS = {
    "genuine": "Genuine: {kind} of {folio}, issued {issued_at}. Not a byte was changed since.",
    "altered": "Altered: it says it is a document of Reclama, but this company did not sign it as it is now.",
    "unknown": "Unknown: this is no document of Reclama.",
}
_EXIT = {"genuine": 0, "altered": 1, "unknown": 2}


def verify_receipt(
    file: Annotated[Path, typer.Argument(help="A PDF: receipt, decision, closing or whole file.")],
    key: Annotated[
        str, typer.Option(help="The company's public key, 64 hexadecimal digits; else the data folder's.")
    ] = "",
) -> None:
    """Say whether a document is genuine (exit code 0), altered (1) or unknown (2)."""
    from reports.signing import examine

    with told_plainly():
        trusted = _key(key)
        finding = examine(file.read_bytes(), [trusted])
    told = _WORDS[finding.verdict.value]
    if imprint := finding.imprint:
        told = told.format(kind=imprint.kind, folio=imprint.folio, issued_at=imprint.issued_at)
    typer.echo(told)
    raise typer.Exit(_EXIT[finding.verdict.value])


def _key(given: str) -> bytes:
    """The public key's 32 bytes. Ends the command where there is none, or what is given is none."""
    from bot.examining import KEY_FILE
    from bot.settings import load_settings

    where, told = "--key", given
    if not given:
        path = load_settings().data_dir / KEY_FILE
        where = str(path)
        if not path.exists():
            typer.echo(f"No public key at {path} yet: `reclama run` writes it; or give --key.", err=True)
            raise typer.Exit(3)
        told = path.read_text(encoding="ascii").strip()
    try:
        key = bytes.fromhex(told)
    except ValueError:
        key = b""
    if len(key) != 32:
        typer.echo(f"{where}: a public key is 64 hexadecimal digits (0-9 a-f), not {told[:80]!r}.", err=True)
        raise typer.Exit(3)
    return key
