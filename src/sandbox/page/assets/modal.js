// Forms of the bot as dialogs. What is typed stays until it was taken.

import { parse, post, rest, show } from "./net.js";

const length = (text) => [...text].length;

// Opens a dialog; `back` finds what gets the focus when it closes unsent. What was sent makes its opener a thing of the past.
export function open(markup, back) {
  const dialog = parse(markup);
  document.body.append(dialog);
  for (const input of inputs(dialog)) {
    input.addEventListener("input", () => check(input, false));
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
    submit(dialog);
  });
  // Enter in a short field sends the form, in a long one it starts a line; with Control it always sends.
  dialog.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit(dialog);
  });
  dialog.showModal();
  inputs(dialog)[0]?.focus();
}

const inputs = (dialog) => [...dialog.querySelectorAll("textarea, input")];

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

async function submit(dialog) {
  if (dialog.classList.contains("busy")) return;
  const faulty = inputs(dialog).filter((input) => !check(input, true));
  const told = dialog.querySelector('[data-error="form"]');
  show(told, "");
  if (faulty.length > 0) return faulty[0].focus();
  dialog.classList.add("busy");
  const texts = Object.fromEntries(inputs(dialog).map((input) => [input.name, input.value]));
  const outcome = await post("submit", { interaction: dialog.dataset.interaction, texts });
  dialog.classList.remove("busy");
  if (outcome.problem) show(told, outcome.problem);
  else dialog.close("sent");
}
