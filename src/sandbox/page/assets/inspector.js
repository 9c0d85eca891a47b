// The inspector: opened, filled, filtered.

import { $, body, drawn, parse, show } from "./net.js";
import { writeTimes } from "./times.js";

const pane = $("inspector");
let known = null;
let opener = null;

// The newest revision that is shown; null while the pane is closed.
export const newest = () => (pane.hidden ? null : known ?? 0);

// Puts in what is new, and in its place what was added to.
export function add(markup) {
  const list = $("entries").querySelector(".entries");
  if (!list) return;
  const fresh = [...parse(`<ol>${markup}</ol>`).children];
  for (const entry of fresh) {
    writeTimes(entry);
    known = Math.max(known ?? 0, Number(entry.dataset.revision));
  }
  const added = fresh.filter((entry) => {
    const old = list.querySelector(`[data-number="${entry.dataset.number}"]`);
    if (old) change(old, entry);
    return !old;
  });
  list.prepend(...added);
  while (list.children.length > Number(list.dataset.most)) {
    const ordinary = list.querySelectorAll(".entries > :not(.problem)");
    (ordinary[ordinary.length - 1] ?? list.lastElementChild).remove();
  }
  count();
}

// What is open stays open, and what has the focus keeps it.
function change(old, entry) {
  if (old.dataset.revision === entry.dataset.revision) return;
  const hadFocus = old.contains(document.activeElement);
  entry.querySelector("details").open = old.querySelector("details").open;
  old.replaceWith(entry);
  if (hadFocus) entry.querySelector("summary").focus({ preventScroll: true });
}

// What was told while no stream was there to tell it.
export async function catchUp() {
  if (pane.hidden) return;
  const list = await drawn("inspector");
  const fresh = [...list.children].filter((entry) => Number(entry.dataset.revision) > (known ?? 0));
  add(fresh.map((entry) => entry.outerHTML).join(""));
}

function count() {
  const n = $("entries").querySelectorAll(".problem").length;
  show($("problems"), n ? String(n) : "");
}

async function open() {
  pane.hidden = false;
  body.classList.add("inspecting");
  const list = await drawn("inspector");
  writeTimes(list);
  known = Number(list.dataset.newest);
  $("entries").replaceChildren(list);
  count();
}

export async function toggle(connect, from) {
  const opens = pane.hidden;
  $("inspect").setAttribute("aria-expanded", String(opens));
  sessionStorage.setItem("inspector", opens ? "open" : "");
  if (opens) {
    opener = from;
    await open().catch(() => {});
    if (from) pane.querySelector("button").focus();
  } else {
    pane.hidden = true;
    body.classList.remove("inspecting");
    known = null;
    (opener ?? $("inspect")).focus();
  }
  connect();
}

export function start(connect) {
  $("only-problems").addEventListener("change", (event) => {
    $("entries").classList.toggle("only-problems", event.target.checked);
  });
  pane.addEventListener("keydown", (event) => {
    if (event.key === "Escape") toggle(connect);
  });
  if (sessionStorage.getItem("inspector")) toggle(connect);
}
