// What every other script of the page uses.

export const $ = (selector, within = document) => within.querySelector(selector);
export const $$ = (selector, within = document) => [...within.querySelectorAll(selector)];
export const form = $("#search");
export const box = $("#q");

export const stored = {
  get: (name) => { try { return localStorage.getItem(name); } catch { return null; } },
  set: (name, value) => { try { localStorage.setItem(name, value); } catch { /* A private window keeps nothing. */ } },
};

export const number = (count) => count.toLocaleString("en");

const hasModifier = (event) => event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;

// Going somewhere: the answer takes the place of the old one, and Back undoes it.
export function go(address, source = document.body) {
  const show = source.closest?.("[data-to-top]") ? "window:top" : "none";
  window.htmx.ajax("GET", address, { source, target: "#answer", swap: `answers settle:0ms show:${show}`, push: "true" });
}

// A link below the answer leads to another answer, unless it is marked as plain. Drawn links are links too.
document.addEventListener("click", (event) => {
  const link = event.target.closest?.("#answer[data-fluid] a[href]");
  if (!link || event.defaultPrevented || event.button !== 0 || hasModifier(event)) return;
  const address = link.getAttribute("href");
  if (address.startsWith("#") || link.closest("[data-plain]")) return;
  event.preventDefault();
  go(address, link);
});
