/** What has been seen at each screen; kept for the tab, so that a reload does not bring all marks back. */

import { bus, chats, messages } from "./world.js";

const STORE = "sandbox.seen";
let seen = {};
try {
  seen = JSON.parse(sessionStorage.getItem(STORE)) ?? {};
} catch {
  // No storage (a private window): the marks live as long as the page.
}

const keyOf = (seat, ref, thread) => `${seat}|${ref}|${thread ?? ""}`;

/** Whether a message belongs to a topic; null = the whole chat. General (1) is what has no thread. */
export const inThread = (message, thread) => thread === null || (message.thread ?? 1) === thread;

/** Everything up to this message id has been seen. */
export function mark(seat, ref, thread, id) {
  const key = keyOf(seat, ref, thread);
  if (seen[key] === id) return;
  seen[key] = id;
  try {
    sessionStorage.setItem(STORE, JSON.stringify(seen));
  } catch {
    // See above.
  }
  bus.changed("unread");
}

/** How many messages of others nobody has seen at this screen. */
export function unread(seat, ref, thread, viewer) {
  const all = messages(ref).filter((message) => inThread(message, thread));
  const last = seen[keyOf(seat, ref, thread)] ?? 0;
  // Ids that start again (the sandbox was restarted) make old marks worthless.
  const limit = last > (messages(ref).at(-1)?.id ?? 0) ? 0 : last;
  return all.filter((message) => message.id > limit && !message.service && message.from?.id !== viewer).length;
}

/** The same for a whole group: topic by topic. */
export function unreadGroup(seat, ref, viewer) {
  const chat = chats.get(ref);
  if (!chat?.is_forum) return unread(seat, ref, null, viewer);
  const threads = new Set([1, ...chat.topics.map((topic) => topic.thread)]);
  return [...threads].reduce((sum, thread) => sum + unread(seat, ref, thread, viewer), 0);
}

/** A number in a pill, or nothing. */
export const badgeText = (count) => (count > 99 ? "99+" : count ? String(count) : "");
