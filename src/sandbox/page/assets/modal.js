// Forms of the bot as dialogs. What is typed stays until it was taken, also where the dialog is closed before.

import * as log from "./log.js";
import { body, parse, post, rest, show } from "./net.js";

const length = (text) => [...text].length;
const draftOf = (dialog) => `form ${body.dataset.me} ${dialog.dataset.form}`;

// Opens a dialog; `back` finds what gets the focus when it closes unsent. What was sent makes its opener a thing of the past.
export function open(markup, back) {
  const dialog = parse(markup);
  document.body.append(dialog);
  restore(dialog);
  for (const input of inputs(dialog)) {
    input.addEventListener("input", () => {
      check(input, false);
      keep(dialog);
    });
    check(input, false);
  }
  dialog.addEventListener("close", () => {
    dialog.remove();
    const opener = dialog.returnValue === "sent" ? null : back?.();
    if (opener) opener.focus({ preventScroll: true });
    else rest();
  });
  dialog.addEventListener("click", (event) => {
    if (event.target.closest('[data-do="close"]')) dialog.close();
  });
  dialog.querySelector("form").addEventListener("submit", (event) => {
    event.preventDefault();
    submit(dialog, back);
  });
  // Enter in a short field sends the form, in a long one it starts a line; with Control it always sends.
  dialog.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit(dialog, back);
  });
  dialog.showModal();
  inputs(dialog)[0]?.focus();
}

const inputs = (dialog) => [...dialog.querySelectorAll("textarea, input")];

// The same form has the same id when the bot sends it again, as on Discord.
function keep(dialog) {
  const written = inputs(dialog).filter((input) => input.value !== input.defaultValue);
  const texts = Object.fromEntries(written.map((input) => [input.name, input.value]));
  if (written.length > 0) sessionStorage.setItem(draftOf(dialog), JSON.stringify(texts));
  else sessionStorage.removeItem(draftOf(dialog));
}

function restore(dialog) {
  const texts = JSON.parse(sessionStorage.getItem(draftOf(dialog)) ?? "{}");
  const written = inputs(dialog).filter((input) => Object.hasOwn(texts, input.name));
  for (const input of written) input.value = texts[input.name];
  if (written.length === 0) return;
  dialog.querySelector("#modal-kept").hidden = false;
  dialog.setAttribute("aria-describedby", "modal-kept");
}

// The first limit that the text does not keep; what is left empty is told only when the form is sent.
function broken(input, isSent) {
  const n = length(input.value);
  if (n === 0) return input.required && isSent ? "missing" : null;
  if (n > Number(input.dataset.most)) return "long";
  return n < Number(input.dataset.least) && isSent ? "short" : null;
}

function check(input, isSent) {
  const fault = broken(input, isSent);
  const field = input.closest(".modal-input");
  for (const error of field.querySelectorAll("[data-error]")) error.hidden = error.dataset.error !== fault;
  field.querySelector(".used").textContent = length(input.value);
  field.classList.toggle("invalid", fault !== null);
  input.setAttribute("aria-invalid", String(fault !== null));
  return fault === null;
}

async function submit(dialog, back) {
  if (dialog.classList.contains("busy")) return;
  const faulty = inputs(dialog).filter((input) => !check(input, true));
  const told = dialog.querySelector('[data-error="form"]');
  show(told, "");
  if (faulty.length > 0) return faulty[0].focus();
  dialog.classList.add("busy");
  const texts = Object.fromEntries(inputs(dialog).map((input) => [input.name, input.value]));
  log.expect(back?.()?.closest(".message"));
  const outcome = await post("submit", { interaction: dialog.dataset.interaction, texts });
  dialog.classList.remove("busy");
  if (outcome.problem) {
    log.look();
    return show(told, outcome.problem);
  }
  sessionStorage.removeItem(draftOf(dialog));
  dialog.close("sent");
}
