/** Moments as a chat shows them; Unix seconds in, the browser's time zone out. */

const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long" });
const dayWithYear = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric" });
const short = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short" });
const full = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "medium" });

let ahead = 0; // seconds by which the sandbox's clock is before the browser's
export const setAhead = (seconds) => (ahead = Math.abs(seconds) < 5 ? 0 : seconds);
/** What time it is in the sandbox, Unix seconds. */
export const now = () => Date.now() / 1000 + ahead;

const of = (seconds) => new Date(seconds * 1000);
const sameDay = (a, b) => a.toDateString() === b.toDateString();

export const hourMinute = (seconds) => clock.format(of(seconds));
export const exact = (seconds) => full.format(of(seconds));
export const dayKey = (seconds) => of(seconds).toDateString();

export function dayName(seconds) {
  const date = of(seconds);
  const today = of(now());
  if (sameDay(date, today)) return "Today";
  return (date.getFullYear() === today.getFullYear() ? day : dayWithYear).format(date);
}

/** For lists: the hour today, the day before that. */
export function brief(seconds) {
  return sameDay(of(seconds), of(now())) ? clock.format(of(seconds)) : short.format(of(seconds));
}

/** Seconds of a recording as 1:07. */
export function length(seconds) {
  const whole = Math.max(0, Math.round(seconds || 0));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
