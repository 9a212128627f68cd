/** The live stream of changes: tells when it is (again) live, so that the model is read afresh, and when it is not. */

const NAMES = [
  "message", "edited", "deleted", "pinned", "reacted", "callback",
  "chat", "person", "bot", "action", "keyboard", "clock", "reset",
];
const AGAIN = 1000;

/** `live()` is called at each connection, `lost()` when one breaks, `change(name, data)` at each event. */
export function listen({ live, lost, change }) {
  let source;
  const open = () => {
    source = new EventSource("/sandbox/events");
    source.onopen = live;
    // The browser's own reconnection would ask for what came after the last revision it saw, and a restarted
    // sandbox, which counts from one again, would have nothing to say for a long time. So each time anew.
    source.onerror = () => {
      source.close();
      lost();
      setTimeout(open, AGAIN);
    };
    for (const name of NAMES) {
      source.addEventListener(name, (event) => event.data !== undefined && change(name, JSON.parse(event.data)));
    }
  };
  open();
  window.addEventListener("pagehide", () => source.close());
}
