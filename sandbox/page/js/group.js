/** A group as one of its members sees it: the list of topics and the open one, or the chat where there are none. */

import * as api from "./api.js";
import { summary } from "./bubble.js";
import { conversation } from "./conversation.js";
import { fill, h, iconButton } from "./dom.js";
import { header } from "./header.js";
import { row } from "./listrow.js";
import { members } from "./members.js";
import { ask, confirm, toast } from "./popup.js";
import { inThread, unread } from "./unread.js";
import { bus, chats, messages } from "./world.js";

const GENERAL = 1;

/** Topic colours come from a fixed set of Telegram's; dark enough here for white letters. */
const tint = (topic) => (topic.thread === GENERAL ? "#5b6b7a" : `color-mix(in oklab, #${(topic.icon_color ?? 0x6fb9f0).toString(16).padStart(6, "0")} 62%, #10202e)`);

/** `{seat, ref, viewer(), back}`; back is null where the group is the whole screen. */
export function groupView({ seat, ref, viewer, back }) {
  const list = h("div.list", { "aria-label": "Topics" });
  const node = h("div.view.group");
  let current = null; // {thread, parts}
  let wanted = null; // a topic just made, to be opened when it is known
  const chat = () => chats.get(ref);
  const attempt = (work) => work.catch((error) => (toast(node, error.message, "error"), null));

  const listHead = header({ ref, thread: undefined, id: ref, square: true, name: () => chat()?.title ?? "", back,
    subtitle: () => people(), items: () => [
      chat()?.is_forum && { icon: "plus", label: "New topic", act: newTopic },
      { icon: "group", label: "Members", act: () => members(ref, viewer(), node) },
    ] });

  function people() {
    const count = chat()?.members.filter((member) => !["left", "kicked"].includes(member.status)).length ?? 0;
    return count === 1 ? "1 member" : `${count} members`;
  }

  function topics() {
    const known = (chat()?.topics ?? []).filter((topic) => topic.thread !== GENERAL && !topic.hidden);
    const general = chat()?.topics.find((topic) => topic.thread === GENERAL) ?? { thread: GENERAL, name: "General" };
    const all = messages(ref);
    return [general, ...known]
      .map((topic) => ({ topic, last: all.findLast((message) => inThread(message, topic.thread)) }))
      .sort((a, b) => (b.last?.id ?? 0) - (a.last?.id ?? 0));
  }

  function draw() {
    if (!chat()) return;
    if (!chat().is_forum) {
      if (current?.thread !== null) open(null);
      return;
    }
    // The answer to "make a topic" may come before the stream tells of the topic.
    if (wanted && chat().topics.some((topic) => topic.thread === wanted)) {
      const thread = wanted;
      wanted = null;
      open(thread);
      return;
    }
    if (current && current.thread !== GENERAL && !chat().topics.some((topic) => topic.thread === current.thread)) leave();
    const focused = list.contains(document.activeElement) ? [...list.children].indexOf(document.activeElement) : -1;
    fill(list, topics().map(({ topic, last }) => row({
      name: topic.name, id: topic.thread, square: true, tint: tint(topic), closed: topic.closed, current: current?.thread === topic.thread,
      last: last && `${last.service ? "" : `${last.from?.name ?? ""}: `}${summary(last)}`, date: last?.date,
      count: unread(seat, ref, topic.thread, viewer()), open: () => open(topic.thread),
    })));
    list.children[focused]?.focus({ preventScroll: true });
  }

  function leave() {
    current?.parts.forEach((part) => part.destroy());
    current = null;
    node.dataset.open = "list";
    fill(node, [pane]);
  }

  const pane = h("div.topics", {}, listHead.node, list,
    iconButton("plus", "New topic", newTopic, { class: "new-topic" }));

  function open(thread) {
    leave();
    const topic = () => chat()?.topics.find((one) => one.thread === thread) ?? { thread, name: "General" };
    const talk = conversation({ seat, ref, thread, bot: null, viewer });
    const head = thread === null ? listHead : header({
      ref, thread: thread === GENERAL ? null : thread, id: ref, square: true, name: () => topic().name,
      subtitle: () => `${topic().closed ? "closed topic in" : "in"} ${chat()?.title ?? ""}`, back: () => (leave(), draw()), items: () => actions(topic()),
    });
    current = { thread, parts: thread === null ? [talk] : [talk, head] };
    node.dataset.open = "topic";
    fill(node, [thread === null ? null : pane, h("div.pane", {}, head.node, talk.node)]);
    talk.redraw();
    talk.toEnd();
    draw();
  }

  async function newTopic() {
    const name = await ask("Name of the new topic", "", { over: node });
    if (!name) return;
    const made = await attempt(api.post(`/chats/${ref}/topics`, { name, by: viewer() }));
    if (!made) return;
    wanted = made.thread;
    draw();
  }

  function actions(topic) {
    const path = `/chats/${ref}/topics/${topic.thread}`;
    const change = (body) => attempt(api.patch(path, { ...body, by: viewer() }));
    const rename = async () => {
      const name = await ask("Name of the topic", topic.name, { over: node });
      if (name) change({ name });
    };
    const remove = async () => {
      if (await confirm("Delete this topic and its messages? The bot is not told.", "Delete", { over: node, danger: true })) attempt(api.del(path));
    };
    return [
      { icon: "edit", label: "Rename", act: rename },
      topic.closed ? { icon: "unlock", label: "Reopen", act: () => change({ closed: false }) }
        : { icon: "lock", label: "Close", act: () => change({ closed: true }) },
      topic.thread !== GENERAL && { icon: "trash", label: "Delete", danger: true, act: remove },
    ];
  }

  const stops = [bus.on(`chat:${ref}`, draw), bus.on("unread", draw), bus.on("reset", draw)];
  leave();
  draw();
  return {
    node,
    redraw: () => (draw(), current?.parts[0].redraw()),
    destroy: () => (stops.forEach((stop) => stop()), current?.parts.forEach((part) => part.destroy()), listHead.destroy()),
  };
}
