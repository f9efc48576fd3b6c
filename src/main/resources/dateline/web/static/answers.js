// How an answer takes the place of the old one: what is seen first, the step of history, the focus, and the list where it was.

import { $, $$, box, form } from "./dom.js";
import { freshPictures } from "./pictures.js";
import { forgetMark } from "./reading.js";
import { freshStrip } from "./strip.js";

const { htmx } = window;
const FILTERS = ['<aside class="facets"', "</aside>"];
let before = null, filters = null;

// What is typed without a pause of a second is one step of history, whichever of its answers comes first.
let keyAt = 0, isStepMade = false;

// A request that was cancelled is no error.
htmx.logger = (_, name, detail) => { if (["htmx:afterRequest", "htmx:sendAbort"].includes(name)) delete detail.error; };

const cut = (html, [start, end]) => {
  const first = html.indexOf(start), last = html.indexOf(end, first);
  return first < 0 || last < 0 ? ["", html] : [html.slice(first, last + end.length), html.slice(0, first) + html.slice(last + end.length)];
};

htmx.defineExtension("answers", {
  // The head of the page is there already. While somebody types, the filters wait until the list has been painted.
  transformResponse(html, xhr) {
    const start = html.indexOf('<p id="live"');
    if (start < 0) return html;
    const body = html.slice(start), [title] = cut(html, ["<title>", "</title>"]);
    filters = null;
    if (!before?.isTyped || xhr.status !== 200 || !$("#facets") || $("#pane")) return title + body;
    const [aside, rest] = cut(body, FILTERS);
    filters = aside || null;
    return title + rest;
  },

  handleSwap(style, _, fragment, settling) {
    const answer = $("#answer"), next = fragment.querySelector("#answer");
    if (style !== "answers" || !next) return false;
    $("#live").textContent = fragment.querySelector("#live").textContent;
    const isPart = filters !== null && $("#underline", next);
    const parts = isPart ? ["state", "underline", "list"] : ["answer"];
    if (isPart) answer.dataset.query = next.dataset.query;
    const fresh = parts.map((id) => fragment.querySelector(`#${id}`));
    fresh.forEach((part, index) => document.getElementById(parts[index]).replaceWith(part));
    settling.elts.push(fresh.at(-1));
    if (isPart) requestAnimationFrame(() => window.setTimeout(showFilters, 0));
    return fresh;
  },
});

function showFilters() {
  const old = $("#facets");
  if (!old || filters === null) return;
  const holder = document.createElement("template"), scrolled = old.scrollTop, focus = old.contains(document.activeElement) ? document.activeElement.id : "";
  holder.innerHTML = filters;
  filters = null;
  const next = holder.content.firstElementChild;
  old.replaceWith(next);
  next.scrollTop = scrolled;
  if (focus) document.getElementById(focus)?.focus({ preventScroll: true });
  htmx.process(next);
}

document.addEventListener("htmx:configRequest", ({ detail }) => {
  for (const [name, value] of [...detail.formData.entries()]) if (value === "") detail.formData.delete(name);
  if (detail.elt.closest?.("[hx-push-url=false]")) return;
  const now = Date.now(), isForm = detail.elt === form && document.activeElement === box;
  if (!isForm || now - keyAt >= 1000) isStepMade = false;
  keyAt = isForm ? now : 0;
  before = { isTyped: detail.elt === form && detail.triggeringEvent?.type === "follow", hadPane: Boolean($("#pane")), opener: $(".card.open h2 a")?.id,
    focus: document.activeElement?.id, chip: $$(".chip .remove").indexOf(document.activeElement), hash: detail.path.split("#")[1] };
  const card = detail.elt.closest?.(".card") ?? $(".card.open");
  if (card) before.anchor = { id: card.id, top: card.getBoundingClientRect().top };
  if (detail.elt === form && !detail.formData.has("q")) detail.formData.set("q", "");
});

document.addEventListener("htmx:beforeHistoryUpdate", ({ detail }) => {
  if (isStepMade && detail.history.type === "push") detail.history.type = "replace";
  isStepMade = detail.requestConfig.elt === form;
});

document.addEventListener("htmx:afterSettle", ({ detail }) => {
  if (!["answer", "list"].includes(detail.elt?.id)) return;
  fresh();
  const pane = $("#pane"), was = before ?? {};
  before = null;
  // A link may lead to another query; one that was typed stands in the box already.
  const query = $("#answer").dataset.query;
  if (detail.requestConfig?.elt !== form && query !== undefined && query !== box.value) {
    box.value = query;
    box.dispatchEvent(new Event("dateline:query"));
  }
  const card = was.anchor && document.getElementById(was.anchor.id);
  if (card && Boolean(pane) !== was.hadPane) window.scrollBy({ top: card.getBoundingClientRect().top - was.anchor.top, behavior: "instant" });
  if (pane && document.activeElement !== box) {
    const there = was.hash ? document.getElementById(was.hash) : null;
    if (there) { there.classList.add("told"); there.scrollIntoView({ block: "center" }); }
    $("#reading")?.focus({ preventScroll: true });
    $(".card.open")?.scrollIntoView({ block: "nearest" });
  } else if (!pane && was.hadPane && was.opener) document.getElementById(was.opener)?.focus({ preventScroll: true });
  else if (document.activeElement === document.body) {
    const chips = $$(".chip .remove"), next = was.chip >= 0 ? chips[Math.min(was.chip, chips.length - 1)] : null;
    (next ?? (was.chip >= 0 ? $("#total") : was.focus ? document.getElementById(was.focus) : null))?.focus({ preventScroll: true });
  }
  if (!pane && was.hash === "chosen") $("#chosen")?.scrollIntoView({ block: "center" });
});

// What each new answer needs.
export function fresh() {
  forgetMark();
  freshStrip();
  freshPictures();
}
