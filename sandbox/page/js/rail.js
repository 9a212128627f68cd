/** The switch between screens: a rail on a laptop, tabs at the foot of a phone; with unread marks. */

import { fill, h, icon } from "./dom.js";
import { avatar, bdi, fullName } from "./names.js";
import { newGroup, newPerson } from "./forms.js";
import { menu } from "./popup.js";
import { idOf, isGroup, seats, show, stage } from "./seats.js";
import { badgeText, unread, unreadGroup } from "./unread.js";
import { bots, bus, chats, people, player } from "./world.js";

/** More people than this (a load test) are not worth a face each. */
const MOST = 40;

export function rail() {
  const list = h("div.rail-list");
  const add = h("button.rail-item.add", { type: "button", onclick: choose }, h("span.avatar.plus", {}, icon("plus")), h("span.rail-name", {}, "Add"));
  const node = h("nav.rail", { "aria-label": "Screens" }, list, add);

  function choose() {
    menu(add, [
      { icon: "person", label: "New customer", act: newPerson },
      { icon: "group", label: "New group", act: newGroup },
    ], { label: "Add" });
  }

  function section(title, keys) {
    if (!keys.length) return null;
    const shown = keys.slice(0, MOST);
    return h("div.rail-section", { role: "group", "aria-label": title },
      h("h2", {}, title), shown.map(item), keys.length > MOST && h("small", {}, `and ${keys.length - MOST} more`));
  }

  function draw() {
    const focused = list.contains(document.activeElement) ? document.activeElement.dataset.seat : null;
    const { customers, groups, staff } = seats();
    fill(list, [section("Customers", customers), section("Groups", groups), section("Staff", staff)]);
    list.querySelector(`[data-seat="${CSS.escape(focused ?? "")}"]`)?.focus({ preventScroll: true });
    const total = [...list.querySelectorAll(".badge")].reduce((sum, badge) => sum + Number.parseInt(badge.textContent, 10), 0);
    document.title = total ? `(${total}) Local Telegram` : "Local Telegram";
  }

  for (const topic of ["people", "chats", "bots", "unread", "stage"]) bus.on(topic, draw);
  bus.on("go", (seat) => list.querySelector(`[data-seat="${CSS.escape(seat)}"]`)?.scrollIntoView({ block: "nearest", inline: "nearest" }));
  draw();
  return node;
}

function item(seat) {
  const id = idOf(seat);
  const group = isGroup(seat) ? chats.get(id) : null;
  const name = group ? group.title : fullName(people.get(id));
  const count = group ? unreadGroup(seat, id, player(id)) : personUnread(seat, id);
  const open = stage.open.includes(seat);
  return h("button.rail-item", {
    type: "button", "data-seat": seat, class: [open && "open", stage.active === seat && "active"].filter(Boolean).join(" "),
    "aria-label": `${name}${count ? `, ${count} unread` : ""}`, "aria-pressed": String(open), title: name, onclick: () => show(seat),
  },
    h("span.rail-face", {}, avatar(name, id, group ? "square" : ""), count > 0 && h("span.badge", {}, badgeText(count))),
    h("span.rail-name", {}, bdi(group ? name : (people.get(id)?.first_name || name))));
}

function personUnread(seat, id) {
  return [...bots.keys()].map((bot) => `${bot}:${id}`).filter((ref) => chats.has(ref))
    .reduce((sum, ref) => sum + unread(seat, ref, null, id), 0);
}
