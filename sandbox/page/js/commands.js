/** The bot's commands: a menu button, and suggestions while a command is typed. */

import * as api from "./api.js";
import { fill, h, iconButton } from "./dom.js";
import { bots, chats, people } from "./world.js";

export function commandList({ ref, bot, viewer }, run, back) {
  let known = [];
  let shown = false;
  let suggested = false; // by typing, not by the button
  const list = h("div.commands", { hidden: true, role: "group", "aria-label": "Commands", onkeydown: key });
  const button = iconButton("slash", "Commands", () => (shown ? hide() : open("")), { "aria-expanded": "false" });

  /** Commands depend on the person's language, which may change at any moment: asked anew each time. */
  async function read() {
    const chosen = bot ?? chats.get(ref)?.members.find((member) => member.is_bot && bots.has(member.id))?.id;
    if (!chosen || !people.has(viewer())) return;
    const where = chats.has(ref) ? `&chat=${encodeURIComponent(ref)}` : "";
    const answer = await api.get(`/bots/${chosen}/commands?person=${viewer()}${where}`).catch(() => ({ commands: [] }));
    known = answer.commands;
  }

  async function open(prefix) {
    shown = true;
    button.setAttribute("aria-expanded", "true");
    await read();
    if (shown) draw(prefix);
  }

  function draw(prefix) {
    const fitting = known.filter(({ command }) => command.startsWith(prefix));
    fill(list, fitting.length ? fitting.map(item) : prefix ? [] : [h("p.note", {}, "This bot has no commands here.")]);
    list.hidden = !list.childNodes.length;
  }

  const item = ({ command, description }) =>
    h("button", { type: "button", onclick: () => (hide(), run(`/${command}`), back()) },
      h("strong", {}, `/${command}`), h("span", { dir: "auto" }, description));

  function hide() {
    shown = suggested = false;
    list.hidden = true;
    button.setAttribute("aria-expanded", "false");
  }

  function key(event) {
    if (!["Escape", "ArrowDown", "ArrowUp"].includes(event.key)) return;
    event.preventDefault();
    if (event.key === "Escape") hide();
    const step = event.key === "ArrowUp" ? "previousElementSibling" : "nextElementSibling";
    const next = event.key === "Escape" ? null : document.activeElement[step];
    if (next) next.focus();
    else if (event.key !== "ArrowUp") back();
  }

  /** Suggest while the input holds the beginning of a command. */
  function filter(text) {
    const typed = /^\/([a-z0-9_]*)$/.exec(text);
    if (typed && !shown) (suggested = true), open(typed[1]);
    else if (typed) draw(typed[1]);
    else if (shown && (text || suggested)) hide();
  }

  return { list, button, filter, open: () => shown && !list.hidden };
}
