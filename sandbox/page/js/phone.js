/** What is on a person's phone: the chat with the bot, or a list of chats where there are several. */

import * as api from "./api.js";
import { summary } from "./bubble.js";
import { conversation } from "./conversation.js";
import { fill, h } from "./dom.js";
import { groupView } from "./group.js";
import { header } from "./header.js";
import { row } from "./listrow.js";
import { confirm } from "./popup.js";
import { unread, unreadGroup } from "./unread.js";
import { bots, bus, chats, groups, messages, take } from "./world.js";

export function phone(seat, person) {
  const node = h("div.view");
  let inside = null; // {ref, parts}
  let fresh = true; // until something was opened
  const viewer = () => person;

  /** What this person can open: every bot, and the groups they are in. */
  function places() {
    const robots = [...bots.values()].map((bot) => ({ ref: `${bot.id}:${person}`, bot: bot.id, name: bot.name }));
    const rooms = groups().filter((chat) => chat.members.some((member) => member.id === person && !["left", "kicked"].includes(member.status)))
      .map((chat) => ({ ref: chat.ref, bot: null, name: chat.title }));
    return [...robots, ...rooms];
  }

  function draw() {
    const all = places();
    const still = inside && all.some((place) => place.ref === inside.ref);
    if (still && inside.alone === (all.length === 1)) return;
    if (all.length === 1) open(all[0], true);
    else if (!still && fresh && all[0]?.bot && all.every((place) => place.bot)) open(all[0], false); // a customer's
    else if (still) open(all.find((place) => place.ref === inside.ref), false);
    else list(all);
  }

  function leave() {
    inside?.parts.forEach((part) => part.destroy());
    inside = null;
  }

  function list(all) {
    leave();
    fill(node, [h("header.chat-head", {}, h("div.chat-title", {}, h("h3", {}, "Chats"))), all.length
      ? h("div.list", {}, all.map((place) => {
        const last = messages(place.ref).at(-1);
        const count = place.bot ? unread(seat, place.ref, null, person) : unreadGroup(seat, place.ref, person);
        return row({ name: place.name, id: place.bot ?? place.ref, square: !place.bot, last: last && summary(last), date: last?.date, count,
          open: () => open(place, false) });
      }))
      : h("div.nothing", {}, h("p", {}, "No bot yet."), h("p", {}, "Start one with its API address set to"), h("code", {}, `${location.origin}/bot`))]);
  }

  /** By a deep link: Start is pressed there with the code, as Telegram does. */
  async function visit(bot, code) {
    const ref = `${bot.id}:${person}`;
    open({ ref, bot: bot.id, name: bot.name }, false);
    await api.send(ref, { from: person, text: code ? `/start ${code}` : "/start" }).then(take).catch((error) => console.warn(error.message));
  }

  function open(place, alone) {
    leave();
    fresh = false;
    const back = alone ? null : () => list(places());
    if (!place.bot) {
      const room = groupView({ seat, ref: place.ref, viewer, back });
      inside = { ref: place.ref, alone, parts: [room] };
      fill(node, [room.node]);
      return;
    }
    const talk = conversation({ seat, ref: place.ref, thread: null, bot: place.bot, viewer, visit });
    const head = header({ ref: place.ref, thread: null, id: place.bot, name: () => bots.get(place.bot)?.name ?? "Bot",
      subtitle: () => (chats.get(place.ref)?.blocked ? "blocked" : "bot"), back, items: () => actions(place, talk) });
    inside = { ref: place.ref, alone, parts: [talk, head] };
    fill(node, [head.node, talk.node]);
    talk.redraw();
    talk.toEnd();
  }

  const stops = [bus.on("bots", draw), bus.on("chats", draw), bus.on("reset", () => (leave(), draw())),
    bus.on("unread", () => !inside && draw())];
  draw();
  return { node, destroy: () => (stops.forEach((stop) => stop()), leave()) };
}

function actions({ ref }, talk) {
  const chat = chats.get(ref);
  const call = (path) => api.post(`/chats/${ref}${path}`).catch((error) => console.warn(error.message));
  const block = async () => {
    if (await confirm("Block the bot? It can write no more until it is unblocked.", "Block", { over: talk.node, danger: true })) call("/block");
  };
  return [
    chat?.blocked ? { icon: "unlock", label: "Unblock the bot", act: () => call("/unblock") }
      : chat && { icon: "lock", label: "Block the bot", danger: true, act: block },
    { icon: "down", label: "To the newest message", act: () => talk.toEnd() },
  ];
}
