/** The head of a chat: way back, picture, name, what is going on, menu. */

import { fill, h, iconButton } from "./dom.js";
import { avatar, bdi } from "./names.js";
import { menu } from "./popup.js";
import { action, bus } from "./world.js";

const DOING = {
  typing: "typing", upload_photo: "sending a photo", upload_document: "sending a file", record_voice: "recording",
  upload_voice: "sending a voice message", upload_video: "sending a video", find_location: "looking for a place",
};

/**
 * `{name, id, subtitle, square, back, items, ref, thread}`: `name`, `subtitle` and `items` are functions, read at
 * each drawing; `back` may be null.
 */
export function header({ name, id, subtitle, square, back, items, ref, thread }) {
  const face = h("span");
  const title = h("h3");
  const status = h("small", { "aria-live": "polite" });
  const more = items && iconButton("more-vertical", "Chat menu", () => menu(more, items(), { label: "Chat menu" }));
  const node = h("header.chat-head", {}, back && iconButton("back", "Back", back), face,
    h("div.chat-title", {}, title, status), more);

  function draw() {
    const doing = action(ref, thread);
    face.replaceChildren(avatar(name(), id, square ? "square" : ""));
    title.replaceChildren(bdi(name()));
    status.classList.toggle("doing", Boolean(doing));
    const words = document.createTextNode(doing ? (DOING[doing.action] ?? "typing") : subtitle());
    fill(status, [words, doing && h("span.dots", { "aria-hidden": "true" }, h("i"), h("i"), h("i"))]);
  }

  const stops = ["bots", `chat:${ref}`, `actions:${ref}`].map((topic) => bus.on(topic, draw));
  draw();
  return { node, draw, destroy: () => stops.forEach((stop) => stop()) };
}
