/** The list of messages: groups them as a chat does, redraws only what changed, keeps its place. */

import { bubble } from "./bubble.js";
import { calm, fill, h, iconButton } from "./dom.js";
import { dayKey, dayName } from "./times.js";

const RUN = 300; // seconds in which one sender's messages stand together
const NEAR = 60; // pixels from the end that still count as the end

/** `{node, draw(messages, options), jump(id), toEnd(), atEnd()}`; `onSeen()` when the end comes into view. */
export function history(act, onSeen) {
  const list = h("div.messages", { role: "log", "aria-label": "Messages", tabIndex: 0, onscroll: scrolled });
  const down = iconButton("down", "To the newest message", () => toEnd(true));
  down.classList.add("to-end");
  const node = h("div.history", {}, list, down);
  const drawn = new Map(); // key → {node, signature}
  let settled = false;
  let stuck = true;

  const atEnd = () => list.scrollHeight - list.scrollTop - list.clientHeight < NEAR;

  function scrolled() {
    stuck = atEnd();
    node.classList.toggle("away", !stuck);
    if (stuck) onSeen();
  }

  function toEnd(smooth = false) {
    stuck = true;
    list.scrollTo({ top: list.scrollHeight, behavior: smooth && !calm() ? "smooth" : "instant" });
  }

  /** `options`: `{viewer, named, top}`; `top` is a node above the first message. */
  function draw(messages, { viewer, named, top }) {
    const focus = list.contains(document.activeElement) ? document.activeElement : null;
    const held = focus && [focus.closest("[data-entry]")?.dataset.entry, focus.dataset.key];
    const height = list.scrollHeight - list.scrollTop;
    const before = drawn.size ? Math.min(...[...drawn.values()].map((one) => one.first)) : Infinity;
    const entries = arrange(messages, viewer, named);
    const nodes = entries.map((entry) => place(entry, act));
    for (const key of drawn.keys()) if (!entries.some((entry) => entry.key === key)) drawn.delete(key);
    fill(list, [top, ...nodes]);
    if (held?.[0] && !focus.isConnected) refocus(...held);
    // What was added above must not push away what is being read.
    if (stuck) toEnd(settled);
    else if (entries.find((entry) => entry.messages)?.messages[0].id < before) list.scrollTop = list.scrollHeight - height;
    settled ||= entries.length > 0;
    node.classList.toggle("away", !stuck);
  }

  function place(entry) {
    const known = drawn.get(entry.key);
    if (known?.signature === entry.signature) return known.node;
    const made = entry.messages ? bubble(entry, act) : h("div.day", {}, h("span", {}, entry.day));
    made.dataset.entry = entry.key;
    if (entry.messages) made.dataset.ids = entry.messages.map((one) => one.id).join(" ");
    if (settled && !known && entry.messages) made.classList.add("new");
    drawn.set(entry.key, { node: made, signature: entry.signature, first: entry.messages?.[0].id ?? Infinity });
    return made;
  }

  function refocus(entry, key) {
    const again = drawn.get(entry)?.node;
    const same = [...(again?.querySelectorAll("[data-key]") ?? [])].find((one) => one.dataset.key === key);
    (same ?? list).focus({ preventScroll: true });
  }

  function jump(id) {
    const found = [...drawn.values()].find((one) => one.node.dataset.ids?.split(" ").includes(String(id)));
    const target = found?.node;
    if (!target) return act.say("That message is not here any more");
    target.scrollIntoView({ block: "center", behavior: calm() ? "instant" : "smooth" });
    target.classList.remove("found");
    requestAnimationFrame(() => target.classList.add("found"));
    return undefined;
  }

  // Pictures that arrive late and a keyboard that opens must not leave the newest message out of sight.
  const watch = new ResizeObserver(() => stuck && toEnd());
  watch.observe(list);
  list.addEventListener("load", () => stuck && toEnd(), true);

  return { node, draw, jump, toEnd, atEnd, destroy: () => watch.disconnect() };
}

/** Messages → entries: days, runs of one sender, albums as one. */
function arrange(messages, viewer, named) {
  const entries = [];
  for (const message of messages) {
    const last = entries.at(-1);
    if (message.album && last?.messages?.[0].album === message.album) {
      last.messages.push(message);
      continue;
    }
    const previous = last?.messages?.at(-1);
    if (!previous || dayKey(previous.date) !== dayKey(message.date)) {
      entries.push({ key: `d${dayKey(message.date)}`, day: dayName(message.date), signature: dayName(message.date) });
    }
    entries.push({ key: `m${message.id}`, messages: [message], named, mine: message.from?.id === viewer && !message.sender_chat });
  }
  entries.forEach((entry, index) => {
    if (!entry.messages) return;
    entry.first = !together(entries[index - 1], entry);
    entry.last = !together(entry, entries[index + 1]);
    const state = entry.messages.map((one) => `${one.id}.${one.revision}`);
    entry.signature = [...state, entry.first, entry.last, entry.mine, named].join();
  });
  return entries;
}

function together(one, next) {
  if (!one?.messages || !next?.messages) return false;
  const [a, b] = [one.messages[0], next.messages[0]];
  const sender = (message) => message.sender_chat?.id ?? message.from?.id;
  return !a.service && !b.service && sender(a) === sender(b) && b.date - a.date < RUN;
}
