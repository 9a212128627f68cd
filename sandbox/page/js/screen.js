/** One screen on the stage: a caption that says whose it is, and the device under it. */

import { fill, h, iconButton } from "./dom.js";
import { editPerson, languageSelect, setLanguage } from "./forms.js";
import { groupView } from "./group.js";
import { avatar, bdi, fullName } from "./names.js";
import { phone } from "./phone.js";
import { toast } from "./popup.js";
import { close, idOf, isGroup } from "./seats.js";
import { bus, chats, people, play, player, players } from "./world.js";

export function screen(seat) {
  return isGroup(seat) ? groupScreen(seat, idOf(seat)) : personScreen(seat, idOf(seat));
}

function frame(seat, kind, caption, inside, label) {
  return h(`section.screen.${kind}`, { "data-seat": seat, "aria-label": label }, caption, h("div.device", {}, h("div.glass", {}, inside.node)));
}

function personScreen(seat, id) {
  const inside = phone(seat, id);
  const caption = h("div.caption");
  const node = frame(seat, "phone", caption, inside, "Phone");

  function draw() {
    const person = people.get(id);
    if (!person || caption.contains(document.activeElement)) return;
    const name = fullName(person);
    node.setAttribute("aria-label", `Phone of ${name}`);
    const language = languageSelect(person.language_code, { "aria-label": `Telegram language of ${name}`, title: "Telegram language",
      onchange: () => setLanguage(id, language.value).catch((error) => toast(node, error.message, "error")) });
    fill(caption, [avatar(name, id, "small"),
      h("button.caption-name", { type: "button", title: "Edit", "aria-label": `Edit ${name}`, onclick: () => editPerson(id) }, bdi(name, "strong"),
        person.username && h("small", { dir: "ltr" }, `@${person.username}`)),
      language, iconButton("close", `Close the phone of ${name}`, () => close(seat))]);
  }

  const stop = bus.on("people", draw);
  draw();
  return { node, destroy: () => (stop(), inside.destroy()) };
}

function groupScreen(seat, ref) {
  const viewer = () => player(ref);
  const inside = groupView({ seat, ref, viewer, back: null });
  const caption = h("div.caption");
  const node = frame(seat, "desk", caption, inside, "Group");

  function draw() {
    const chat = chats.get(ref);
    if (!chat || caption.contains(document.activeElement)) return;
    node.setAttribute("aria-label", `Group ${chat.title}`);
    const who = h("select", { "aria-label": "Write as", onchange: () => (play(ref, Number(who.value)), inside.redraw()) },
      players(chat).map((member) => h("option", { value: String(member.id) }, member.name)));
    who.value = String(viewer());
    fill(caption, [avatar(chat.title, ref, "small square"), h("span.caption-name", {}, bdi(chat.title, "strong")),
      h("label.caption-as", {}, h("span", {}, "as"), who), iconButton("close", `Close ${chat.title}`, () => close(seat))]);
  }

  const stops = [bus.on(`chat:${ref}`, draw), bus.on("people", draw)];
  draw();
  return { node, destroy: () => (stops.forEach((stop) => stop()), inside.destroy()) };
}
