"""`python -m nlu`: reads messages from standard input, a line each (plain, or JSON with id and text), and
prints what was understood of each."""

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from rich.console import Console

from flows.understanding import Hints
from nlu.explain import explain
from nlu.report import as_json
from nlu.understand import understand


def read_messages(lines: Iterable[str]) -> Iterator[dict[str, Any]]:
    """Messages as {"id", "text", "language_code"?}; a plain line's id is its number from 1."""
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            message = json.loads(line)
        except json.JSONDecodeError:
            message = None
        if isinstance(message, dict) and isinstance(message.get("text"), str):
            yield {"id": number} | message
        else:
            yield {"id": number, "text": line.rstrip("\n")}


def main(argv: list[str] | None = None) -> None:
    """Understand what comes in; `argv` as on the command line, by default the process's own."""
    parser = argparse.ArgumentParser(prog="python -m nlu", description=__doc__)
    parser.add_argument(
        "--today", type=date.fromisoformat, required=True, help="the day of the messages, ISO"
    )
    parser.add_argument("--explain", action="store_true", help="print it for people")
    options = parser.parse_args(argv)
    console = Console()
    for message in read_messages(sys.stdin):
        hints = Hints(options.today, language_code=message.get("language_code"))
        heard = understand(message["text"], hints)
        if options.explain:
            console.print(explain(message["text"], heard))
        else:
            sys.stdout.write(json.dumps(as_json(message["id"], heard), ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
