/** What a message carries beside its text: photos, files, recordings, places, cards … */

import { h, icon } from "./dom.js";
import { bdi, fullName, avatar } from "./names.js";
import { dialog } from "./popup.js";
import { voice } from "./voice.js";

const UNITS = ["B", "KB", "MB", "GB"];

export function size(bytes) {
  const step = bytes > 0 ? Math.min(3, Math.floor(Math.log(bytes) / Math.log(1024))) : 0;
  return `${(bytes / 1024 ** step).toFixed(step && bytes / 1024 ** step < 10 ? 1 : 0)} ${UNITS[step]}`;
}

/** The node for one message's content, or null if it is text only. */
export function media(message) {
  const { kind, file, raw } = message;
  switch (kind) {
    case "photo":
      return photo(message);
    case "video":
    case "animation":
    case "video_note":
      return h("video", { controls: true, preload: "metadata", src: file?.url ?? "", class: kind, "aria-label": kind });
    case "voice":
    case "audio":
      return voice(file, kind === "audio" ? (raw.audio?.title ?? file?.name) : null);
    case "document":
      return documentCard(file);
    case "sticker":
      return h("div.big-emoji", { role: "img", "aria-label": `Sticker ${raw.sticker?.emoji ?? ""}` }, raw.sticker?.emoji ?? "🏷");
    case "dice":
      return h("div.big-emoji", { role: "img", "aria-label": `Dice: ${raw.dice?.value}` },
        raw.dice?.emoji ?? "🎲", h("span.dice-value", {}, String(raw.dice?.value ?? "")));
    case "location":
    case "venue":
      return place(raw.venue ?? { location: raw.location });
    case "contact":
      return contact(raw.contact ?? {});
    case "poll":
      return poll(raw.poll ?? {});
    case "story":
      return h("p.note", {}, "A story");
    case "unknown":
      return h("p.note", {}, "This message is of a kind that this version does not know.");
    default:
      return null;
  }
}

export function photo(message) {
  const { file } = message;
  const broken = () => button.replaceChildren(icon("photo"), h("span", {}, "This photo cannot be shown"));
  const image = h("img", { alt: message.text || "Photo", src: file?.url ?? "", loading: "lazy", onerror: broken });
  if (file?.width && file?.height) Object.assign(image, { width: file.width, height: file.height });
  const button = h("button.photo", { type: "button", "aria-label": "Open photo", onclick: () => lightbox(message) }, image);
  return button;
}

function lightbox({ file, text }) {
  const content = h("form", { method: "dialog" },
    h("button.lightbox-close", { "aria-label": "Close", autofocus: true }, h("img", { src: file?.url ?? "", alt: text || "Photo" })));
  dialog(content, { label: "Photo", kind: "lightbox" });
}

export function documentCard(file) {
  const name = file?.name || "Without a name";
  // `download` keeps a stranger's HTML page from being opened in this page's origin.
  return h("a.file", { href: file?.url ?? "#", download: file?.name ?? "" },
    h("span.file-icon", {}, icon("file")),
    h("span.file-words", {}, bdi(name, "strong"), h("small", {}, size(file?.size ?? 0))));
}

function place({ location, title, address }) {
  const { latitude = 0, longitude = 0, live_period: live } = location ?? {};
  const href = `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=16/${latitude}/${longitude}`;
  return h("a.place", { href, target: "_blank", rel: "noopener noreferrer" },
    h("span.map", {}, icon("pin-place")),
    h("span.file-words", {},
      h("strong", { dir: "auto" }, title ?? (live ? "Live location" : "Location")),
      h("small", {}, address ?? `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`)));
}

function contact(card) {
  const name = fullName({ ...card, id: card.user_id ?? 0 });
  return h("div.contact", {}, avatar(name, card.user_id ?? 0),
    h("span.file-words", {}, bdi(name, "strong"), h("small", {}, card.phone_number ?? "")));
}

function poll({ question = "", options = [], total_voter_count: votes = 0 }) {
  return h("div.poll", {}, h("strong", { dir: "auto" }, question),
    h("ul", {}, options.map((option) => h("li", { dir: "auto" }, option.text))),
    h("small", {}, votes === 1 ? "1 vote" : `${votes} votes`));
}

/** Several messages sent as one album: pictures as a mosaic, other files one under another. */
export function album(messages) {
  const pictures = messages.every((one) => ["photo", "video"].includes(one.kind));
  if (!pictures) return h("div.stack", {}, messages.map(media));
  return h(`div.mosaic.of-${Math.min(messages.length, 10)}`, { role: "group", "aria-label": `Album of ${messages.length}` },
    messages.map(media));
}
