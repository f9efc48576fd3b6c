// The map: a box is drawn on it, or it is dragged. The figures: arrows walk along the marks.

import { $, $$, go, number } from "./dom.js";

const sheet = () => $("#sheet");
let drawn = null;
function degrees(x, y) {
  const [longitude, latitude, zoom] = sheet().dataset.window.split(",").map(Number);
  const area = sheet().getBoundingClientRect();
  const perLongitude = (1300 / 360) * 2 ** zoom;
  const perLatitude = perLongitude / Math.cos((Math.min(60, Math.abs(latitude)) * Math.PI) / 180);
  return [longitude + (((x - area.left) / area.width) * 1300 - 650) / perLongitude, latitude - (((y - area.top) / area.height) * 800 - 400) / perLatitude];
}
const limited = (number, most) => String(Math.round(Math.max(-most, Math.min(most, number)) * 100) / 100);
document.addEventListener("click", (event) => {
  const tool = event.target.closest("#box-tool");
  if (tool) { const isOn = tool.getAttribute("aria-pressed") !== "true"; tool.setAttribute("aria-pressed", isOn); sheet().classList.toggle("drawing", isOn); }
});
document.addEventListener("pointerdown", (event) => {
  if (event.button !== 0 || !event.target.closest("#sheet") || event.target.closest(".moves")) return;
  event.preventDefault();
  drawn = { x: event.clientX, y: event.clientY, isBox: sheet().classList.contains("drawing"), isMoved: false };
});
document.addEventListener("pointermove", (event) => {
  if (!drawn) return;
  const dx = event.clientX - drawn.x, dy = event.clientY - drawn.y;
  if (!drawn.isMoved && Math.hypot(dx, dy) < 5) return;
  drawn.isMoved = true;
  if (!drawn.isBox) { for (const layer of $$(".ground, .marks", sheet())) layer.style.transform = `translate(${dx}px, ${dy}px)`; return; }
  let box = $("svg.marks rect.frame");
  if (!box) { box = document.createElementNS("http://www.w3.org/2000/svg", "rect"); box.setAttribute("class", "frame"); $("svg.marks").append(box); }
  const area = sheet().getBoundingClientRect();
  box.setAttribute("x", Math.min(drawn.x, event.clientX) - area.left);
  box.setAttribute("y", Math.min(drawn.y, event.clientY) - area.top);
  box.setAttribute("width", Math.abs(dx));
  box.setAttribute("height", Math.abs(dy));
});
document.addEventListener("pointerup", (event) => {
  if (!drawn) return;
  const { x, y, isBox, isMoved } = drawn;
  drawn = null;
  if (!isMoved) return;
  document.addEventListener("click", (click) => { click.preventDefault(); click.stopPropagation(); }, { capture: true, once: true });
  window.setTimeout(() => (isBox ? ask(x, y, event) : move(x, y, event)), 0);
});
async function ask(x, y, event) {
  const [west, north] = degrees(Math.min(x, event.clientX), Math.min(y, event.clientY));
  const [east, south] = degrees(Math.max(x, event.clientX), Math.max(y, event.clientY));
  const edges = [limited(west, 180), limited(south, 90), limited(east, 180), limited(north, 90)];
  ["west", "south", "east", "north"].forEach((name, index) => { $(`#${name}`).value = edges[index]; });
  const search = new URLSearchParams(window.location.search);
  search.set("box", edges.join(","));
  search.set("size", "1");
  for (const name of ["view", "map", "page"]) search.delete(name);
  const answer = await fetch(`/api/search?${search}`);
  const button = $("#show-box");
  if (answer.ok) button.textContent = `Show ${number((await answer.json()).total)} in this box`;
  button.focus();
}
function move(x, y, event) {
  const [fromEast, fromNorth] = degrees(x, y), [toEast, toNorth] = degrees(event.clientX, event.clientY);
  const [longitude, latitude, zoom] = sheet().dataset.window.split(",").map(Number);
  const address = new URL(window.location.href);
  address.searchParams.set("map", `${limited(longitude - toEast + fromEast, 180)},${limited(latitude - toNorth + fromNorth, 80)},${zoom}`);
  go(address.pathname + address.search);
}

// Arrows walk along the marks of a panel by date; only one of each panel is a stop for the tabulator.
const marks = (panel) => $$("a.fact", panel).filter((link) => link.checkVisibility());
const day = (link) => Number.parseFloat($("svg", link).getAttribute("x"));
document.addEventListener("keydown", (event) => {
  const mark = event.target.closest?.(".plot a.fact");
  if (!mark || !["ArrowLeft", "ArrowRight", "Home", "End"].includes(event.key)) return;
  event.preventDefault();
  const all = marks(mark.closest(".plot")).sort((one, other) => day(one) - day(other)), at = all.indexOf(mark);
  const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: all.length - 1 }[event.key];
  const next = all[Math.max(0, Math.min(all.length - 1, to))];
  for (const other of all) other.setAttribute("tabindex", other === next ? 0 : -1);
  next.focus();
});

export function freshPictures() {
  for (const panel of $$(".plot[role=group]")) {
    const chosen = $("a.chosen", panel);
    // What is drawn last lies on top.
    if (chosen) panel.append(chosen);
    const stop = chosen ?? $("a.fact", panel);
    for (const mark of $$("a.fact", panel)) mark.setAttribute("tabindex", mark === stop ? 0 : -1);
  }
}
