// Starts the page and hands each click to whoever does what it asks.

import { $, body, send } from "./net.js";
import * as composer from "./composer.js";
import * as command from "./command.js";
import * as inspector from "./inspector.js";
import * as live from "./live.js";
import * as log from "./log.js";
import * as parts from "./parts.js";
import { keepTimes } from "./times.js";

function unfold(button, className) {
  const opens = !body.classList.contains(className);
  fold();
  body.classList.toggle(className, opens);
  button.setAttribute("aria-expanded", String(opens));
}

function fold() {
  for (const [id, className] of [["menu", "drawer"], ["who-button", "choosing"]]) {
    body.classList.remove(className);
    $(id).setAttribute("aria-expanded", "false");
  }
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
  menu: (button) => unfold(button, "drawer"),
  who: (button) => unfold(button, "choosing"),
};

document.addEventListener("click", (event) => {
  const line = event.target.closest('.options [role="option"]');
  if (line) return parts.pick(line);
  const asked = event.target.closest("[data-do]");
  if (asked && DO[asked.dataset.do]) DO[asked.dataset.do](asked);
  if (!event.target.closest("#sidebar, #menu, #who, #who-button")) fold();
});

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") fold();
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
