/** How people, bots and groups are called and drawn; names come from strangers and may hold anything. */

import { h } from "./dom.js";

const COLOURS = ["#b8433a", "#9a5b12", "#6b4fbb", "#2f7a4c", "#1b7688", "#2467b0", "#a83a78"];
const INVISIBLE = /[\p{C}\p{Z}\p{M}]/gu;
const segments = new Intl.Segmenter();

/** Whether a text has anything to see. */
const visible = (text) => Boolean(text && text.replace(INVISIBLE, "").length);

export function fullName(person) {
  const name = [person?.first_name, person?.last_name].filter(visible).join(" ");
  return name || (person ? `#${person.id}` : "?");
}

export const colour = (id) => COLOURS[Math.abs(Number(id)) % COLOURS.length];

/** One or two first letters; a family emoji counts as one. */
export function initials(name) {
  const words = String(name).replace(/[\p{C}]/gu, "").split(/[\p{Z}]+/u).filter(visible);
  const letters = words.map((word) => segments.segment(word)[Symbol.iterator]().next().value.segment);
  return (letters.length > 1 ? letters[0] + letters.at(-1) : (letters[0] ?? "?")).toLocaleUpperCase();
}

/** A name on its own: isolated, so that a right-to-left override inside ends with it. */
export const bdi = (name, tag = "bdi") => h(tag, { dir: "auto" }, name);

/** The round picture of somebody; the name stands beside it, so it says nothing to screen readers. */
export function avatar(name, id, extra = "") {
  const node = h("span.avatar", { "aria-hidden": "true", class: extra }, bdi(initials(name)));
  node.style.setProperty("--tint", colour(id));
  return node;
}

/** Display names of language codes; the codes people in the demo have come first. */
export const LANGUAGES = [
  ["ca", "Català"], ["es", "Español"], ["it", "Italiano"], ["en", "English"],
  ["fr", "Français"], ["pt-br", "Português"], ["ar", "العربية"], ["", "Not told"],
];
