// What makes the page fluid: keys, marks, the strip, the map. Without it every one of these is a link, a field or a button that works.

const $ = (selector, within = document) => within.querySelector(selector);
const $$ = (selector, within = document) => [...within.querySelectorAll(selector)];
const stored = { get: (name) => { try { return localStorage.getItem(name); } catch { return null; } },
  set: (name, value) => { try { localStorage.setItem(name, value); } catch { /* A private window keeps nothing. */ } } };
const form = $("#search");
document.documentElement.classList.add("script");

// Going somewhere as a boosted link does.
function go(address) {
  const link = document.createElement("a");
  link.href = address;
  link.className = "hidden";
  $("#answer").append(link);
  window.htmx.process(link);
  link.click();
}

// Settings: colours, and whether single keys work.

const theme = $("#theme"), keysOn = $("#keys-on");
function colours(name) {
  if (name) document.documentElement.dataset.theme = name;
  else delete document.documentElement.dataset.theme;
}
theme.value = stored.get("theme") ?? "";
colours(theme.value);
theme.addEventListener("change", () => { colours(theme.value); stored.set("theme", theme.value); });
keysOn.checked = stored.get("keys") !== "off";
keysOn.addEventListener("change", () => stored.set("keys", keysOn.checked ? "on" : "off"));

// Marks of the open article.

let mark = 0;
function toMark(number) {
  const most = Math.max(0, ...$$("mark[data-mark]").map((part) => Number(part.dataset.mark)));
  if (most === 0) return;
  mark = number > most ? 1 : number < 1 ? most : number;
  for (const part of $$("mark[data-mark]")) part.classList.toggle("current", Number(part.dataset.mark) === mark);
  const place = $("#mark-place");
  if (place) place.textContent = `Mark ${mark} of ${most}`;
  const first = $(`#mark-${mark}`), pane = $("#pane-text");
  const isOwnScroll = pane && pane.scrollHeight > pane.clientHeight + 1;
  const top = first.getBoundingClientRect().top;
  if (isOwnScroll) pane.scrollBy({ top: top - pane.getBoundingClientRect().top - pane.clientHeight / 3 });
  else window.scrollBy({ top: top - window.innerHeight / 3 });
}

// Along the list.

function step(by) {
  if ($("#pane")) {
    const next = $(by > 0 ? "#pane a[rel=next]" : "#pane a[rel=prev]");
    if (next) next.click();
    return;
  }
  const links = $$(".card h2 a");
  const at = links.findIndex((link) => link.closest(".card").contains(document.activeElement));
  const to = links[at < 0 ? (by > 0 ? 0 : links.length - 1) : at + by];
  if (to) { to.focus(); to.scrollIntoView({ block: "nearest" }); }
}

const closers = [
  () => { const menu = $("details.menu[open]"); if (menu) { menu.open = false; $("summary", menu).focus(); } return menu; },
  () => { const drawer = $("#drawer"); const isOpen = drawer.checked && $(".sheet-head")?.offsetParent; if (isOpen) { drawer.checked = false; drawer.dispatchEvent(new Event("change")); } return isOpen; },
  () => { const close = $("#close-pane"); close?.click(); return close; },
];

const singles = {
  "/": () => { const box = $("#q"); box.focus(); box.select(); },
  "?": () => { const keys = $("#keys"); keys.open = !keys.open; if (keys.open) $("summary", keys).focus(); },
  j: () => step(1),
  k: () => step(-1),
  n: () => toMark(mark + 1),
  p: () => toMark(mark - 1),
};

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
  if (event.key === "Escape") {
    if (closers.some((close) => close())) event.preventDefault();
    return;
  }
  const isTyping = event.target.closest("input:not([type=checkbox]), textarea, select");
  if (!isTyping && keysOn.checked && singles[event.key]) {
    event.preventDefault();
    singles[event.key]();
  }
});

document.addEventListener("click", (event) => {
  for (const menu of $$("details.menu[open]")) if (!menu.contains(event.target)) menu.open = false;
  const does = event.target.closest("[data-does]")?.dataset.does;
  if (does === "print") window.print();
  if (does === "next-mark" || does === "previous-mark") { event.preventDefault(); toMark(mark + (does === "next-mark" ? 1 : -1)); }
  // A link drawn in a picture is no link to htmx.
  const drawn = event.target.closest("svg a");
  if (drawn && !event.ctrlKey && !event.metaKey && !event.shiftKey) { event.preventDefault(); go(drawn.getAttribute("href")); }
  const note = event.target.closest("a.mention.figure, .stated-figures dt a");
  if (note) {
    const there = document.getElementById(note.getAttribute("href").slice(1));
    if (there) { event.preventDefault(); for (const old of $$(".told")) old.classList.remove("told"); there.classList.add("told"); there.scrollIntoView({ block: "center" }); }
  }
});

