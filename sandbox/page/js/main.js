/** Where the page starts: the rail, the stage with its screens, and the line that tells whether it is live. */

import { clockBar } from "./clock.js";
import { calm, fill, h, icon } from "./dom.js";
import { newPerson } from "./forms.js";
import { rail } from "./rail.js";
import { screen } from "./screen.js";
import { settle, stage } from "./seats.js";
import { bots, bus, link, start } from "./world.js";

const screens = new Map(); // seat → {node, destroy}
const row = document.getElementById("stage");
const status = document.getElementById("link");
const robots = document.getElementById("robots");

const empty = h("div.empty", {}, icon("plane"), h("h2", {}, "A telephone is missing"),
  h("p", {}, "Create a customer: their phone appears here, with the bot in it."),
  h("button.primary", { type: "button", onclick: newPerson }, "New customer"));

function draw() {
  for (const [seat, one] of screens) {
    if (stage.open.includes(seat)) continue;
    one.destroy();
    screens.delete(seat);
  }
  for (const seat of stage.open) if (!screens.has(seat)) screens.set(seat, screen(seat));
  fill(row, stage.open.length ? stage.open.map((seat) => screens.get(seat).node) : [empty]);
  for (const [seat, one] of screens) one.node.classList.toggle("active", seat === stage.active);
  bus.tell("shown");
}

function go(seat) {
  // The screen may have been asked for just now and be drawn a moment later.
  setTimeout(() => {
    const node = screens.get(seat)?.node;
    node?.scrollIntoView({ inline: "nearest", block: "nearest", behavior: calm() ? "instant" : "smooth" });
    node?.querySelector("textarea, .start, .list-row")?.focus({ preventScroll: true });
  }, 60);
}

function tellLink() {
  status.textContent = link.live ? "Live" : "Reconnecting…";
  document.body.classList.toggle("lost", !link.live);
}

function tellBots() {
  const names = [...bots.values()].map((bot) => `@${bot.username}`);
  robots.textContent = names.length ? names.join(" · ") : `No bot yet. API address for a bot: ${location.origin}/bot`;
}

document.getElementById("rail").replaceWith(rail());
document.getElementById("clock").replaceWith(clockBar());
bus.on("stage", draw);
bus.on("go", go);
bus.on("link", tellLink);
bus.on("bots", tellBots);
for (const topic of ["people", "chats", "reset"]) bus.on(topic, settle);
await start();
settle();
document.body.dataset.ready = "yes";
