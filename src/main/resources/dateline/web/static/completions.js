// How what is being typed may go on, below the box. It is asked for when the list has been seen, and never stands in the way: what
// is typed is searched unless a completion was chosen.

import { $, $$, box, form, number } from "./dom.js";

const list = $("#completions");
let known = [], chosen = -1, request = null, isTyped = false;

const isOpen = () => !list.hidden;
function close() {
  request?.abort();
  list.hidden = true;
  choose(-1);
  box.setAttribute("aria-expanded", "false");
}

function choose(index) {
  chosen = index;
  const options = $$("[role=option]", list);
  options.forEach((option, at) => option.setAttribute("aria-selected", String(at === index)));
  if (index < 0 || !options[index]) box.removeAttribute("aria-activedescendant");
  else {
    box.setAttribute("aria-activedescendant", options[index].id);
    options[index].scrollIntoView({ block: "nearest" });
  }
}

function piece(name, text) {
  const span = document.createElement("span");
  span.className = name;
  span.textContent = text;
  return span;
}

function option({ kind, text, otherName, count }, index) {
  const item = document.createElement("li");
  item.id = `completion-${index}`;
  item.setAttribute("role", "option");
  const about = [["word", "value"].includes(kind) ? "" : kind, otherName ? `also ${otherName}` : ""].filter(Boolean).join(", ");
  item.append(piece("name", text));
  if (about) item.append(" ", piece("what", about));
  if (count !== null) item.append(" ", piece("count", number(count)));
  item.setAttribute("aria-label", [text, about, count === null ? "" : `${number(count)} ${count === 1 ? "article" : "articles"}`].filter(Boolean).join(", "));
  return item;
}

function show(suggestions) {
  known = suggestions;
  if (known.length === 0 || document.activeElement !== box) return close();
  list.replaceChildren(...known.map(option));
  list.hidden = false;
  box.setAttribute("aria-expanded", "true");
  choose(-1);
}

async function ask() {
  const typed = box.value;
  request?.abort();
  if (typed.trim() === "") return close();
  request = new AbortController();
  const { signal } = request, question = new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== ""));
  if ($("#from[aria-invalid], #to[aria-invalid]")) for (const name of ["from", "to"]) question.delete(name);
  question.delete("page");
  try {
    const answer = await fetch(`/api/suggest?${question}`, { signal });
    const { suggestions } = answer.ok ? await answer.json() : { suggestions: [] };
    if (!signal.aborted && box.value === typed) show(suggestions);
  } catch {
    if (!signal.aborted) close();
  }
}

function take(index) {
  const { kind, query } = known[index];
  box.value = query;
  box.dispatchEvent(new Event("dateline:query"));
  box.setSelectionRange(query.length, query.length);
  close();
  // A field is no question yet.
  if (kind === "field") ask();
  else form.requestSubmit();
}

box.addEventListener("input", () => { isTyped = true; request?.abort(); choose(-1); if (box.value.trim() === "") close(); });
box.addEventListener("blur", close);
form.addEventListener("submit", () => { isTyped = false; close(); });
document.addEventListener("htmx:afterSettle", ({ detail }) => {
  if (detail.requestConfig?.elt === form) requestAnimationFrame(() => window.setTimeout(complete, 0));
});

// What was typed may be ahead of the list that is seen: the list of the last key is on its way, and leads here again.
function complete() {
  const isAnswered = $("#answer").dataset.query?.trim() === box.value.trim();
  if (!isTyped || !isAnswered || document.activeElement !== box) return;
  isTyped = false;
  ask();
}

box.addEventListener("keydown", (event) => {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step && isOpen()) {
    event.preventDefault();
    // Above the first and below the last stands what was typed.
    choose(((chosen + 1 + step + known.length + 1) % (known.length + 1)) - 1);
  } else if (event.key === "ArrowDown") {
    event.preventDefault();
    ask();
  } else if (event.key === "Enter" && isOpen() && chosen >= 0) {
    event.preventDefault();
    take(chosen);
  } else if (event.key === "Escape" && isOpen()) {
    event.preventDefault();
    close();
  }
});

// A press on a completion leaves the focus in the box.
list.addEventListener("pointerdown", (event) => event.preventDefault());
list.addEventListener("click", (event) => {
  const at = $$("[role=option]", list).indexOf(event.target.closest("[role=option]"));
  if (at >= 0) take(at);
});
