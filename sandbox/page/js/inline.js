/** Inline buttons under a message: press, wait for the answer, show it. */

import { h, icon, safeHref } from "./dom.js";

/** How long a button spins when nobody answers; Telegram gives up about as soon. */
const PATIENCE = 15_000;

export function inlineKeyboard(message, act) {
  if (!message.buttons?.length) return null;
  return h("div.inline-keyboard", { role: "group", "aria-label": "Buttons of the message" },
    message.buttons.map((row, y) => h("div.row", {}, row.map((button, x) => one(message, button, `${y}.${x}`, act)))));
}

function one(message, button, place, act) {
  const key = `button ${place}`;
  const style = ["danger", "success", "primary"].includes(button.style) ? button.style : "";
  const href = button.url && safeHref(button.url);
  if (href) {
    return h("a.inline", { href, target: "_blank", rel: "noopener noreferrer", class: style, "data-key": key },
      h("span", { dir: "auto" }, button.text), icon("out"));
  }
  const node = h("button.inline", { type: "button", class: style, "data-key": key, onclick: press },
    h("span", { dir: "auto" }, button.text), button.copy_text && icon("copy"));

  async function press() {
    if (button.copy_text) return act.copy(button.copy_text.text);
    if (button.callback_data === undefined) return act.say("This kind of button does nothing here");
    if (node.getAttribute("aria-busy") === "true") return undefined;
    node.setAttribute("aria-busy", "true");
    await act.press(message, button.callback_data, PATIENCE);
    node.removeAttribute("aria-busy");
    return undefined;
  }
  return node;
}
