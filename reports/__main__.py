"""A press: draws papers for the process that started it, until that ends or asks for nothing for a while.

On standard input comes each paper, pickled by our own bot, after its length in four bytes. On standard output
goes one byte, 0 for a PDF and 1 for the name of an error, then the length in four bytes, then that.
"""

import os
import pickle
import select
import signal
import sys
from struct import pack, unpack

from reports.paper import Paper
from reports.rendering import draw

NICE = 10  # whoever waits for an answer goes first


def main(idle: float) -> None:
    """Serve until `idle` seconds without a paper, or the end of standard input."""
    for asked in (signal.SIGINT, signal.SIGTERM):  # these are for the bot, which ends this by hanging up
        signal.signal(asked, signal.SIG_IGN)
    os.nice(NICE)
    with os.fdopen(0, "rb", buffering=0) as papers, os.fdopen(1, "wb") as drawn:
        while select.select([papers], [], [], idle)[0] and (head := _read(papers.fileno(), 4)):
            failed, told = _drawn(pickle.loads(_read(papers.fileno(), *unpack(">I", head))))  # noqa: S301
            drawn.write(pack(">?I", failed, len(told)) + told)
            drawn.flush()


def _drawn(paper: Paper) -> tuple[bool, bytes]:
    try:
        return False, draw(paper)
    except Exception as error:  # noqa: BLE001 - told to who asked; the next paper may be drawn all the same
        return True, type(error).__name__.encode()


def _read(pipe: int, size: int) -> bytes:
    """So many bytes; fewer where the pipe ends."""
    got = bytearray()
    while len(got) < size and (part := os.read(pipe, size - len(got))):
        got += part
    return bytes(got)


if __name__ == "__main__":
    main(float(sys.argv[1]))
