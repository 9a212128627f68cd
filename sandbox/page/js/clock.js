/** The sandbox's clock in the top bar, and what puts it forward: to the next day, to the next deadline. */

import * as api from "./api.js";
import { fill, h } from "./dom.js";
import { dayKey, exact, hourMinute, now } from "./times.js";
import { bus, clock } from "./world.js";

const DAY = 86400;
const SOON = 15000; // milliseconds until the minute on show is looked at again

export function clockBar() {
  const shown = h("time", {});
  const day = h("button.hand", { type: "button", onclick: () => go(now() + DAY) }, "Next day");
  const deadline = h("button.hand", { type: "button", onclick: () => go(clock.stop + 1) }, "To the deadline");
  const node = h("p.clock", { role: "group", "aria-label": "Clock" }, shown, day);

  function go(moment) {
    api.post("/clock", { at: moment }).catch((error) => console.warn(error.message));
  }

  function draw() {
    const date = new Intl.DateTimeFormat("en-GB", { weekday: "short", day: "numeric", month: "short", year: "numeric" });
    shown.textContent = `${date.format(new Date(now() * 1000))}, ${hourMinute(now())}`;
    shown.dataset.day = dayKey(now());
    const ahead = clock.stop !== null && clock.stop > now();
    deadline.title = ahead ? exact(clock.stop) : "";
    fill(node, [shown, day, ahead && deadline]);
  }

  bus.on("clock", draw);
  setInterval(draw, SOON);
  draw();
  return node;
}
