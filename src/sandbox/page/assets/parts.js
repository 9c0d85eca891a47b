// What stands on messages: buttons, selects, spoilers.

import { $, make, post, rest } from "./net.js";
import * as log from "./log.js";
import * as modal from "./modal.js";

const messageOf = (part) => part.closest("[data-message]").dataset.message;

// What has this id on this message now, which may have been drawn anew.
function again(message, id) {
  const parts = $(`m${message}`)?.querySelectorAll("[data-id]") ?? [];
  const part = [...parts].find((part) => part.dataset.id === id);
  return part?.matches("button") ? part : part?.querySelector("button");
}

async function act(part, action, what) {
  const message = messageOf(part);
  const id = part.dataset.id;
  $(`m${message}`).querySelector(".failed")?.remove();
  part.classList.add("busy");
  part.setAttribute("aria-busy", "true");
  log.expect($(`m${message}`));
  const outcome = await post(action, { message, id, ...what });
  if (outcome.problem || outcome.modal) log.look();
  part.classList.remove("busy");
  part.removeAttribute("aria-busy");
  if (outcome.problem) {
    const told = make("p", "failed", outcome.problem);
    told.setAttribute("role", "alert");
    $(`m${message}`)?.querySelector(".body").append(told);
  }
  if (outcome.modal) modal.open(outcome.modal, () => again(message, id));
  return outcome;
}

export async function press(button) {
  if (!button.classList.contains("busy")) await act(button, "press", {});
}

export async function dismiss(button) {
  await post("dismiss", { message: messageOf(button) });
  const message = button.closest(".message");
  message.remove();
  rest();
}

export function reveal(spoiler) {
  const opens = spoiler.getAttribute("aria-expanded") !== "true";
  spoiler.setAttribute("aria-expanded", String(opens));
}

const linesOf = (select) => [...select.querySelectorAll('[role="option"]')];
const chosenOf = (select) => linesOf(select).filter((line) => line.ariaSelected === "true");
const isMultiple = (select) => Number(select.dataset.most) > 1;

export function toggle(box) {
  const select = box.closest(".select");
  if (box.getAttribute("aria-expanded") === "true") return close(select, true);
  closeAll();
  const options = select.querySelector(".options");
  box.setAttribute("aria-expanded", "true");
  options.id ||= `options-${messageOf(box)}-${box.dataset.part}`;
  box.setAttribute("aria-controls", options.id);
  options.hidden = false;
  const room = $("log").getBoundingClientRect().bottom - box.getBoundingClientRect().bottom;
  select.classList.toggle("up", room < Math.min(options.scrollHeight, 320) + 8);
  select.dataset.before = JSON.stringify(chosenOf(select).map((line) => line.dataset.value));
  (chosenOf(select)[0] ?? linesOf(select)[0] ?? options).focus();
}

function close(select, takesFocus) {
  const box = select.querySelector(".select-box");
  if (box.getAttribute("aria-expanded") !== "true") return;
  box.setAttribute("aria-expanded", "false");
  select.querySelector(".options").hidden = true;
  if (takesFocus) box.focus();
  if (isMultiple(select)) send(select);
}

export function closeAll(except) {
  for (const box of document.querySelectorAll('.select-box[aria-expanded="true"]')) {
    const select = box.closest(".select");
    if (!except || !select.contains(except)) close(select, false);
  }
}

export function pick(line) {
  const select = line.closest(".select");
  const isChosen = line.ariaSelected === "true";
  if (isMultiple(select)) {
    if (isChosen || chosenOf(select).length < Number(select.dataset.most)) line.ariaSelected = String(!isChosen);
    return showChosen(select);
  }
  for (const other of linesOf(select)) other.ariaSelected = String(other === line);
  showChosen(select);
  close(select, true);
  send(select);
}

async function send(select) {
  const values = chosenOf(select).map((line) => line.dataset.value);
  const before = select.dataset.before;
  if (values.length < Number(select.dataset.least) || (isMultiple(select) && JSON.stringify(values) === before)) {
    return restore(select, before);
  }
  const outcome = await act(select, "choose", { values });
  if (outcome.problem) restore(select, before);
}

function restore(select, before) {
  const values = JSON.parse(before);
  for (const line of linesOf(select)) line.ariaSelected = String(values.includes(line.dataset.value));
  showChosen(select);
}

function showChosen(select) {
  const shown = select.querySelector(".select-shown");
  const labels = chosenOf(select).map((line) => {
    const emoji = line.querySelector(".option-emoji")?.textContent;
    const label = line.querySelector(".option-label").textContent;
    return make("span", "chosen", emoji ? `${emoji} ${label}` : label);
  });
  shown.replaceChildren(...(labels.length ? labels : [make("span", "placeholder", shown.dataset.placeholder)]));
}

function key(event) {
  const line = event.target.closest?.('.options [role="option"]');
  const spoiler = event.target.closest?.(".spoiler");
  if (event.target === spoiler && ["Enter", " "].includes(event.key)) {
    event.preventDefault();
    return reveal(spoiler);
  }
  const box = event.target.closest?.(".select-box");
  if (box && ["ArrowDown", "ArrowUp"].includes(event.key) && box.getAttribute("aria-expanded") === "false") {
    event.preventDefault();
    return toggle(box);
  }
  const select = event.target.closest?.(".select");
  if (select && event.key === "Escape") return close(select, true);
  if (!line) return;
  const lines = linesOf(select);
  const at = lines.indexOf(line);
  const letter = event.key.length === 1 && event.key !== " " ? event.key.toLowerCase() : null;
  const next = {
    ArrowDown: lines[at + 1],
    ArrowUp: lines[at - 1],
    Home: lines[0],
    End: lines.at(-1),
  }[event.key];
  const typed = letter && [...lines.slice(at + 1), ...lines].find((line) =>
    line.querySelector(".option-label").textContent.toLowerCase().startsWith(letter));
  if (["Enter", " "].includes(event.key)) {
    event.preventDefault();
    pick(line);
  } else if (event.key === "Tab") close(select, true);
  else if (next || typed) {
    event.preventDefault();
    (next ?? typed).focus();
  } else if (event.key.startsWith("Arrow")) event.preventDefault();
}

export function start() {
  document.addEventListener("keydown", key);
  document.addEventListener("pointerdown", (event) => closeAll(event.target));
}
