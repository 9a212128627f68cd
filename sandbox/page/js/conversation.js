/** One chat or topic as somebody sees it: pinned bar, messages, input; and what can be done there. */

import * as api from "./api.js";
import { whenAnswered } from "./callbacks.js";
import { composer } from "./composer.js";
import { fill, h } from "./dom.js";
import { history } from "./history.js";
import { messageMenu } from "./messagemenu.js";
import { pinnedBar } from "./pins.js";
import { confirm, toast } from "./popup.js";
import { inThread, mark } from "./unread.js";
import { bots, bus, chats, earlier, hasMore, message as known, messages, take } from "./world.js";
import { welcome } from "./welcome.js";

/**
 * `where`: `{seat, ref, thread, bot, viewer()}`; thread null = the whole chat, 1 = General; bot = the bot of a
 * private chat; `visit(bot, code)`, where there is one, goes to another bot by a deep link. `{node, redraw(), destroy()}`; `redraw` after the viewer changed.
 */
export function conversation(where) {
  const named = (username) => [...bots.values()].find((one) => one.username?.toLowerCase() === username.toLowerCase());
  const { seat, ref, thread, bot, viewer } = where;
  const isPrivate = Boolean(bot);
  const say = (text, kind) => toast(node, text, kind);

  /** Do something through the control API; what goes wrong is said on the screen. */
  const attempt = (work) => work.then(take).catch((error) => (say(error.message, "error"), null));

  const act = {
    viewer, say, attempt,
    find: (id) => known(ref, id),
    jump: (id) => past.jump(id),
    send: async (message) => {
      const sent = await attempt(api.send(ref, { from: viewer(), thread: thread === 1 ? null : thread, ...message }));
      if (sent) past.toEnd();
      return sent;
    },
    command: (text) => act.send({ text }),
    knows: (username) => Boolean(where.visit) && named(username) !== undefined,
    visit: (username, code) => where.visit(named(username), code),
    react: (message, emoji) =>
      attempt(api.post(`/chats/${ref}/messages/${message.id}/reactions`, { from: viewer(), emoji: emoji ? [emoji] : [] })),
    menu: (message, anchor, event) => messageMenu(message, anchor, event, { ...where, act, input }),
    press: async (message, data, patience) => {
      const pressed = await attempt(api.post(`/chats/${ref}/press`, { from: viewer(), message: message.id, data }));
      await Promise.all((pressed?.callbacks ?? []).map((id) => whenAnswered(id, patience)));
    },
    copy: async (text) => {
      try {
        await navigator.clipboard.writeText(text);
        say("Copied");
      } catch {
        say("The browser did not let it be copied", "error");
      }
    },
  };

  const past = history(act, () => look());
  const pins = pinnedBar(act);
  const input = composer({ ...where, act });
  const start = isPrivate ? welcome(where, act) : null;
  const content = h("div.conversation-content", {}, pins.node, past.node, input.node);
  // Toasts are put beside the content, which a redrawing would sweep clean of them.
  const node = h("section.conversation", {}, content);
  const more = h("button.earlier", { type: "button", onclick: () => earlier(ref) }, "Show earlier messages");

  function redraw() {
    const here = messages(ref).filter((message) => inThread(message, thread));
    past.draw(here, { viewer: viewer(), named: !isPrivate, top: hasMore(ref) ? more : null });
    pins.draw(here.filter((message) => message.pinned));
    const blocked = chats.get(ref)?.blocked ?? false;
    const empty = isPrivate && here.length === 0;
    start?.draw(empty, blocked);
    fill(content, [pins.node, empty ? start.page : past.node, empty || blocked ? start?.bar : input.node]);
    look();
  }

  /** What is in sight at the end of the list has been seen. */
  function look() {
    if (document.hidden || !node.isConnected || !node.offsetParent || !past.atEnd()) return;
    const last = messages(ref).findLast((message) => inThread(message, thread));
    if (last) mark(seat, ref, thread, last.id);
  }

  async function callback({ chat, from, answered, text, show_alert: alert, url }) {
    if (!answered || String(chat) !== String(ref) || from !== viewer() || !node.offsetParent) return;
    if (url) say(url);
    if (text && alert) await confirm(text, "OK", { over: node, no: null });
    else if (text) say(text);
  }

  const stops = [
    bus.on(`chat:${ref}`, redraw),
    bus.on("shown", look),
    bus.on("callback", callback),
    bus.on(`keyboard:${ref}`, () => input.keyboard()),
  ];
  document.addEventListener("visibilitychange", look);
  redraw();

  return {
    node,
    redraw: () => (redraw(), input.keyboard()),
    toEnd: () => past.toEnd(),
    destroy() {
      stops.forEach((stop) => stop());
      document.removeEventListener("visibilitychange", look);
      past.destroy();
      input.destroy();
    },
  };
}
