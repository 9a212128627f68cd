/** The input: text, reply and edit, attachments, commands, and the reply keyboard under it. */

import * as api from "./api.js";
import { attachments, attachMenu } from "./attach.js";
import { senderName, summary } from "./bubble.js";
import { commandList } from "./commands.js";
import { fill, h, icon, iconButton } from "./dom.js";
import { replyKeyboard } from "./keyboard.js";
import { bdi } from "./names.js";

const TALLEST = 150;

export function composer(where) {
  const { ref, viewer, act } = where;
  let target = null; // {message, editing}

  const field = h("textarea.field", { rows: 1, dir: "auto", placeholder: "Message", "aria-label": "Message", enterKeyHint: "send",
    oninput: changed, onkeydown: key, onpaste: paste });
  const commands = commandList(where, (command) => act.send({ text: command }), () => field.focus());
  const files = attachments(() => changed());
  const keys = replyKeyboard(where, { placeholder: (text) => (field.placeholder = text), reply: setReply });
  const attach = iconButton("attach", "Attach", () => attachMenu(attach, where, files, send));
  const submit = h("button.icon-button.send", { type: "submit", "aria-label": "Send", title: "Send" }, icon("send"));
  const strip = h("div.target", { hidden: true });
  const row = h("div.input-row", {}, commands.button, attach, field, keys.toggle, submit);
  const node = h("form.composer", { onsubmit: (event) => (event.preventDefault(), send()), ondragover: over, ondrop: drop },
    commands.list, strip, files.node, row, keys.node);

  function changed() {
    field.style.height = "auto";
    field.style.height = `${Math.min(field.scrollHeight, TALLEST)}px`;
    row.classList.toggle("ready", Boolean(field.value.trim()) || files.count() > 0);
    commands.filter(field.value);
  }

  function key(event) {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      send();
    } else if (event.key === "Escape" && target) {
      event.preventDefault();
      setTarget(null);
    } else if (event.key === "ArrowUp" && !field.value && commands.open()) {
      commands.list.querySelector("button:last-child")?.focus();
    }
  }

  function setTarget(message, editing = false) {
    target = message && { message, editing };
    strip.hidden = !message;
    fill(strip, message ? [
      icon(editing ? "edit" : "reply"),
      h("span.pinned-words", {}, h("strong", {}, editing ? "Edit message" : bdi(senderName(message))), h("span", { dir: "auto" }, summary(message))),
      iconButton("close", editing ? "Stop editing" : "Do not reply", () => (editing && (field.value = ""), setTarget(null), changed())),
    ] : []);
  }

  function setReply(message) {
    setTarget(message);
  }

  /** Send what is in the input: an edit, files with the text as their caption, or text. `extra` is a ready message. */
  async function send(extra = null) {
    const text = field.value.trim();
    const reply = target && !target.editing ? target.message.id : null;
    if (extra) {
      setTarget(null);
      return act.send({ ...extra, reply_to: reply });
    }
    if (target?.editing) return edit(text);
    if (files.count()) return sendFiles(text, reply);
    if (!text) return undefined;
    field.value = "";
    setTarget(null);
    changed();
    // The words come back into the input if they could not be sent.
    const sent = await act.send({ text, reply_to: reply });
    if (!sent && !field.value) field.value = text;
    return changed();
  }

  async function edit(text) {
    if (!text) return act.say("An empty message cannot be kept; delete it instead", "error");
    const done = await act.attempt(api.patch(`/chats/${ref}/messages/${target.message.id}`, { text, by: viewer() }));
    if (done) field.value = "";
    if (done) setTarget(null);
    return changed();
  }

  async function sendFiles(text, reply) {
    row.classList.add("busy");
    try {
      const ready = await files.take(text);
      field.value = "";
      setTarget(null);
      for (const message of ready) await act.send({ ...message, reply_to: reply });
    } catch (error) {
      act.say(error.message, "error");
    }
    row.classList.remove("busy");
    changed();
  }

  function paste(event) {
    if (event.clipboardData?.files.length) {
      event.preventDefault();
      files.add(event.clipboardData.files, "media");
    }
  }

  function over(event) {
    if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
  }

  function drop(event) {
    event.preventDefault();
    files.add(event.dataTransfer.files, "media");
  }

  keys.refresh();
  return {
    node,
    reply: (message) => (setTarget(message), field.focus()),
    edit: (message) => (setTarget(message, true), (field.value = message.text), changed(), field.focus()),
    keyboard: () => keys.refresh(),
    destroy: () => files.destroy(),
  };
}
