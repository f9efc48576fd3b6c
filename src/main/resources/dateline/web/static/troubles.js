// What stands in the search box is drawn by a copy of it, which can be coloured: operators paler, and a wavy line under exactly what
// could not be read as it may have been meant.

import { $, $$, box } from "./dom.js";

const OPERATORS = /"[^"]*"?|(?<=^|[\s(])(?:AND|OR|NOT|(?:not\s+)?(?:w|pre)\/(?:\d+|[sp]))(?=$|[\s)])/g;
const copy = $("#copy"), line = document.createElement("span");
copy.append(line);

// Notes of the last answer are about what was typed then; they hold as far as that still stands there.
function troubles(text) {
  const answered = $("#answer")?.dataset.query ?? "";
  let same = 0;
  while (same < text.length && text[same] === answered[same]) same++;
  const isSame = text === answered;
  return $$(".notes li").map(({ dataset }) => ({ start: Number(dataset.start), end: Math.max(Number(dataset.end), Number(dataset.start) + 1), name: "wavy" }))
    .filter(({ end }) => isSame || end <= same);
}

function operators(text) {
  return [...text.matchAll(OPERATORS)].filter(([part]) => !part.startsWith('"'))
    .map((match) => ({ start: match.index, end: match.index + match[0].length, name: "operator" }));
}

function draw() {
  const text = box.value, spans = [...operators(text), ...troubles(text)];
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, Math.min(end, text.length)])])].sort((one, other) => one - other);
  const parts = cuts.slice(1).map((end, index) => {
    const part = document.createElement("span");
    part.className = spans.filter((span) => span.start <= cuts[index] && end <= span.end).map(({ name }) => name).join(" ");
    part.textContent = text.slice(cuts[index], end);
    return part;
  });
  line.replaceChildren(...parts);
  scroll();
}
function scroll() { line.style.transform = `translateX(${-box.scrollLeft}px)`; }

for (const kind of ["input", "dateline:query"]) box.addEventListener(kind, draw);
for (const kind of ["scroll", "keyup", "focus", "blur"]) box.addEventListener(kind, scroll);
document.addEventListener("selectionchange", scroll);
document.addEventListener("htmx:afterSettle", draw);
box.classList.add("copied");
draw();
