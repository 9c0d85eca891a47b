// The live stream: opened, followed, and opened again when it was lost.

import { $, base, body, parse, show, words } from "./net.js";
import * as log from "./log.js";
import * as composer from "./composer.js";
import * as inspector from "./inspector.js";

const HIDDEN_MS = 10_000;
let source = null;
let retry = null;
let wait = 500;
let commands = null;

export function connect() {
  clearTimeout(retry);
  source?.close();
  const newest = inspector.newest();
  source = new EventSource(`${base}/live${newest === null ? "" : `?inspector=${newest}`}`);
  const on = (name, heard) => source.addEventListener(name, (event) => heard(event.data));
  on("hello", async (status) => {
    wait = 500;
    show($("connection"), "");
    body.dataset.live = "true";
    apply(JSON.parse(status));
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

function apply(status) {
  $("offline").hidden = status.online;
  body.dataset.online = status.online;
  if (status.locale !== body.dataset.locale) location.reload();
  if (status.commands !== commands) composer.forget();
  commands = status.commands;
}

// What is wrong with the files of the bot; said once, and left as open or closed as it is.
function notice(fresh) {
  const old = $("notices");
  if (old.textContent === fresh.textContent) return;
  old.replaceWith(fresh);
}

function unread(place) {
  const link = [...document.querySelectorAll("#sidebar [data-place]")].find((link) => link.dataset.place === place);
  link?.querySelector(".unread")?.removeAttribute("hidden");
  $("menu").classList.add("has-unread");
}

// The sandbox may have been started anew: its page is asked for, which also gives the key to it.
function lost() {
  source?.close();
  delete body.dataset.live;
  show($("connection"), words.lost);
  clearTimeout(retry);
  retry = setTimeout(async () => {
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
  // A browser keeps only a few connections to one host: a tab that nobody sees gives its own back.
  let hiding = null;
  document.addEventListener("visibilitychange", () => {
    clearTimeout(hiding);
    if (document.hidden) {
      hiding = setTimeout(() => {
        clearTimeout(retry);
        source?.close();
        source = null;
      }, HIDDEN_MS);
    } else if (!source || source.readyState === EventSource.CLOSED) connect();
  });
}
