/** The forms: a new or changed person, a new group. */

import * as api from "./api.js";
import { h } from "./dom.js";
import { fullName, LANGUAGES } from "./names.js";
import { dialog, toast } from "./popup.js";
import { seatOfGroup, seatOfPerson, show } from "./seats.js";
import { bots, bus, chats, people } from "./world.js";

/** Names to start with, so that one press is enough; the language goes with the name. */
const INVENTED = [["Núria", "Puig", "ca"], ["José", "García", "es"], ["Giulia", "Rossi", "it"], ["Mireia", "Serra", "ca"],
  ["Lucía", "Romero", "es"], ["Marco", "Bianchi", "it"]];

const field = (label, input) => h("label", {}, label, input);
const text = (name, value, props = {}) => h("input", { name, value: value ?? "", maxLength: 64, dir: "auto", autocomplete: "off", ...props });

/** A choice of languages that also offers the one in use, whatever it is. */
export function languageSelect(value, props = {}) {
  const known = LANGUAGES.some(([code]) => code === (value ?? ""));
  const options = known ? LANGUAGES : [...LANGUAGES, [value, value]];
  const select = h("select", { name: "language", ...props }, options.map(([code, label]) => h("option", { value: code }, label)));
  select.value = value ?? "";
  return select;
}

async function ask(title, yes, fields, send) {
  const form = h("form", { method: "dialog" }, h("h2", {}, title), fields,
    h("div.dialog-row", {}, h("button.quiet", { value: "", formNoValidate: true }, "Cancel"), h("button.primary", { value: "yes" }, yes)));
  if ((await dialog(form, { label: title })) !== "yes") return;
  try {
    await send(form.elements);
  } catch (error) {
    toast(document.body, error.message, "error");
  }
}

export function newPerson() {
  const [first, last, language] = INVENTED[people.size % INVENTED.length];
  return ask("New customer", "Create", [
    field("First name", text("first", first, { required: true, autofocus: true })),
    field("Last name", text("last", last)),
    field("Telegram language", languageSelect(language)),
  ], async ({ first: one, last: two, language: code }) => {
    const body = { first_name: one.value };
    if (two.value) body.last_name = two.value;
    if (code.value) body.language_code = code.value;
    const person = await api.post("/people", body);
    people.set(person.id, person);
    bus.changed("people");
    show(seatOfPerson(person.id));
  });
}

export function editPerson(id) {
  const person = people.get(id);
  return ask(fullName(person), "Save", [
    field("First name", text("first", person.first_name, { required: true, autofocus: true })),
    field("Last name", text("last", person.last_name)),
    field("Username", text("username", person.username, { pattern: "[A-Za-z0-9_]{0,32}" })),
    field("Telegram language", languageSelect(person.language_code)),
  ], ({ first, last, username, language }) => api.patch(`/people/${id}`, {
    first_name: first.value, last_name: last.value || null, username: username.value || null, language_code: language.value || null,
  }));
}

export const setLanguage = (id, code) => api.patch(`/people/${id}`, { language_code: code || null });

/** A group with everybody chosen and the bots as administrators, as a desk needs them. */
export function newGroup() {
  const boxes = [...people.values()].map((person, index) =>
    h("label.check", {}, h("input", { type: "checkbox", name: "member", value: String(person.id), checked: index === 0 }), h("bdi", {}, fullName(person))));
  return ask("New group", "Create", [
    field("Name", text("title", "Operators", { required: true, autofocus: true, maxLength: 128 })),
    h("label.check", {}, h("input", { type: "checkbox", name: "forum", checked: true }), "With topics"),
    h("fieldset", {}, h("legend", {}, "Members"), boxes.length ? boxes : "Create a person first; a bot alone cannot be in a group."),
  ], async ({ title, forum, member }) => {
    const chosen = [...(member instanceof RadioNodeList ? member : [member])].filter((box) => box?.checked).map((box) => Number(box.value));
    const robots = [...bots.keys()];
    const chat = await api.post("/chats", {
      title: title.value, type: "supergroup", is_forum: forum.checked, members: [...chosen, ...robots],
      ...(chosen.length ? { owner: chosen[0] } : {}),
    });
    for (const bot of robots) await api.patch(`/chats/${chat.ref}/members/${bot}`, { status: "administrator" });
    chats.set(chat.ref, await api.get(`/chats/${chat.ref}`));
    bus.changed("chats");
    show(seatOfGroup(chat.ref));
  });
}
