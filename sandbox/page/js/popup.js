/** Menus, dialogs and toasts: what appears over a screen and goes away again. */

import { h, icon } from "./dom.js";

const TOAST_FOR = 3600;
const EDGE = 8;

/**
 * A menu at its anchor. Items: `{icon, label, act, danger}`; null ones are left out; `top` is a node above
 * the items. Arrow keys move, Escape closes and the focus returns to the anchor.
 */
export function menu(anchor, items, { top = null, label = "Menu", at = null } = {}) {
  const node = h("div.menu", { role: "menu", popover: "auto", "aria-label": label }, top);
  const close = () => node.hidePopover();
  for (const item of items.filter(Boolean)) {
    const act = () => (close(), item.act());
    node.append(h("button", { type: "button", role: "menuitem", class: item.danger ? "danger" : "", onclick: act },
      item.icon && icon(item.icon), h("span", {}, item.label)));
  }
  node.addEventListener("keydown", (event) => move(node, event));
  node.addEventListener("toggle", (event) => {
    if (event.newState !== "closed") return;
    const inside = node.contains(document.activeElement) || document.activeElement === document.body;
    node.remove();
    if (inside && anchor.isConnected) anchor.focus({ preventScroll: true });
  });
  document.body.append(node);
  node.showPopover();
  place(node, at ?? anchor.getBoundingClientRect());
  node.querySelector("button")?.focus({ preventScroll: true });
  return close;
}

function move(node, event) {
  const step = { ArrowDown: 1, ArrowUp: -1, ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const buttons = [...node.querySelectorAll("button")];
  buttons.at((buttons.indexOf(document.activeElement) + step) % buttons.length)?.focus();
}

/** Above its anchor if there is more room there, and never outside of the window. */
function place(node, box) {
  const { offsetWidth: width, offsetHeight: height } = node;
  const left = Math.min(Math.max(EDGE, box.left), innerWidth - width - EDGE);
  const below = box.bottom + 4 + height < innerHeight - EDGE || box.top < innerHeight / 3;
  const top = below ? box.bottom + 4 : box.top - height - 4;
  node.style.left = `${left}px`;
  node.style.top = `${Math.min(Math.max(EDGE, top), Math.max(EDGE, innerHeight - height - EDGE))}px`;
}

/** A modal dialog, centred over `over` (a phone) or the window; resolves with the value it was closed with. */
export function dialog(content, { over = null, label, kind = "" }) {
  const node = h("dialog.dialog", { "aria-label": label, class: kind }, content);
  node.addEventListener("click", (event) => event.target === node && node.close(""));
  document.body.append(node);
  node.showModal();
  if (over) {
    const box = over.getBoundingClientRect();
    const left = Math.max(EDGE, Math.min(box.left + (box.width - node.offsetWidth) / 2, innerWidth - node.offsetWidth - EDGE));
    node.style.margin = `${Math.max(EDGE, box.top + (box.height - node.offsetHeight) / 2)}px auto auto ${left}px`;
  }
  return new Promise((done) => {
    node.addEventListener("close", () => (node.remove(), done(node.returnValue)));
  });
}

/** Ask before something happens; true if it was agreed to. */
export async function confirm(question, yes, { over = null, no = "Cancel", danger = false } = {}) {
  const form = h("form", { method: "dialog" },
    h("p", { dir: "auto" }, question),
    h("div.dialog-row", {},
      no && h("button.quiet", { value: "" }, no),
      h("button.primary", { value: "yes", class: danger ? "danger" : "", autofocus: true }, yes)));
  return (await dialog(form, { over, label: question, kind: "small" })) === "yes";
}

/** Ask for one line of text; null if it was cancelled. */
export async function ask(question, value, { over = null } = {}) {
  const input = h("input", { name: "text", value, required: true, autofocus: true, maxLength: 128, dir: "auto" });
  const form = h("form", { method: "dialog" },
    h("label", {}, question, input),
    h("div.dialog-row", {},
      h("button.quiet", { value: "", formNoValidate: true }, "Cancel"), h("button.primary", { value: "yes" }, "Save")));
  return (await dialog(form, { over, label: question, kind: "small" })) === "yes" ? input.value : null;
}

/** Words over a screen for a moment; `over` must be positioned. */
export function toast(over, text, kind = "") {
  over.querySelector(":scope > .toast")?.remove();
  const node = h("div.toast", { role: "status", dir: "auto", class: kind }, text);
  over.append(node);
  setTimeout(() => node.remove(), TOAST_FOR + text.length * 30);
}
