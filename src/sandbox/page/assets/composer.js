// The box to write in, and the list of commands that a slash opens.

import { $, base, hasMouse, make, post, rest, show, words } from "./net.js";
import * as command from "./command.js";
import * as log from "./log.js";

const MOST = 2000;
const box = $("box");
const popup = $("popup");
let offers = null;
let shown = [];
let at = 0;

// The commands have changed: they are asked for anew, and a list that is open is shown anew.
export function forget() {
  offers = null;
  if (!popup.hidden && document.activeElement === box) suggest();
}

async function offered() {
  try {
    offers ??= await (await fetch(`${base}/commands`)).json();
  } catch {
    return [];
  }
  return offers;
}

const plain = (text) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");

// The commands that fit what was typed, the closest first.
function fitting(all, typed) {
  const asked = plain(typed).trim();
  const rank = (offer) => {
    const names = [plain(offer.name), offer.path];
    if (names.some((name) => name.startsWith(asked))) return 0;
    if (names.some((name) => name.split(" ").some((word) => word.startsWith(asked)))) return 1;
    return names.some((name) => name.includes(asked)) ? 2 : 3;
  };
  return all.filter((offer) => rank(offer) < 3).sort((a, b) => rank(a) - rank(b));
}

// Fills the list above the box; `picked` is called with the position of what is picked.
export function list(lines, picked, head) {
  const choices = make("div");
  choices.id = "choices";
  choices.setAttribute("role", "listbox");
  choices.setAttribute("aria-label", popup.dataset.label);
  popup.replaceChildren(...(head ? [head] : []), choices);
  lines.forEach(({ name, about }, n) => {
    const line = make("div", "line");
    line.setAttribute("role", "option");
    line.id = `line-${n}`;
    line.append(make("span", "line-name", name));
    if (about) line.append(make("span", "line-about", about));
    // Before the field loses its focus.
    line.addEventListener("pointerdown", (event) => event.preventDefault());
    line.addEventListener("click", () => picked(n));
    choices.append(line);
  });
  popup.hidden = lines.length === 0 && !head;
}

export function mark(n, field) {
  for (const line of popup.querySelectorAll(".line")) line.ariaSelected = "false";
  const line = n < 0 ? null : $(`line-${n}`);
  if (line) {
    line.ariaSelected = "true";
    line.scrollIntoView({ block: "nearest" });
    field.setAttribute("aria-activedescendant", line.id);
  } else field.removeAttribute("aria-activedescendant");
}

export function closeList(field = box) {
  popup.hidden = true;
  field.removeAttribute("aria-activedescendant");
  if (field !== box) field.setAttribute("aria-expanded", "false");
}

async function suggest() {
  if (!box.value.startsWith("/") || box.value.includes("\n")) return closeList();
  const all = await offered();
  const typed = box.value.slice(1);
  shown = fitting(all, typed);
  at = 0;
  const head = shown.length === 0 ? make("p", "nothing", words["no-command"]) : null;
  list(shown.map((offer) => ({ name: `/${offer.name}`, about: offer.about })), pick, head);
  if (shown.length > 0) mark(at, box);
}

function pick(n) {
  closeList();
  box.value = "";
  grow();
  command.begin(shown[n]);
}

// Opens the list of commands, or a command itself.
export async function slash(path) {
  command.leave();
  const found = path && (await offered()).find((offer) => offer.path === path);
  if (found) return command.begin(found);
  box.value = `/${path ?? ""}`;
  box.focus();
  suggest();
}

function grow() {
  box.style.height = "auto";
  box.style.height = `${Math.min(box.scrollHeight, 240)}px`;
  const n = [...box.value].length;
  show($("count"), n > MOST - 200 ? String(MOST - n) : "");
  $("count").classList.toggle("over", n > MOST);
  sessionStorage.setItem(`draft ${base}`, box.value);
}

async function send() {
  const text = box.value;
  if (!text.trim()) return;
  show($("told"), "");
  // Emptied at once, so that a second Enter sends nothing twice; given back where it was refused.
  box.value = "";
  grow();
  const outcome = await post("say", { text });
  if (outcome.problem) {
    box.value = box.value ? `${text}\n${box.value}` : text;
    grow();
    return show($("told"), outcome.problem);
  }
  log.toEnd();
}

function key(event) {
  const isOpen = !popup.hidden && shown.length > 0 && box.value.startsWith("/");
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (isOpen && step) {
    event.preventDefault();
    at = (at + step + shown.length) % shown.length;
    mark(at, box);
  } else if (isOpen && (event.key === "Tab" || (event.key === "Enter" && !event.shiftKey))) {
    event.preventDefault();
    pick(at);
  } else if (event.key === "Escape") closeList();
  else if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    send();
  }
}

export function start() {
  box.value = sessionStorage.getItem(`draft ${base}`) ?? "";
  grow();
  box.addEventListener("input", () => {
    grow();
    show($("told"), "");
    suggest();
  });
  box.addEventListener("keydown", key);
  box.addEventListener("blur", () => closeList());
  $("write").addEventListener("submit", (event) => {
    event.preventDefault();
    send();
  });
  command.start();
  offered();
  if (hasMouse) rest();
}
