/** The screens there can be: one for each person (`p1001`) and each group (`g-1001`), and which are open. */

import { bus, chats, groups, people, players } from "./world.js";

const STORE = "sandbox.open";
const WIDE = 1680; // from here a second customer has room beside the groups

const read = () => {
  try {
    return JSON.parse(localStorage.getItem(STORE));
  } catch {
    return null;
  }
};
let chosen = read();
export const stage = { open: [], active: null };

export const seatOfPerson = (id) => `p${id}`;
export const seatOfGroup = (ref) => `g${ref}`;
export const isGroup = (seat) => seat.startsWith("g");
export const idOf = (seat) => (isGroup(seat) ? seat.slice(1) : Number(seat.slice(1)));

/** All seats in the order they stand: customers, groups, then those who work in the groups. */
export function seats() {
  const staff = new Set(groups().flatMap((chat) => players(chat).map((member) => member.id)));
  const living = [...people.values()].filter((person) => !person.deactivated);
  const of = (list) => list.map((person) => seatOfPerson(person.id));
  return {
    customers: of(living.filter((person) => !staff.has(person.id))),
    groups: groups().map((chat) => seatOfGroup(chat.ref)),
    staff: of(living.filter((person) => staff.has(person.id))),
  };
}

/** Bring the open screens in line with what exists. */
export function settle() {
  const { customers, groups: rooms, staff } = seats();
  const all = [...customers, ...rooms, ...staff];
  const wanted = chosen?.map(moved).filter((seat) => all.includes(seat));
  const first = [...(customers.length ? customers : staff).slice(0, innerWidth >= WIDE ? 2 : 1), ...rooms.slice(0, 2)];
  stage.open = all.filter((seat) => (wanted?.length ? wanted : first).includes(seat));
  if (!stage.open.includes(stage.active)) stage.active = stage.open[0] ?? null;
  bus.changed("stage");
}

/** A group that became a supergroup goes on at its new id. */
function moved(seat) {
  const next = isGroup(seat) && chats.get(idOf(seat))?.migrated_to;
  return next ? seatOfGroup(String(next)) : seat;
}

function choose(open) {
  chosen = open;
  try {
    localStorage.setItem(STORE, JSON.stringify(open));
  } catch {
    // No storage (a private window): the choice lives as long as the page.
  }
  settle();
}

/** Open a screen, or go to it. */
export function show(seat) {
  stage.active = seat;
  if (stage.open.includes(seat)) bus.changed("stage");
  else choose([...stage.open, seat]);
  bus.tell("go", seat);
}

export const close = (seat) => choose(stage.open.filter((other) => other !== seat));
