/** Topics and those who listen to them; news of one moment are told once. */

export class Bus {
  #listeners = new Map();
  #news = new Set();

  /** Call `heard` after a topic changed; returns how to stop. */
  on(topic, heard) {
    if (!this.#listeners.has(topic)) this.#listeners.set(topic, new Set());
    this.#listeners.get(topic).add(heard);
    return () => this.#listeners.get(topic)?.delete(heard);
  }

  /** Say that a topic changed: its listeners are called soon, once for a burst of changes. */
  changed(...topics) {
    if (this.#news.size === 0) setTimeout(() => this.#tell(), 12);
    for (const topic of topics) this.#news.add(topic);
  }

  /** Tell this very event, now. */
  tell(topic, data) {
    for (const heard of this.#listeners.get(topic) ?? []) heard(data);
  }

  #tell() {
    const topics = [...this.#news];
    this.#news.clear();
    for (const topic of topics) for (const heard of [...(this.#listeners.get(topic) ?? [])]) heard();
  }
}
