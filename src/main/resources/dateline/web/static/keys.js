// Single keys, along the list, and what Escape closes.

import { $, $$, box, stored } from "./dom.js";
import { hushNote, stepMark } from "./reading.js";

const isOn = $("#keys-on");
isOn.checked = stored.get("keys") !== "off";
isOn.addEventListener("change", () => stored.set("keys", isOn.checked ? "on" : "off"));

function step(by) {
  if ($("#pane")) {
    $(by > 0 ? "#pane a[rel=next]" : "#pane a[rel=prev]")?.click();
    return;
  }
  const links = $$(".card h2 a");
  const at = links.findIndex((link) => link.closest(".card").contains(document.activeElement));
  const to = links[at < 0 ? (by > 0 ? 0 : links.length - 1) : at + by];
  if (to) { to.focus(); to.scrollIntoView({ block: "nearest" }); }
}

function closeMenu() {
  const menu = $("details.menu[open]");
  if (menu) { menu.open = false; $("summary", menu).focus(); }
  return Boolean(menu);
}

const drawer = $("#drawer");
function closeDrawer() {
  const isOpen = drawer.checked && Boolean($(".sheet-head")?.offsetParent);
  if (isOpen) { drawer.checked = false; drawer.dispatchEvent(new Event("change")); }
  return isOpen;
}

function closePane() {
  const close = $("#close-pane");
  close?.click();
  return Boolean(close);
}

const singles = {
  "/": () => { box.focus(); box.select(); },
  "?": () => { const keys = $("#keys"); keys.open = !keys.open; if (keys.open) $("summary", keys).focus(); },
  j: () => step(1),
  k: () => step(-1),
  n: () => stepMark(1),
  p: () => stepMark(-1),
};

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || event.isComposing) return;
  if (event.key === "Escape") {
    if ([hushNote, closeMenu, closeDrawer, closePane].some((close) => close())) event.preventDefault();
    return;
  }
  const isTyping = event.target.closest("input:not([type=checkbox]), textarea, select");
  if (!isTyping && isOn.checked && Object.hasOwn(singles, event.key)) {
    event.preventDefault();
    singles[event.key]();
  }
});

document.addEventListener("click", (event) => {
  for (const menu of $$("details.menu[open]")) if (!menu.contains(event.target)) menu.open = false;
});

// The sheet of filters takes the focus, and gives it back.
drawer.addEventListener("change", () => {
  if (drawer.checked) $(".facets .tick, .facets .find")?.focus();
  else $(".chip.filters")?.scrollIntoView({ block: "nearest" });
});
