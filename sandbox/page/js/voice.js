/** A recording: play button, a drawn wave and its length. */

import { h, icon } from "./dom.js";
import { length } from "./times.js";

const BARS = 32;

/** Heights that look like speech and are always the same for the same file. */
function heights(seed) {
  let state = [...String(seed)].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)) >>> 0, 7);
  return Array.from({ length: BARS }, () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return 4 + ((state >>> 24) / 255) * 16;
  });
}

export function voice(file, title = null) {
  const wave = h("span.wave", { "aria-hidden": "true" }, heights(file?.id).map((height) => {
    const bar = h("i");
    bar.style.height = `${height}px`;
    return bar;
  }));
  const time = h("small", {}, length(file?.duration));
  const button = h("button.play", { type: "button", "aria-label": "Play", onclick: () => play() }, icon("play"));
  let sound = null;

  const show = (playing) => {
    button.replaceChildren(icon(playing ? "pause" : "play"));
    button.setAttribute("aria-label", playing ? "Pause" : "Play");
  };

  function play() {
    if (!sound) {
      sound = new Audio(file?.url ?? "");
      sound.onended = sound.onpause = () => show(false);
      sound.onplay = () => show(true);
      sound.ontimeupdate = () => mark(sound.currentTime / (sound.duration || 1));
    }
    // A recording made of zeros (the sandbox makes such files) has nothing to play.
    if (sound.paused) sound.play().catch(() => (time.textContent = "cannot be played"));
    else sound.pause();
  }

  function mark(share) {
    [...wave.children].forEach((bar, index) => bar.classList.toggle("heard", index < share * BARS));
  }

  return h("div.voice", {}, button, h("span.file-words", {}, title && h("strong", { dir: "auto" }, title), wave, time));
}
