/** DOM builder: text is always a text node, so a name like `<script>` can only ever be shown. */

const SVG = "http://www.w3.org/2000/svg";

/**
 * `h("button.send", {type: "submit", "aria-label": "Send", onclick}, icon("send"), "text")`.
 * Properties: `on*` functions listen, `data-*`, `aria-*`, `role` and the like are attributes,
 * the rest are set as DOM properties. A child that is null or false is left out.
 */
export function h(tag, props = {}, ...children) {
  const [name, ...classes] = tag.split(".");
  const node = document.createElement(name || "div");
  if (classes.length) node.className = classes.join(" ");
  for (const [key, value] of Object.entries(props)) {
    if (value === undefined || value === null) continue;
    if (key.startsWith("on")) node.addEventListener(key.slice(2), value);
    else if (/^(data|aria)-|^(role|for|dir|list|popover)$/.test(key)) node.setAttribute(key, value);
    else if (key === "class") node.classList.add(...value.split(" ").filter(Boolean));
    else node[key] = value;
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

/** An icon of the sprite in index.html; decoration only, its button carries the label. */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(SVG, "use");
  use.setAttribute("href", `#i-${name}`);
  svg.append(use);
  return svg;
}

/** A round button that shows only an icon and says its label to screen readers and as a tooltip. */
export function iconButton(name, label, onclick, props = {}) {
  return h("button.icon-button", { type: "button", "aria-label": label, title: label, onclick, ...props }, icon(name));
}

/** Show these children and no others; keeps the nodes that stay, so focus and scroll survive. */
export function fill(parent, children) {
  const wanted = children.filter(Boolean);
  const keep = new Set(wanted);
  for (const node of [...parent.childNodes]) if (!keep.has(node)) node.remove();
  wanted.forEach((node, index) => {
    if (parent.childNodes[index] !== node) parent.insertBefore(node, parent.childNodes[index] ?? null);
  });
}

/** Whether the reader asked for less motion. */
export const calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Addresses that a message may lead to; everything else stays plain text. */
export function safeHref(address) {
  try {
    const url = new URL(/^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`);
    return ["http:", "https:", "tg:", "mailto:", "tel:"].includes(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}
