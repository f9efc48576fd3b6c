// What makes the page fluid. Without it every one of these is a link, a field or a button that works.

import { $, stored } from "./dom.js";
import { fresh } from "./answers.js";
import "./typing.js";
import "./troubles.js";
import "./completions.js";
import "./keys.js";

const root = document.documentElement, theme = $("#theme");
root.classList.add("script");

// Colours follow the system, or the switch.
function colours(name) {
  if (name) root.dataset.theme = name;
  else delete root.dataset.theme;
}
theme.value = stored.get("theme") ?? "";
colours(theme.value);
theme.addEventListener("change", () => { colours(theme.value); stored.set("theme", theme.value); });

fresh();
