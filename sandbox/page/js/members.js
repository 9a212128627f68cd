/** Who is in a group, with roles; people can be added, made administrators and removed. */

import * as api from "./api.js";
import { fill, h, iconButton } from "./dom.js";
import { avatar, bdi, fullName } from "./names.js";
import { dialog, toast } from "./popup.js";
import { bots, bus, chats, people } from "./world.js";

const ROLES = { creator: "owner", administrator: "administrator", member: "member", restricted: "restricted" };

export async function members(ref, by, over) {
  const list = h("ul.members");
  const add = h("select", { "aria-label": "Somebody to add" });
  const join = h("button.primary", { type: "button", onclick: () => change(api.post(`/chats/${ref}/members`, { member: Number(add.value) })) }, "Add");
  const adding = h("div.dialog-row", {}, add, join);
  const content = h("form", { method: "dialog" }, h("h2", {}, "Members"), list, adding,
    h("div.dialog-row", {}, h("button.quiet", { value: "", autofocus: true }, "Close")));

  const change = (work) => work.catch((error) => toast(content, error.message, "error"));
  const present = () => (chats.get(ref)?.members ?? []).filter((member) => ROLES[member.status]);

  function role(member) {
    if (member.status === "creator") return h("small", {}, ROLES.creator);
    const select = h("select", { "aria-label": `Role of ${member.name}`,
      onchange: () => change(api.patch(`/chats/${ref}/members/${member.id}`, { status: select.value })) },
      ["administrator", "member"].map((status) => h("option", { value: status }, ROLES[status])));
    select.value = member.status === "administrator" ? "administrator" : "member";
    return select;
  }

  function draw() {
    fill(list, present().map((member) => h("li", {}, avatar(member.name, member.id, "small"),
      h("span", {}, bdi(member.name), member.is_bot && h("small", {}, " bot")), role(member),
      member.status !== "creator" && iconButton("close", `Remove ${member.name}`,
        () => change(api.del(`/chats/${ref}/members/${member.id}${by ? `?by=${by}` : ""}`))))));
    const here = new Set(present().map((member) => member.id));
    const others = [...[...people.values()].map((one) => [one.id, fullName(one)]), ...[...bots.values()].map((one) => [one.id, `${one.name} (bot)`])]
      .filter(([id]) => !here.has(id));
    fill(add, others.map(([id, name]) => h("option", { value: String(id) }, name)));
    adding.hidden = !others.length;
  }

  const stop = bus.on(`chat:${ref}`, draw);
  draw();
  await dialog(content, { over, label: "Members" });
  stop();
}
