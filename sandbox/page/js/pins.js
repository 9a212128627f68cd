/** The bar above the messages that leads to the pinned ones, newest first. */

import { summary } from "./bubble.js";
import { h, icon } from "./dom.js";

export function pinnedBar(act) {
  let pinned = [];
  let at = 0;
  const words = h("span", { dir: "auto" });
  const title = h("strong");
  const node = h("button.pinned-bar", { type: "button", hidden: true, onclick: go }, icon("pin"), h("span.pinned-words", {}, title, words));

  function draw(messages) {
    if (messages.at(-1)?.id !== pinned.at(-1)?.id) at = 0;
    pinned = messages;
    show();
  }

  function show() {
    node.hidden = pinned.length === 0;
    if (node.hidden) return;
    at %= pinned.length;
    const number = pinned.length - at;
    title.textContent = pinned.length === 1 ? "Pinned message" : `Pinned message ${number} of ${pinned.length}`;
    words.textContent = summary(pinned[number - 1]);
  }

  function go() {
    act.jump(pinned[pinned.length - 1 - at].id);
    at += 1;
    show();
  }

  return { node, draw };
}
