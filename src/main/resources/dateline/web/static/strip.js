// The strip: a drag or Shift and arrows choose days.

import { $, $$, form } from "./dom.js";

let choice = null;
export const bars = () => $$("#bars a");
function preview() {
  const [first, last] = [Math.min(choice.from, choice.to), Math.max(choice.from, choice.to)];
  bars().forEach((bar, index) => {
    const item = bar.parentElement;
    const isIn = index >= first && index <= last;
    item.classList.toggle("chosen", isIn);
    item.classList.toggle("out", !isIn);
    item.classList.toggle("start", index === first);
    item.classList.toggle("end", index === last);
  });
  $("#from").value = bars()[first].dataset.first;
  $("#to").value = bars()[last].dataset.first;
}
function barAt(x) {
  const all = bars();
  const at = all.findIndex((bar) => x < bar.getBoundingClientRect().right);
  return at < 0 ? all.length - 1 : at;
}
document.addEventListener("pointerdown", (event) => {
  if (event.button !== 0 || !event.target.closest("#bars")) return;
  const all = bars();
  const chosen = all.map((bar, index) => (bar.parentElement.classList.contains("chosen") ? index : -1)).filter((index) => index >= 0);
  let from = barAt(event.clientX), isHandle = false;
  if (chosen.length > 0) {
    const left = all[chosen[0]].getBoundingClientRect().left, right = all[chosen.at(-1)].getBoundingClientRect().right;
    if (Math.abs(event.clientX - left) < 12) { from = chosen.at(-1); isHandle = true; }
    else if (Math.abs(event.clientX - right) < 12) { from = chosen[0]; isHandle = true; }
  }
  choice = { from, to: from, x: event.clientX, isDrag: false, isHandle };
});
document.addEventListener("pointermove", (event) => {
  if (!choice || choice.isKeys) return;
  if (!choice.isDrag && Math.abs(event.clientX - choice.x) < 5) return;
  choice.isDrag = true;
  choice.to = barAt(event.clientX);
  preview();
});
document.addEventListener("pointerup", () => {
  if (!choice || choice.isKeys) return;
  const wasDrag = choice.isDrag;
  choice = null;
  if (!wasDrag) return;
  // The click that follows a drag is none.
  document.addEventListener("click", (event) => { event.preventDefault(); event.stopPropagation(); }, { capture: true, once: true });
  window.setTimeout(() => form.requestSubmit(), 0);
});
document.addEventListener("dragstart", (event) => { if (event.target.closest("#bars")) event.preventDefault(); });
document.addEventListener("keydown", (event) => {
  const bar = event.target.closest?.("#bars a");
  if (!bar) return;
  const all = bars(), at = all.indexOf(bar);
  if (event.key === "ArrowLeft" || event.key === "ArrowRight") {
    event.preventDefault();
    const to = Math.max(0, Math.min(all.length - 1, at + (event.key === "ArrowRight" ? 1 : -1)));
    if (event.shiftKey) { choice = { from: choice?.isKeys ? choice.from : at, to, isKeys: true }; preview(); }
    else choice = null;
    for (const other of all) other.tabIndex = other === all[to] ? 0 : -1;
    all[to].focus();
  } else if (event.key === "Enter" && choice?.isKeys) {
    event.preventDefault();
    choice = null;
    form.requestSubmit();
  }
});

// A fresh strip has no choice begun, and one stop for the tabulator.
export function freshStrip() {
  choice = null;
  bars().forEach((bar, index) => { bar.tabIndex = index === 0 ? 0 : -1; });
}
