"""setWebhook, deleteWebhook, getWebhookInfo; getUpdates is in sandbox/polling.py because it waits."""

import re

from sandbox.calls import JSON, Call
from sandbox.errors import bad_request, too_many_requests
from sandbox.polling import remember_allowed
from sandbox.webhooks import Webhook

SECRET = re.compile(r"[A-Za-z0-9_-]{0,256}")


def set_webhook(call: Call) -> bool:
    """SetWebhook; plain http to loopback is taken here, because there is no certificate to have."""
    url = call.text("url").strip()
    if not url:
        return delete_webhook(call)
    if not SECRET.fullmatch(call.text("secret_token")):
        raise bad_request("secret token contains unallowed characters")
    if not url.startswith(("https://", "http://127.0.0.1", "http://localhost", "http://[::1]")):
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    _at_most_once_a_second(call)
    remember_allowed(call)
    _drop(call)
    most = min(100, max(1, call.number("max_connections") or 40))
    if call.bot.webhook is not None:
        call.bot.webhook.stop()
    if call.bot.queue.poller is not None:
        call.bot.queue.poller("terminated by setWebhook request")
    call.bot.webhook = Webhook(call.world, call.bot, url, call.text("secret_token"), most)
    call.bot.webhook.start()
    call.bot.revision = call.world.feed.note("bot", call.bot)
    return True


def _at_most_once_a_second(call: Call) -> None:
    now = call.world.clock.now()
    last, call.bot.webhook_set = call.bot.webhook_set, now
    if call.world.limits.rates.on and now - last < 1:
        raise too_many_requests(1)


def _drop(call: Call) -> None:
    if call.flag("drop_pending_updates"):
        call.bot.queue.keep_last(0)


def delete_webhook(call: Call) -> bool:
    """DeleteWebhook; what was not delivered waits for getUpdates."""
    if call.bot.webhook is not None:
        call.bot.webhook.stop()
        call.bot.webhook = None
    _drop(call)
    call.bot.revision = call.world.feed.note("bot", call.bot)
    return True


def get_webhook_info(call: Call) -> JSON:
    """GetWebhookInfo."""
    hook, queue = call.bot.webhook, call.bot.queue
    pending = queue.drop_expired()
    body: JSON = {
        "url": hook.url if hook is not None else "",
        "has_custom_certificate": False,
        "pending_update_count": pending,
    }
    if queue.allowed_list:
        body["allowed_updates"] = queue.allowed_list
    if hook is not None:
        body |= {"max_connections": hook.most, "ip_address": "127.0.0.1"}
        if hook.last_error:
            body |= {"last_error_date": hook.last_error_date, "last_error_message": hook.last_error}
    return body


METHODS = {
    "setWebhook": set_webhook,
    "deleteWebhook": delete_webhook,
    "getWebhookInfo": get_webhook_info,
}
