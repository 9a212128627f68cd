/** Text with Bot API entities → DOM nodes. Offsets are UTF-16 units, which is how JavaScript counts too. */

import { h, safeHref } from "./dom.js";

const TAGS = {
  bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code",
  blockquote: "blockquote", expandable_blockquote: "blockquote",
};
let onlyEmoji = /^$/;
try {
  onlyEmoji = new RegExp("^(?:\\p{RGI_Emoji}\\s?){1,3}$", "v");
} catch {
  // An older browser: emoji stay small.
}

/** Up to three emoji and nothing else are shown large. */
export const isEmoji = (text) => onlyEmoji.test(text);

/**
 * `act.command(text)` is called when a command in the text is pressed, `act.visit(username, code)` when the address
 * of a bot is that `act.knows`.
 */
export function rich(text, entities, act) {
  const list = [...(entities ?? [])].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return build(text, 0, text.length, list, act);
}

function build(text, from, to, list, act) {
  const nodes = [];
  let at = from;
  for (let index = 0; index < list.length; ) {
    const entity = list[index++];
    const start = Math.max(entity.offset, at);
    const end = Math.min(entity.offset + entity.length, to);
    if (end <= start) continue;
    if (start > at) nodes.push(text.slice(at, start));
    const inner = [];
    while (index < list.length && list[index].offset < end) inner.push(list[index++]);
    nodes.push(wrap(entity, text.slice(start, end), build(text, start, end, inner, act), act));
    at = end;
  }
  if (at < to) nodes.push(text.slice(at, to));
  return nodes;
}

function anchor(address, children) {
  const href = safeHref(address);
  return href ? h("a", { href, target: "_blank", rel: "noopener noreferrer" }, children) : h("span", {}, children);
}

const BOT = /^https:\/\/t\.me\/(\w+)(?:\?start=([\w-]{1,64}))?$/;

/** A deep link leads to the bot's chat, as in Telegram; every other address out of the page. */
function address(text, children, act) {
  const [, username, code] = BOT.exec(text) ?? [];
  return username && act?.knows?.(username)
    ? h("button.link", { type: "button", onclick: () => act.visit(username, code) }, children)
    : anchor(text, children);
}

function wrap(entity, text, children, act) {
  switch (entity.type) {
    case "text_link":
      return anchor(entity.url ?? "", children);
    case "url":
      return address(text, children, act);
    case "email":
      return anchor(`mailto:${text}`, children);
    case "phone_number":
      return anchor(`tel:${text}`, children);
    case "bot_command":
      return h("button.link", { type: "button", onclick: () => act?.command(text) }, children);
    case "mention":
    case "text_mention":
    case "hashtag":
    case "cashtag":
      return h("span.tag", {}, children);
    case "pre":
      return h("pre", { "data-language": entity.language }, h("code", {}, children));
    case "spoiler":
      return spoiler(children);
    default:
      return TAGS[entity.type] ? h(TAGS[entity.type], {}, children) : h("span", {}, children);
  }
}

function spoiler(children) {
  const show = (event) => {
    event.currentTarget.dataset.shown = "yes";
    event.currentTarget.removeAttribute("aria-label");
  };
  return h("button.spoiler", { type: "button", "aria-label": "Hidden text, press to show", onclick: show }, children);
}
