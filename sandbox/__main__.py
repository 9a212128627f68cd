"""`python -m sandbox [--port 8081]`: run a sandbox until it is interrupted."""

import argparse
import asyncio
import sys

from sandbox.server import start


async def _serve(port: int) -> None:
    sandbox = await start(port)
    sys.stdout.write(f"The sandbox listens at {sandbox.url}\n")
    sys.stdout.flush()
    try:
        await asyncio.Event().wait()
    finally:
        await sandbox.close()


def main() -> None:
    """Read the arguments and serve."""
    parser = argparse.ArgumentParser(prog="sandbox", description="A local Telegram")
    parser.add_argument("--port", type=int, default=8081)
    try:
        asyncio.run(_serve(parser.parse_args().port))
    except KeyboardInterrupt:
        sys.exit(0)


if __name__ == "__main__":
    main()
