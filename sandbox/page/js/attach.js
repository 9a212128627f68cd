/** What can be attached: files chosen, dropped or pasted, and things that need no file. */

import { upload } from "./api.js";
import { fill, h, icon, iconButton } from "./dom.js";
import { bdi } from "./names.js";
import { menu } from "./popup.js";
import { size } from "./media.js";
import { samplePhoto } from "./sample.js";

const ALBUM = 10;
const PICTURE = /^image\/(jpeg|png|webp)$/;

/** What kind of message a file becomes; `wish` is the menu item it was chosen with. */
function kindOf(file, wish) {
  if (wish === "voice") return "voice";
  if (wish === "file") return "document";
  if (PICTURE.test(file.type)) return "photo";
  return file.type.startsWith("video/") ? "video" : "document";
}

/** Files waiting to be sent, with a strip that shows them. */
export function attachments(changed) {
  let waiting = []; // {file, kind, preview}
  const node = h("div.attachments", { hidden: true, "aria-label": "Files to send", role: "group" });

  function draw() {
    node.hidden = !waiting.length;
    fill(node, waiting.map((one) => (one.node ??= chip(one))));
    changed();
  }

  function chip(one) {
    if (one.kind === "photo") one.preview = URL.createObjectURL(one.file);
    const face = one.preview ? h("img", { src: one.preview, alt: "" }) : icon(one.kind === "voice" ? "mic" : "file");
    return h("div.chip", {}, face, h("span", {}, bdi(one.file.name), h("small", {}, size(one.file.size))),
      iconButton("close", `Remove ${one.file.name}`, () => drop(one)));
  }

  function drop(one) {
    if (one.preview) URL.revokeObjectURL(one.preview);
    waiting = waiting.filter((other) => other !== one);
    draw();
  }

  function add(files, wish) {
    for (const file of files) waiting.push({ file, kind: kindOf(file, wish) });
    draw();
  }

  /** Upload all and give the messages to send: albums of up to ten of a kind that may stand together. */
  async function take(caption) {
    const ready = await Promise.all(waiting.map(async ({ file, kind }) => ({ kind, file: { upload: (await upload(file)).id } })));
    [...waiting].forEach(drop);
    const messages = bundles(ready).map((items) =>
      items.length === 1 ? { ...items[0] } : { kind: "album", items: items.map((item) => ({ ...item })) });
    const first = messages[0];
    if (caption && first.items) first.items[0].text = caption;
    else if (caption) first.text = caption;
    return messages;
  }

  return { node, add, take, count: () => waiting.length, destroy: () => [...waiting].forEach(drop) };
}

/** Pictures and videos may share an album; documents only with their own kind; a voice message stands alone. */
function bundles(ready) {
  const family = ({ kind }) => (["photo", "video"].includes(kind) ? "pictures" : kind);
  const groups = [];
  for (const item of ready) {
    const last = groups.at(-1);
    const joins = last && family(last[0]) === family(item) && family(item) !== "voice" && last.length < ALBUM;
    if (joins) last.push(item);
    else groups.push([item]);
  }
  return groups;
}

/** The menu behind the paper clip; `send(message)` sends what needs no file. */
export function attachMenu(anchor, { bot }, files, send) {
  const choose = (accept, wish) => {
    const input = h("input", { type: "file", accept, multiple: wish !== "voice", hidden: true, "data-wish": wish,
      onchange: () => (files.add(input.files, wish), input.remove()), oncancel: () => input.remove() });
    document.body.append(input);
    input.click();
  };
  menu(anchor, [
    { icon: "photo", label: "Photos or videos", act: () => choose("image/*,video/*", "media") },
    { icon: "file", label: "Files", act: () => choose("", "file") },
    { icon: "mic", label: "Voice message from a file", act: () => choose("audio/*", "voice") },
    { icon: "spark", label: "A sample photo", act: async () => files.add([await samplePhoto()], "media") },
    { icon: "spark", label: "A sample voice message", act: () => send({ kind: "voice", file: {}, duration: 7 }) },
    bot && { icon: "contact", label: "My contact", act: () => send({ kind: "contact", contact: "own" }) },
    { icon: "pin-place", label: "Location", act: () => send({ kind: "location" }) },
    { icon: "smile", label: "Sticker", act: () => send({ kind: "sticker", sticker: "👍", file: {} }) },
    { icon: "dice", label: "Dice", act: () => send({ kind: "dice", dice: "🎲" }) },
  ], { label: "Attach" });
}
