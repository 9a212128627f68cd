/** One message (or album) as a bubble with what hangs on it: quote, buttons, reactions. */

import { album, media } from "./media.js";
import { h, icon, iconButton } from "./dom.js";
import { inlineKeyboard } from "./inline.js";
import { avatar, bdi, colour } from "./names.js";
import { isEmoji, rich } from "./richtext.js";
import { exact, hourMinute } from "./times.js";

const BARE = ["sticker", "dice"];
const PICTURES = ["photo", "video", "animation"];

/** One line that stands for a message: in quotes, lists and the pinned bar. */
export function summary(message) {
  if (!message) return "Deleted message";
  if (message.service) return message.service.text ?? "";
  const names = { photo: "Photo", voice: "Voice message", video: "Video", audio: "Audio", sticker: "Sticker", dice: "Dice",
    location: "Location", venue: "Place", contact: "Contact", poll: "Poll", video_note: "Video message", animation: "GIF", story: "Story" };
  const what = message.kind === "document" ? message.file?.name || "File" : (names[message.kind] ?? "");
  return [message.album ? "Album" : what, message.text].filter(Boolean).join(", ").replace(/\s+/g, " ").slice(0, 160) || "Message";
}

export const senderName = (message) => message.sender_chat?.title ?? message.from?.name ?? "";
const senderId = (message) => message.sender_chat?.id ?? message.from?.id ?? 0;

/**
 * `entry`: `{messages, mine, first, last, named}` (first and last of one sender's run; named = say who).
 * `act`: what can be done, see conversation.js.
 */
export function bubble(entry, act) {
  const [message] = entry.messages;
  if (message.service) return service(message);
  const captioned = entry.messages.find((one) => one.text) ?? message;
  const marked = entry.messages.at(-1);
  const content = entry.messages.length > 1 ? album(entry.messages) : media(message);
  const bare = BARE.includes(message.kind);
  const pictorial = PICTURES.includes(message.kind);

  const box = h("div.bubble", { class: bare ? "bare" : pictorial ? "pictorial" : "" },
    entry.named && entry.first && !entry.mine && sender(message),
    message.forward && h("div.forward", {}, "Forwarded from ", bdi(message.forward.name ?? "", "strong")),
    message.reply_to && quote(message, act),
    content,
    words(captioned, marked, act));
  if (!captioned.text) box.append(meta(marked, bare || pictorial ? "over" : "corner"));
  const more = iconButton("more", "Message menu", (event) => act.menu(message, event.currentTarget), { "data-key": "more" });
  more.classList.add("more");

  return h("article.msg", {
    class: [entry.mine && "mine", entry.first && "first", entry.last && "last"].filter(Boolean).join(" "),
    "aria-label": `${senderName(message)}, ${hourMinute(message.date)}`,
    oncontextmenu: (event) => (event.preventDefault(), act.menu(message, more, event)),
    onclick: (event) => tap(event, message, more, act),
  },
    entry.named && !entry.mine && (entry.last ? avatar(senderName(message), senderId(message), "small") : h("span.avatar-gap")),
    h("div.column", {},
      h("div.bubble-row", {}, box, more),
      inlineKeyboard(marked, act) ?? (marked !== message ? inlineKeyboard(message, act) : null),
      reactions(entry.messages, act)));
}

/** On a touch screen a tap on the bubble opens its menu, as there is no pointer to hover with. */
function tap(event, message, more, act) {
  if (!matchMedia("(hover: none)").matches || !event.target.closest(".bubble")) return;
  if (event.target.closest("a, button, video") || !getSelection().isCollapsed) return;
  act.menu(message, more, event);
}

function sender(message) {
  const name = h("div.sender", {}, bdi(senderName(message)),
    (message.signature ?? message.raw?.sender_tag) && h("small", { dir: "auto" }, message.signature ?? message.raw.sender_tag),
    message.from?.is_bot && !message.sender_chat && h("small", {}, "bot"));
  name.style.setProperty("--tint", colour(senderId(message)));
  return name;
}

function quote(message, act) {
  const target = act.find(message.reply_to);
  const text = message.quote?.text ?? (typeof message.quote === "string" ? message.quote : summary(target));
  return h("button.quote", { type: "button", "data-key": "quote", onclick: () => act.jump(message.reply_to) },
    target && bdi(senderName(target), "strong"), h("span", { dir: "auto" }, text));
}

function words(captioned, marked, act) {
  if (!captioned.text) return null;
  const large = captioned.kind === "text" && isEmoji(captioned.text) ? "large" : "";
  return h("div.text", { dir: "auto", class: large }, rich(captioned.text, captioned.entities, act), meta(marked));
}

function meta(message, kind = "") {
  return h("span.meta", { title: exact(message.date), class: kind, dir: "ltr" },
    message.pinned && icon("pin"), message.edit_date && "edited ", hourMinute(message.date));
}

function reactions(messages, act) {
  const counts = new Map();
  for (const { emoji, from } of messages.flatMap((one) => one.reactions ?? [])) {
    counts.set(emoji, [...(counts.get(emoji) ?? []), from]);
  }
  if (!counts.size) return null;
  return h("div.reactions", {}, [...counts].map(([emoji, from]) => {
    const own = from.includes(act.viewer());
    return h("button", { type: "button", "data-key": `reaction ${emoji}`, "aria-pressed": String(own),
      "aria-label": `${emoji} ${from.length}`, onclick: () => act.react(messages[0], own ? null : emoji) },
      emoji, h("span", {}, String(from.length)));
  }));
}

function service(message) {
  return h("div.service", {}, h("span", { dir: "auto", title: exact(message.date) }, message.service.text ?? message.service.type));
}
