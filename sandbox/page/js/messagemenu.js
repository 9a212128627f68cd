/** What can be done with one message: react, reply, copy, edit, pin, delete. */

import * as api from "./api.js";
import { senderName } from "./bubble.js";
import { h } from "./dom.js";
import { confirm, menu } from "./popup.js";
import { chats } from "./world.js";

const EMOJI = ["👍", "👎", "❤", "🔥", "🙏", "😢", "🤔"];

export function messageMenu(message, anchor, event, { ref, bot, viewer, act, input }) {
  const own = message.from?.id === viewer();
  const path = `/chats/${ref}/messages/${message.id}`;
  const pin = message.pinned ? "unpin" : "pin";
  const box = event ? { left: event.clientX, right: event.clientX, top: event.clientY, bottom: event.clientY } : null;

  const close = menu(anchor, [
    { icon: "reply", label: "Reply", act: () => input.reply(message) },
    message.text && { icon: "copy", label: "Copy text", act: () => act.copy(message.text) },
    own && message.text && !message.forward && { icon: "edit", label: "Edit", act: () => input.edit(message) },
    mayPin() && { icon: "pin", label: message.pinned ? "Unpin" : "Pin", act: () => act.attempt(api.post(`${path}/${pin}`, { by: viewer() })) },
    (own || bot) && { icon: "trash", label: "Delete", danger: true, act: remove },
  ], { top: quick(), label: `Message of ${senderName(message)}`, at: box });

  function mayPin() {
    if (bot) return true;
    const member = chats.get(ref)?.members.find((one) => one.id === viewer());
    return member?.status === "creator" || member?.rights?.can_pin_messages || chats.get(ref)?.permissions?.can_pin_messages;
  }

  async function remove() {
    const sure = await confirm("Delete this message? The bot is not told.", "Delete", { over: input.node.closest(".conversation"), danger: true });
    if (sure) act.attempt(api.del(path));
  }

  function quick() {
    return h("div.quick", { role: "group", "aria-label": "React" }, EMOJI.map((emoji) => {
      const given = message.reactions?.some((one) => one.emoji === emoji && one.from === viewer());
      return h("button", { type: "button", role: "menuitemcheckbox", "aria-checked": String(Boolean(given)), "aria-label": emoji,
        onclick: () => (close(), act.react(message, given ? null : emoji)) }, emoji);
    }));
  }
}
