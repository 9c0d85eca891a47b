// The messages: put in their place, grouped, and kept in view.

import { $, body, drawn, parse, rest } from "./net.js";
import { day, writeTimes } from "./times.js";

const GROUPED_MS = 7 * 60 * 1000;
const NEAR_END = 120;
const log = $("log");
const list = log.querySelector(".messages");
let follows = true;
let seen = 0;

const idOf = (message) => BigInt(message.dataset.message);
const messages = () => [...list.children];

export function toEnd() {
  log.scrollTop = log.scrollHeight;
  seen = log.scrollTop;
  follows = true;
  $("newer").hidden = true;
}

// Whether somebody looks at the end, who is then shown what comes there.
export function look() {
  seen = log.scrollTop;
  follows = log.scrollHeight - log.scrollTop - log.clientHeight < NEAR_END;
  if (follows) $("newer").hidden = true;
}

// That somebody has scrolled is told only with the next frame.
function followsNow() {
  if (log.scrollTop !== seen) look();
  return follows;
}

// What comes of the newest message is looked for by whoever has just used it, from wherever.
export function expect(message) {
  if (message === list.lastElementChild) follows = true;
}

// Shows the newest message: from its beginning where it does not fit, so that it can be read as it was written.
function toNewest() {
  const newest = list.lastElementChild;
  toEnd();
  if (newest === null || newest.offsetHeight <= log.clientHeight) return;
  newest.scrollIntoView({ block: "start" });
  seen = log.scrollTop;
  follows = false;
}

// If the end is in view while `change` is made, it stays so; what `change` says is to be read from its beginning is shown so.
function keepEnd(change) {
  const wasAtEnd = followsNow();
  const begins = change();
  group();
  if (wasAtEnd) (begins ? toNewest : toEnd)();
}

const opening = (message) => (message.querySelector(".embed-text") ?? message.querySelector(".text"))?.textContent ?? "";

// Whether a message is new, or its text another than before; what is only added to moves nobody.
function begins(fresh) {
  const before = $(fresh.id) ? opening($(fresh.id)) : "";
  return before === "" || !opening(fresh).startsWith(before);
}

// Puts a message in its place, and gives whether it is the newest and to be read from its beginning.
function placeNewest(fresh) {
  const isToRead = begins(fresh);
  place(fresh);
  return isToRead && fresh === list.lastElementChild;
}

const partsOf = (message) => [...message.querySelectorAll("[data-id]")];

// Which part of a message has the focus, so that its successor gets it: ids may change, places rarely do.
function focusIn(message) {
  const part = message.contains(document.activeElement) && document.activeElement.closest("[data-id]");
  return part ? { id: part.dataset.id, at: partsOf(message).indexOf(part) } : null;
}

function giveFocus(message, focused) {
  if (focused === null) return;
  const parts = partsOf(message);
  const part = parts.find((part) => part.dataset.id === focused.id) ?? parts[focused.at];
  const target = part?.matches("button") ? part : part?.querySelector("button");
  if (target && !target.disabled) target.focus({ preventScroll: true });
  else rest();
}

function place(fresh) {
  writeTimes(fresh);
  const old = $(fresh.id);
  if (old) {
    const focused = focusIn(old);
    old.replaceWith(fresh);
    giveFocus(fresh, focused);
    return;
  }
  const later = messages().find((message) => idOf(message) > idOf(fresh));
  if (later === list.firstElementChild && list.dataset.more === "true") return;
  list.insertBefore(fresh, later ?? null);
}

export function put(markup) {
  const fresh = parse(markup);
  const isOwn = fresh.dataset.author === body.dataset.me;
  const [isNew, wasAtEnd] = [$(fresh.id) === null, followsNow()];
  keepEnd(() => placeNewest(fresh));
  if (!isNew || fresh !== list.lastElementChild) return;
  if (isOwn) toEnd();
  else if (!wasAtEnd) $("newer").hidden = false;
}

export function remove(id) {
  const old = $(`m${id}`);
  if (!old) return;
  const hadFocus = old.contains(document.activeElement);
  keepEnd(() => old.remove());
  if (hadFocus) rest();
}

// Brings the list up to date with what the sandbox shows now, and gives how the rest of the page is.
export async function refresh() {
  const now = await drawn("messages");
  keepEnd(() => {
    const fresh = [...now.children];
    const known = new Set(fresh.map((message) => message.id));
    const reaches = fresh.some((message) => $(message.id)) || list.children.length === 0;
    const first = fresh[0] && idOf(fresh[0]);
    for (const message of messages()) {
      if (!reaches || (!known.has(message.id) && (first === undefined || idOf(message) >= first))) message.remove();
    }
    if (!reaches || list.children.length === 0) list.dataset.more = now.dataset.more;
    const changed = fresh.filter((message) => $(message.id)?.dataset.rev !== message.dataset.rev);
    return changed.map(placeNewest).includes(true);
  });
  showEarlier();
  return JSON.parse(now.dataset.status);
}

export async function earlier() {
  const first = list.firstElementChild;
  if (!first) return;
  const older = await drawn(`messages?before=${first.dataset.message}`);
  const height = log.scrollHeight - log.scrollTop;
  writeTimes(older);
  list.prepend(...older.children);
  list.dataset.more = older.dataset.more;
  group();
  showEarlier();
  log.scrollTop = log.scrollHeight - height;
}

function showEarlier() {
  const hasMore = list.dataset.more === "true";
  $("earlier").hidden = !hasMore;
  $("intro").hidden = hasMore;
}

// A message stands under the name of the one before it when it is the same author's, soon after.
function group() {
  let before = null;
  for (const message of messages()) {
    const sent = Number(message.dataset.sent);
    const today = day(new Date(sent));
    const isNewDay = before?.today !== today;
    if (isNewDay) message.dataset.day = today;
    else delete message.dataset.day;
    const follows =
      !isNewDay &&
      before.author === message.dataset.author &&
      sent - before.sent < GROUPED_MS &&
      !before.ephemeral &&
      message.dataset.standsAlone === undefined;
    message.classList.toggle("grouped", follows);
    before = { author: message.dataset.author, sent, today, ephemeral: message.matches(".ephemeral") };
  }
}

export function start() {
  group();
  showEarlier();
  toEnd();
  log.addEventListener("scroll", look);
  // What loads late must not push the end out of view; nor may a keyboard that opens.
  log.addEventListener("load", () => follows && toEnd(), true);
  new ResizeObserver(() => follows && toEnd()).observe(log);
}

