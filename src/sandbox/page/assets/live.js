// The live stream: opened, followed, and opened again when it was lost.
//
// A browser keeps few connections to one host, and each stream takes one for as long as it lasts. So the tabs of the page
// share a few places; a tab that has none, or that nobody sees, asks now and then instead.

import { $, base, body, parse, show, words } from "./net.js";
import * as log from "./log.js";
import * as composer from "./composer.js";
import * as inspector from "./inspector.js";

const PLACES = 4;
const ASK_MS = 1500;
const HIDDEN_MS = 3000;
let source = null;
let leave = () => {};
let timer = null;
let wait = 500;
let commands = null;

// Takes a place and gives what leaves it; nothing when all are taken.
async function takePlace() {
  if (!navigator.locks) return () => {};
  for (let n = 0; n < PLACES; n += 1) {
    const taken = await new Promise((answer) => {
      const hold = (lock) => (lock ? new Promise((leave) => answer(leave)) : answer(null));
      navigator.locks.request(`live ${n}`, { ifAvailable: true }, hold);
    });
    if (taken) return taken;
  }
  return null;
}

function close() {
  clearTimeout(timer);
  source?.close();
  source = null;
  leave();
  leave = () => {};
}

export async function connect() {
  close();
  const place = document.hidden && body.dataset.live ? null : await takePlace();
  if (!place) return ask();
  close();
  leave = place;
  const newest = inspector.newest();
  source = new EventSource(`${base}/live${newest === null ? "" : `?inspector=${newest}`}`);
  const on = (name, heard) => source.addEventListener(name, (event) => heard(event.data));
  on("hello", async (status) => {
    found(JSON.parse(status));
    await log.refresh().catch(lost);
  });
  on("status", (status) => apply(JSON.parse(status)));
  on("message", log.put);
  on("gone", log.remove);
  on("missed", () => log.refresh().catch(lost));
  on("unread", unread);
  on("inspector", inspector.add);
  on("notices", (markup) => notice(parse(markup)));
  source.onerror = lost;
}

// Without a place: what there is now, and again in a while.
async function ask() {
  try {
    found(await log.refresh());
    await inspector.catchUp();
  } catch {
    return lost();
  }
  clearTimeout(timer);
  timer = setTimeout(connect, ASK_MS);
}

function found(status) {
  wait = 500;
  show($("connection"), "");
  body.dataset.live = "true";
  apply(status);
}

function apply(status) {
  $("offline").hidden = status.online;
  body.dataset.online = status.online;
  if (status.locale !== body.dataset.locale) location.reload();
  if (status.commands !== commands) composer.forget();
  commands = status.commands;
}

// What is wrong with the files of the bot; left as open or closed as it is while it is the same. What was unfolded stays so.
function notice(fresh) {
  const old = $("notices");
  if (old.textContent === fresh.textContent) return;
  const more = fresh.querySelector(".more");
  if (more) more.open = old.querySelector(".more")?.open ?? false;
  old.replaceWith(fresh);
}

function unread(place) {
  const link = [...document.querySelectorAll("#sidebar [data-place]")].find((link) => link.dataset.place === place);
  link?.querySelector(".unread")?.removeAttribute("hidden");
  $("menu").classList.add("has-unread");
}

// The sandbox may have been started anew: its page is asked for, which also gives the key to it.
function lost() {
  close();
  delete body.dataset.live;
  show($("connection"), words.lost);
  timer = setTimeout(async () => {
    wait = Math.min(wait * 1.5, 4000);
    try {
      const page = await fetch(location.pathname);
      if (page.redirected) return location.replace(page.url);
      if (page.ok) return connect();
    } catch {
      // Not there yet.
    }
    lost();
  }, wait);
}

export function start() {
  connect();
  document.addEventListener("acted", () => body.dataset.live && !source && ask());
  document.addEventListener("visibilitychange", () => {
    if (!body.dataset.live) return;
    clearTimeout(timer);
    if (!document.hidden) connect();
    else timer = setTimeout(connect, HIDDEN_MS);
  });
}
