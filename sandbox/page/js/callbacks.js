/** Presses of inline buttons and when they are answered. */

import { bus } from "./world.js";

const KEPT = 500;
const answered = new Set();
const waiting = new Map(); // id → how to tell

bus.on("callback", ({ id, answered: done }) => {
  if (!done) return;
  answered.add(id);
  if (answered.size > KEPT) answered.delete(answered.values().next().value);
  waiting.get(id)?.();
});

/** Resolves when a press is answered, or after so many milliseconds. The answer may come before the question. */
export function whenAnswered(id, patience) {
  if (answered.has(id)) return Promise.resolve();
  return new Promise((done) => {
    const finish = () => (clearTimeout(timer), waiting.delete(id), done());
    const timer = setTimeout(finish, patience);
    waiting.set(id, finish);
  });
}
