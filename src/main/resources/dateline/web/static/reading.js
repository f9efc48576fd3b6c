// The open article: its marks one by one, and a note on each mention.

import { $, $$, number } from "./dom.js";

let mark = 0;
export function toMark(next) {
  const most = Math.max(0, ...$$("mark[data-mark]").map((part) => Number(part.dataset.mark)));
  if (most === 0) return;
  mark = next > most ? 1 : next < 1 ? most : next;
  for (const part of $$("mark[data-mark]")) part.classList.toggle("current", Number(part.dataset.mark) === mark);
  const place = $("#mark-place");
  if (place) place.textContent = `Mark ${mark} of ${most}`;
  const first = $(`#mark-${mark}`), pane = $("#pane-text");
  const isOwnScroll = pane && pane.scrollHeight > pane.clientHeight + 1;
  const top = first.getBoundingClientRect().top;
  if (isOwnScroll) pane.scrollBy({ top: top - pane.getBoundingClientRect().top - pane.clientHeight / 3 });
  else window.scrollBy({ top: top - window.innerHeight / 3 });
}
export const stepMark = (by) => toMark(mark + by);
export function forgetMark() { mark = 0; }

document.addEventListener("click", (event) => {
  const does = event.target.closest("[data-does]")?.dataset.does;
  if (does === "print") window.print();
  if (does === "next-mark" || does === "previous-mark") { event.preventDefault(); stepMark(does === "next-mark" ? 1 : -1); }
  const figure = event.target.closest("a.mention.figure, .stated-figures dt a");
  const there = figure && document.getElementById(figure.getAttribute("href").slice(1));
  if (there) {
    event.preventDefault();
    for (const old of $$(".told")) old.classList.remove("told");
    there.classList.add("told");
    there.scrollIntoView({ block: "center" });
  }
});

// What is meant by a mention, and in how many articles it stands.

const note = document.createElement("div");
note.className = "note";
note.setAttribute("role", "tooltip");
note.id = "note";
note.hidden = true;
document.body.append(note);
let asked = 0;

function tell(mention) {
  const kind = mention.classList[1], isFigure = kind === "figure", turn = ++asked;
  const name = document.createElement("b"), rest = document.createElement("span");
  name.textContent = mention.dataset.name;
  rest.textContent = isFigure ? "figure: see its sentence below" : `${kind}: search for this`;
  note.replaceChildren(name, rest);
  const at = mention.getClientRects()[0];
  note.hidden = false;
  note.style.left = `${Math.max(8, Math.min(at.left, window.innerWidth - note.offsetWidth - 16))}px`;
  note.style.top = `${at.bottom + 6 + note.offsetHeight > window.innerHeight ? at.top - note.offsetHeight - 6 : at.bottom + 6}px`;
  if (isFigure) return;
  window.setTimeout(async () => {
    if (turn !== asked) return;
    const answer = await fetch(`/api/search${mention.getAttribute("href").slice(1)}&size=1`).catch(() => null);
    const total = answer?.ok ? (await answer.json()).total : null;
    if (turn === asked && total !== null) rest.textContent = `${kind}: search for this, ${number(total)} ${total === 1 ? "article" : "articles"}`;
  }, 250);
}

function hush() { asked++; note.hidden = true; }
for (const kind of ["mouseover", "focusin"]) document.addEventListener(kind, (event) => {
  const mention = event.target.closest?.("a.mention[data-name]");
  if (mention) tell(mention);
  else if (!note.hidden) hush();
});
document.addEventListener("scroll", hush, { capture: true, passive: true });
export const hushNote = () => { const wasShown = !note.hidden; hush(); return wasShown; };