// The sheet of filters takes the focus, and gives it back.

$("#drawer").addEventListener("change", () => {
  if ($("#drawer").checked) $(".facets .tick, .facets .find")?.focus();
  else $(".chip.filters")?.scrollIntoView({ block: "nearest" });
});

// A note on a mention: what is meant, and how often.

const note = document.createElement("div");
note.className = "note";
note.setAttribute("role", "tooltip");
note.id = "note";
note.hidden = true;
document.body.append(note);
let asked = 0;
function tell(mention) {
  const kind = mention.classList[1], isFigure = kind === "figure", turn = ++asked;
  note.replaceChildren();
  const name = document.createElement("b"), rest = document.createElement("span");
  name.textContent = mention.dataset.name;
  rest.textContent = isFigure ? "figure: see its sentence below" : `${kind}: search for this`;
  note.append(name, rest);
  const at = mention.getClientRects()[0];
  note.hidden = false;
  note.style.left = `${Math.max(8, Math.min(at.left, window.innerWidth - 296))}px`;
  note.style.top = `${at.bottom + 6 + note.offsetHeight > window.innerHeight ? at.top - note.offsetHeight - 6 : at.bottom + 6}px`;
  if (isFigure) return;
  window.setTimeout(async () => {
    if (turn !== asked) return;
    const answer = await fetch(`/api/search${mention.getAttribute("href").slice(1)}&size=1`);
    const total = answer.ok ? (await answer.json()).total : null;
    if (turn === asked && total !== null) rest.textContent = `${kind}: search for this, ${total.toLocaleString("en")} ${total === 1 ? "article" : "articles"}`;
  }, 250);
}
function hush() { asked++; note.hidden = true; }
for (const kind of ["mouseover", "focusin"]) document.addEventListener(kind, (event) => {
  const mention = event.target.closest?.("a.mention[data-name]");
  if (mention) tell(mention);
  else if (!note.hidden) hush();
});
document.addEventListener("scroll", hush, { capture: true, passive: true });

// The strip: a drag or Shift and arrows choose days.

let choice = null;
const bars = () => $$("#bars a");
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

// The map: a box is drawn on it, or it is dragged.

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
  if (answer.ok) button.textContent = `Show ${(await answer.json()).total.toLocaleString("en")} in this box`;
  button.focus();
}
function move(x, y, event) {
  const [fromEast, fromNorth] = degrees(x, y), [toEast, toNorth] = degrees(event.clientX, event.clientY);
  const [longitude, latitude, zoom] = sheet().dataset.window.split(",").map(Number);
  const address = new URL(window.location.href);
  address.searchParams.set("map", `${limited(longitude - toEast + fromEast, 180)},${limited(latitude - toNorth + fromNorth, 80)},${zoom}`);
  go(address.pathname + address.search);
}

// Around each answer: one step of history for each pause, the focus, and the list where it was.

let typedAt = 0, before = null;
document.addEventListener("htmx:configRequest", (event) => {
  before = { hadPane: Boolean($("#pane")), opener: $(".card.open h2 a")?.id, focus: document.activeElement?.id,
    chip: $$(".chip .remove").indexOf(document.activeElement), hash: event.detail.elt.hash?.slice(1) };
  const card = event.detail.elt.closest?.(".card") ?? $(".card.open");
  if (card) before.anchor = { id: card.id, top: card.getBoundingClientRect().top };
  for (const [name, value] of [...event.detail.formData.entries()]) if (value === "") event.detail.formData.delete(name);
  if (event.detail.elt === form && !event.detail.formData.has("q")) event.detail.formData.set("q", "");
});
document.addEventListener("htmx:beforeHistoryUpdate", (event) => {
  const isTyping = event.detail.elt === form && document.activeElement === $("#q");
  const now = Date.now();
  if (isTyping && now - typedAt < 1000 && event.detail.history.type === "push") event.detail.history.type = "replace";
  typedAt = isTyping ? now : 0;
});
document.addEventListener("htmx:afterSettle", (event) => {
  if (event.detail.target?.id !== "answer" && event.detail.elt?.id !== "answer") return;
  fresh();
  const pane = $("#pane"), was = before ?? {};
  before = null;
  const card = was.anchor && document.getElementById(was.anchor.id);
  if (card && Boolean(pane) !== was.hadPane) window.scrollBy({ top: card.getBoundingClientRect().top - was.anchor.top, behavior: "instant" });
  if (pane && document.activeElement !== $("#q")) {
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
function fresh() {
  mark = 0;
  choice = null;
  const all = bars();
  all.forEach((bar, index) => { bar.tabIndex = index === 0 ? 0 : -1; });
  const current = $(".plot a.chosen");
  if (current) current.parentElement.append(current);
}
fresh();
