/** The reply keyboard that a bot put before somebody. */

import * as api from "./api.js";
import { fill, h, icon, iconButton } from "./dom.js";
import { confirm } from "./popup.js";
import { bots, keyboard, messages } from "./world.js";

/** `{node, toggle, refresh()}`; `placeholder(text)` sets the input's hint, `reply(message)` starts an answer to it. */
export function replyKeyboard({ ref, viewer, thread, bot, act }, { placeholder, reply }) {
  let current = null;
  let signature = "null";
  let asked = 0;
  const node = h("div.reply-keyboard", { hidden: true, role: "group", "aria-label": "Reply keyboard" });
  const toggle = iconButton("keyboard", "Show or hide the keyboard", () => show(node.hidden), { hidden: true });

  function show(open) {
    node.hidden = !open;
    toggle.setAttribute("aria-pressed", String(open));
  }

  async function refresh() {
    const turn = ++asked;
    const found = await keyboard(ref, viewer()).catch(() => null);
    // An older question answered late must not win.
    if (turn !== asked) return;
    const next = JSON.stringify(found ?? null);
    if (next === signature) return;
    signature = next;
    current = found ?? null;
    draw();
  }

  function draw() {
    placeholder(current?.placeholder || "Message");
    if (current?.force_reply) {
      const asking = messages(ref).findLast((message) => message.keyboard?.force_reply);
      if (asking) reply(asking);
    }
    const rows = current?.rows ?? [];
    toggle.hidden = !rows.length;
    fill(node, rows.map((row) => h("div.row", {}, row.map(key))));
    show(rows.length > 0);
  }

  function key(button) {
    const sign = button.request_contact ? "contact" : button.request_location ? "pin-place" : null;
    return h("button.key", { type: "button", onclick: () => press(button) }, sign && icon(sign), h("span", { dir: "auto" }, button.text));
  }

  async function press(button) {
    const name = bots.get(bot)?.name ?? "the bot";
    const over = node.closest(".conversation");
    if (button.request_contact && !(await confirm(`Share your phone number with ${name}?`, "Share", { over }))) return;
    if (button.request_location && !(await confirm(`Share your location with ${name}?`, "Share", { over }))) return;
    const sent = await act.attempt(api.post(`/chats/${ref}/keyboard`,
      { from: viewer(), label: button.text, ...(thread > 1 ? { thread } : {}) }));
    if (sent && current?.one_time) show(false);
  }

  return { node, toggle, refresh };
}
