/**
 * What the page knows of the sandbox: bots, people, chats and the messages of the chats somebody looks at.
 *
 * Topics: `bots`, `people`, `chats`, `chat:REF` (the chat or its messages), `keyboard:REF`, `actions:REF`,
 * `unread`, `link`, `clock`; and, told one by one, `callback`.
 */

import * as api from "./api.js";
import { Bus } from "./bus.js";
import { listen } from "./stream.js";
import { setAhead } from "./times.js";

const TYPING_FOR = 5000;

export const bus = new Bus();
export const bots = new Map();
export const people = new Map();
export const chats = new Map();
export const link = { live: false };
export const clock = { stop: null }; // a moment worth going to, Unix seconds, or null

const rooms = new Map(); // ref → {messages: Map(id → message), limit, more, loading, loaded}
const actions = new Map(); // ref → {from, action, thread, until}

function room(ref) {
  if (!rooms.has(ref)) rooms.set(ref, { messages: new Map(), limit: 200, more: false, loading: null, loaded: false, stale: false });
  return rooms.get(ref);
}

/** The messages of a chat by id, oldest first, without deleted ones; asks for them if they are not here yet. */
export function messages(ref) {
  const here = room(ref);
  if (!here.loaded) load(ref);
  return [...here.messages.values()].filter((message) => !message.deleted).sort((a, b) => a.id - b.id);
}

export const message = (ref, id) => room(ref).messages.get(id);
export const hasMore = (ref) => room(ref).more;

/** Read more of a chat's past. */
export function earlier(ref) {
  room(ref).limit *= 4;
  return load(ref);
}

function load(ref) {
  const here = room(ref);
  // A private chat comes to be with its first message; asking before would be answered with an error.
  if (here.loading || !chats.has(ref)) return here.loading;
  here.loading = api
    .get(`/chats/${ref}/messages?limit=${here.limit}`)
    .then((answer) => {
      const newer = [...here.messages.values()].filter((one) => one.revision > answer.revision && !here.stale);
      here.messages = new Map(answer.messages.map((one) => [one.id, one]));
      for (const one of newer) keep(here, one);
      here.stale = false;
      here.more = answer.messages.length >= here.limit;
      here.loaded = true;
      bus.changed(`chat:${ref}`, "unread");
    })
    .catch((error) => console.warn(error.message))
    .finally(() => (here.loading = null));
  return here.loading;
}

function keep(here, one) {
  const known = here.messages.get(one.id);
  if (!known || known.revision <= one.revision) here.messages.set(one.id, one);
}

/** Take in messages that an answer brought, before the stream tells of them. */
export function take(answer) {
  for (const one of answer.messages ?? (answer.message ? [answer.message] : [])) {
    keep(room(one.chat), one);
    bus.changed(`chat:${one.chat}`, "unread");
  }
  return answer;
}

/** Who is typing (or uploading) in a chat or topic now, or null. */
export function action(ref, thread) {
  const now = actions.get(ref);
  return now && now.until > Date.now() && (now.thread ?? null) === (thread ?? null) ? now : null;
}

/** The reply keyboard that a person has before them in a chat, or null. */
export async function keyboard(ref, viewer) {
  if (!chats.has(ref) || viewer === null) return null;
  return (await api.get(`/chats/${ref}/messages?as=${viewer}&limit=1`)).keyboard;
}

function actionSeen({ chat, from, action: what, thread }) {
  actions.set(chat, { from, action: what, thread, until: Date.now() + TYPING_FOR });
  bus.changed(`actions:${chat}`);
  setTimeout(() => bus.changed(`actions:${chat}`), TYPING_FOR + 50);
}

function change(name, data) {
  switch (name) {
    case "message":
    case "edited":
    case "deleted":
    case "pinned":
    case "reacted":
      // A chat that nobody looks at is read when somebody does: a load test must not fill the page.
      if (rooms.has(data.chat)) keep(room(data.chat), name === "deleted" ? { ...data.message, deleted: true } : data.message);
      if (name === "message" && actions.get(data.chat)?.from === data.message.from?.id) {
        actions.delete(data.chat);
        bus.changed(`actions:${data.chat}`);
      }
      bus.changed(`chat:${data.chat}`, "unread");
      break;
    case "chat":
      chats.set(data.ref, data);
      bus.changed("chats", `chat:${data.ref}`);
      break;
    case "person":
      people.set(data.id, data);
      bus.changed("people");
      break;
    case "bot":
      bots.set(data.id, data);
      bus.changed("bots");
      break;
    case "keyboard":
      bus.changed(`keyboard:${data.chat}`);
      break;
    case "action":
      actionSeen(data);
      break;
    case "callback":
      bus.tell("callback", data);
      break;
    case "clock":
      setClock(data);
      break;
    case "reset":
      rooms.clear();
      refresh().then(() => bus.changed("reset"));
  }
}

/**
 * Read everything again. What is on the screens stays until its new reading is there; it may be of another
 * world (the sandbox was restarted), where a lower revision is not an older one.
 */
async function refresh() {
  const state = await api.get("/state").catch(() => null);
  if (!state) return;
  const looked = [...rooms.keys()];
  for (const store of [bots, people, chats, actions]) store.clear();
  setClock(state.clock);
  for (const bot of state.bots) bots.set(bot.id, bot);
  for (const person of state.people) people.set(person.id, person);
  for (const chat of state.chats) chats.set(chat.ref, chat);
  for (const [ref, here] of rooms) {
    if (chats.has(ref)) Object.assign(here, { loaded: false, stale: true });
    else rooms.delete(ref);
  }
  bus.changed("bots", "people", "chats", "unread");
  for (const ref of new Set([...looked, ...chats.keys()])) bus.changed(`chat:${ref}`, `keyboard:${ref}`);
}

function setClock({ now, stop }) {
  setAhead(now - Date.now() / 1000);
  clock.stop = stop;
  bus.changed("clock");
}

function setLink(live) {
  link.live = live;
  bus.changed("link");
}

/** Start to listen; resolves after the first reading. */
export function start() {
  return new Promise((ready) => {
    listen({
      live: () => refresh().then(() => (setLink(true), ready())),
      lost: () => setLink(false),
      change,
    });
  });
}

/** The groups that people can still write in: a migrated one lives on under its new id. */
export const groups = () => [...chats.values()].filter((chat) => chat.type !== "private" && !chat.migrated_to);

const playing = new Map(); // group → the member its screen writes as

/** Write as this member from now on. */
export function play(ref, member) {
  playing.set(ref, member);
  bus.changed("unread");
}

/** Who writes at a group's screen: the one chosen, else the owner, else the first; null in a group of bots. */
export function player(ref) {
  const here = chats.has(ref) ? players(chats.get(ref)) : [];
  const chosen = here.find((member) => member.id === playing.get(ref));
  return (chosen ?? here.find((member) => member.status === "creator") ?? here[0])?.id ?? null;
}

/** Who can be played in a group: its people, bots not. */
export function players(chat) {
  return chat.members.filter((member) => !member.is_bot && people.has(member.id) && !["left", "kicked"].includes(member.status));
}
