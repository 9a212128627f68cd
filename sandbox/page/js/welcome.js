/** A chat with a bot before its first message, and while the bot is blocked: one big button. */

import * as api from "./api.js";
import { h } from "./dom.js";
import { avatar, bdi } from "./names.js";
import { bots, people } from "./world.js";

export function welcome({ ref, bot, viewer }, act) {
  const about = h("p", { dir: "auto" });
  const name = h("strong");
  const face = h("div.welcome-face");
  const button = h("button.start", { type: "button", onclick: () => press() });
  let blocked = false;

  function press() {
    if (blocked) return act.attempt(api.post(`/chats/${ref}/unblock`));
    return act.send({ text: "/start" });
  }

  /** The bot's own description is what Telegram shows here, in the person's language. */
  async function describe() {
    const language = people.get(viewer())?.language_code?.slice(0, 2) ?? "";
    const profile = await api.get(`/bots/${bot}/profile${language ? `?language=${encodeURIComponent(language)}` : ""}`).catch(() => ({}));
    const shown = profile.name || bots.get(bot)?.name || "Bot";
    name.replaceChildren(bdi(shown));
    face.replaceChildren(avatar(shown, bot, "large"));
    about.textContent = profile.description || "Nothing has been said here yet.";
  }

  const page = h("div.welcome", {}, h("div.welcome-card", {}, face, name, about));
  const bar = h("div.start-bar", {}, button);
  return {
    page,
    bar,
    draw(empty, isBlocked) {
      blocked = isBlocked;
      button.textContent = blocked ? "Unblock" : "Start";
      if (empty) describe();
    },
  };
}
