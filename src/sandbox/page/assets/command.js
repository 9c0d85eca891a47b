// A command being filled in: its options as fields, each with its choices above.

import { $, labelled, make, post, rest, show, words } from "./net.js";
import * as composer from "./composer.js";
import * as log from "./log.js";
import * as modal from "./modal.js";

const DEBOUNCE_MS = 200;
const KEYBOARDS = { 4: "numeric", 10: "decimal" };
const form = $("command");
let offer = null;
let fields = [];
let lines = [];
let at = -1;
let asked = 0;
let timer = null;

export function begin(chosen) {
  offer = chosen;
  show($("told"), "");
  $("command-name").textContent = `/${offer.name}`;
  fields = offer.options.map(field);
  $("command-options").replaceChildren(...fields.map((one) => one.element));
  shown(true);
  (fields.find((one) => one.option.required) ?? fields[0])?.input.focus();
  if (fields.length === 0) form.querySelector(".send").focus();
}

function shown(isShown) {
  for (const id of ["command", "command-keys"]) $(id).hidden = !isShown;
  for (const id of ["write", "keys"]) $(id).hidden = isShown;
}

export function leave(text) {
  if (form.hidden) return;
  clearTimeout(timer);
  shown(false);
  composer.closeList();
  rest();
  if (text !== undefined) {
    $("box").focus();
    $("box").value = text;
    $("box").dispatchEvent(new Event("input"));
  }
}

function field(option, n) {
  const element = make("div", "option-field");
  const label = make("label", null, option.label);
  const input = make("input");
  input.id = `option-${n}`;
  input.name = option.name;
  label.htmlFor = input.id;
  input.autocomplete = "off";
  input.required = option.required;
  input.placeholder = option.required ? "" : words.optional;
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-expanded", "false");
  input.setAttribute("aria-controls", "choices");
  input.setAttribute("aria-description", option.about);
  if (KEYBOARDS[option.kind]) input.inputMode = KEYBOARDS[option.kind];
  if (option.required) label.append(make("span", "required", " *"));
  element.append(label, input);
  const one = { option, element, input, picked: null };
  input.addEventListener("focus", () => suggest(one));
  input.addEventListener("input", () => {
    one.picked = null;
    invalid(one, "");
    suggest(one);
  });
  input.addEventListener("keydown", (event) => key(event, one));
  input.addEventListener("blur", () => composer.closeList(input));
  return one;
}

function invalid(one, told) {
  one.element.classList.toggle("invalid", told !== "");
  one.input.setAttribute("aria-invalid", String(told !== ""));
  if (told || !$("told").hidden) show($("told"), told && labelled(one.option.label, told));
}

// What is said of the option above its choices.
function head(one, told) {
  const head = make("div", "popup-head");
  head.append(make("b", null, one.option.label), make("span", null, ` ${one.option.about}`));
  if (one.option.required) head.append(make("span", "required", ` · ${words.required}`));
  if (told) head.append(make("p", "nothing", told));
  return head;
}

function present(one, choices, told) {
  if (document.activeElement !== one.input) return;
  lines = choices;
  at = -1;
  composer.list(choices.map(({ name }) => ({ name })), (n) => pick(one, n), head(one, told));
  one.input.setAttribute("aria-expanded", "true");
  composer.mark(at, one.input);
}

function suggest(one) {
  const { option, input } = one;
  clearTimeout(timer);
  asked += 1;
  if (option.autocomplete) {
    const number = asked;
    present(one, [], words.looking);
    timer = setTimeout(async () => {
      const options = filled().filter(([name]) => name !== option.name);
      const outcome = await post("suggest", { path: offer.path, option: option.name, partial: input.value, options });
      if (number !== asked) return;
      const choices = outcome.choices ?? [];
      present(one, choices, outcome.problem ?? (choices.length ? null : words["no-choice"]));
    }, input.value ? DEBOUNCE_MS : 0);
    return;
  }
  const typed = input.value.trim().toLowerCase();
  const fits = option.choices.filter(({ name }) => one.picked !== null || name.toLowerCase().includes(typed));
  present(one, fits, option.choices.length && !fits.length ? words["no-choice"] : null);
}

function pick(one, n) {
  one.input.value = lines[n].name;
  one.picked = lines[n];
  invalid(one, "");
  const next = fields[fields.indexOf(one) + 1];
  if (next) next.input.focus();
  else form.querySelector(".send").focus();
}

// The value of a field; null when it is empty, undefined when it takes no such value.
function value(one) {
  const text = one.input.value.trim();
  if (text === "") return null;
  if (one.picked) return one.picked.value;
  if (one.option.choices.length === 0) return text;
  return one.option.choices.find(({ name }) => name.toLowerCase() === text.toLowerCase())?.value;
}

const filled = () =>
  fields.map((one) => [one.option.name, value(one)]).filter(([, value]) => value !== null && value !== undefined);

async function send() {
  const faulty = fields.find((one) => {
    const given = value(one);
    const told = given === undefined ? words["from-list"] : given === null && one.option.required ? words.required : "";
    if (told) invalid(one, told);
    return told;
  });
  if (faulty) return faulty.input.focus();
  if (form.classList.contains("busy")) return;
  form.classList.add("busy");
  composer.closeList();
  show($("told"), "");
  show($("pending"), words.sending);
  // What one has just done oneself stands at the end, and so does its answer.
  log.toEnd();
  const outcome = await post("command", { path: offer.path, options: filled() });
  form.classList.remove("busy");
  show($("pending"), "");
  if (outcome.problem) return show($("told"), outcome.problem);
  leave();
  if (outcome.modal) modal.open(outcome.modal);
}

function key(event, one) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step && lines.length > 0) {
    event.preventDefault();
    at = at < 0 && step < 0 ? lines.length - 1 : (at + step + lines.length) % lines.length;
    composer.mark(at, one.input);
  } else if (event.key === "Enter" || event.key === "Tab") {
    if (at >= 0 && !$("popup").hidden) {
      event.preventDefault();
      pick(one, at);
    } else if (event.key === "Enter") {
      event.preventDefault();
      send();
    }
  } else if (event.key === "Escape") {
    event.preventDefault();
    if ($("popup").hidden) leave("");
    else composer.closeList(one.input);
  } else if (event.key === "Backspace" && one === fields[0] && one.input.value === "") {
    event.preventDefault();
    leave(`/${offer.name}`);
  }
}

export function start() {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    send();
  });
  form.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !event.defaultPrevented) leave("");
  });
}
