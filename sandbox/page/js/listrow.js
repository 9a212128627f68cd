/** A row of a list of chats or topics: picture, name, last words, time, unread mark. */

import { h, icon } from "./dom.js";
import { avatar, bdi } from "./names.js";
import { brief } from "./times.js";
import { badgeText } from "./unread.js";

export function row({ name, id, square, tint, last, date, count, closed, current, open }) {
  const face = avatar(name, id, square ? "square" : "");
  if (tint) face.style.setProperty("--tint", tint);
  return h("button.list-row", { type: "button", onclick: open, "aria-current": current ? "true" : undefined,
    "aria-label": `${name}${count ? `, ${count} unread` : ""}` },
    face,
    h("span.list-words", {}, h("strong", {}, bdi(name), closed && icon("lock")), h("span", { dir: "auto" }, last ?? "")),
    h("span.list-side", {}, h("small", {}, date ? brief(date) : ""), count > 0 && h("span.badge", {}, badgeText(count))));
}
