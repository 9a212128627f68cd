"""getFile: a link that lives an hour, up to 20 MB."""

from sandbox.calls import JSON, Call
from sandbox.errors import bad_request
from sandbox.files import DOWNLOAD_LIMIT


def get_file(call: Call) -> JSON:
    """GetFile."""
    file_id = call.text("file_id")
    if not file_id:
        raise bad_request("file_id not specified")
    file = call.world.files.of_bot(file_id, call.bot.id)
    if file is None:
        raise bad_request("invalid file_id")
    if file.size > DOWNLOAD_LIMIT:
        raise bad_request("file is too big")
    return {
        "file_id": file_id,
        "file_unique_id": f"AQAD{file.id}",
        "file_size": file.size,
        "file_path": call.world.files.link(call.bot.id, file, call.world.clock.now()),
    }


METHODS = {"getFile": get_file}
