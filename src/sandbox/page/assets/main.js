// Starts the page and hands each click to whoever does what it asks.

import { $, body, send } from "./net.js";
import * as composer from "./composer.js";
import * as command from "./command.js";
import * as inspector from "./inspector.js";
import * as live from "./live.js";
import * as log from "./log.js";
import * as parts from "./parts.js";
import { keepTimes } from "./times.js";

const FOLDED = { menu: "drawer", "who-button": "choosing", "locale-button": "speaking" };

// Opens a part of the page and gives the focus to what is to be used there.
function unfold(button, target) {
  const opens = !body.classList.contains(FOLDED[button.id]);
  fold();
  body.classList.toggle(FOLDED[button.id], opens);
  button.setAttribute("aria-expanded", String(opens));
  if (opens) target?.focus();
}

// Closes what is open; gives the button that opened it, where the focus would be lost.
function fold() {
  let opener = null;
  for (const [id, className] of Object.entries(FOLDED)) {
    const part = $($(id).getAttribute("aria-controls"));
    if (body.classList.contains(className) && part.contains(document.activeElement)) opener = $(id);
    body.classList.remove(className);
    $(id).setAttribute("aria-expanded", "false");
  }
  return opener;
}

const DO = {
  press: parts.press,
  open: parts.toggle,
  dismiss: parts.dismiss,
  reveal: parts.reveal,
  slash: (button) => composer.slash(button.dataset.path),
  leave: () => command.leave(),
  earlier: log.earlier,
  newest: log.toEnd,
  inspect: (button) => inspector.toggle(live.connect, button),
  menu: (button) => unfold(button, $("sidebar").querySelector("a")),
  who: (button) => unfold(button, $("who").querySelector("[aria-current]")),
  speak: (button) => unfold(button, $("locale")),
};

document.addEventListener("click", (event) => {
  const line = event.target.closest('.options [role="option"]');
  if (line) return parts.pick(line);
  const asked = event.target.closest("[data-do]");
  if (asked && DO[asked.dataset.do]) DO[asked.dataset.do](asked);
  if (!event.target.closest("#sidebar, #menu, #who, #who-button, #locale-button")) fold();
});

// What was left behind would cover what has the focus now.
document.addEventListener("focusin", (event) => {
  const isInside = ([id]) => $(id).contains(event.target) || $($(id).getAttribute("aria-controls")).contains(event.target);
  if (!Object.entries(FOLDED).some(isInside)) fold();
});

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") fold()?.focus();
});

$("locale").addEventListener("change", async (event) => {
  const outcome = await send(`/as/${body.dataset.me}/locale`, { locale: event.target.value });
  if (!outcome.problem) location.reload();
});

keepTimes();
log.start();
composer.start();
parts.start();
inspector.start(live.connect);
live.start();
