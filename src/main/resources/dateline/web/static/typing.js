// The list follows the typing: a key after a pause is answered at once, others at most every tenth of a second, and each cancels the
// request before it.

import { box, form } from "./dom.js";

const EVERY = 100;
let sent = 0, waiting = 0, asked = box.value;

function ask() {
  waiting = 0;
  if (box.value === asked) return;
  sent = performance.now();
  window.htmx.trigger(form, "follow");
}

function follow() {
  if (waiting) return;
  const wait = EVERY - (performance.now() - sent);
  if (wait <= 0) ask();
  else waiting = window.setTimeout(ask, wait);
}

// While a word is being composed from several keys it is not there yet.
box.addEventListener("input", (event) => { if (!event.isComposing) follow(); });
box.addEventListener("compositionend", follow);
document.addEventListener("htmx:configRequest", ({ detail }) => { if (detail.elt === form) asked = box.value; });
