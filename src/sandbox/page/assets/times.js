// Moments in the reader's own time and language.

import { body } from "./net.js";

const locale = body.dataset.locale;
const dates = (options) => new Intl.DateTimeFormat(locale, options);
const STYLES = {
  t: dates({ timeStyle: "short" }),
  T: dates({ timeStyle: "medium" }),
  d: dates({ dateStyle: "short" }),
  D: dates({ dateStyle: "long" }),
  f: dates({ dateStyle: "long", timeStyle: "short" }),
  F: dates({ dateStyle: "full", timeStyle: "short" }),
};
const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
const UNITS = [
  ["year", 31557600],
  ["month", 2629800],
  ["day", 86400],
  ["hour", 3600],
  ["minute", 60],
  ["second", 1],
];

function ago(date) {
  const seconds = (date - Date.now()) / 1000;
  const [unit, length] = UNITS.find(([, length]) => Math.abs(seconds) >= length) ?? UNITS.at(-1);
  return relative.format(Math.round(seconds / length), unit);
}

export const day = (date) => STYLES.D.format(date);

function write(time) {
  const date = new Date(time.dateTime);
  if (Number.isNaN(date.getTime())) return;
  time.title = STYLES.F.format(date);
  if (time.matches(".clock")) time.textContent = STYLES.T.format(date);
  else if (time.matches(".sent")) {
    const isToday = day(date) === day(new Date());
    time.textContent = isToday ? STYLES.t.format(date) : dates({ dateStyle: "short", timeStyle: "short" }).format(date);
  } else time.textContent = time.dataset.style === "R" ? ago(date) : (STYLES[time.dataset.style] ?? STYLES.f).format(date);
}

export function writeTimes(root) {
  for (const time of root.querySelectorAll("time")) write(time);
}

export function keepTimes() {
  writeTimes(document);
  setInterval(() => {
    for (const time of document.querySelectorAll('time[data-style="R"]')) write(time);
  }, 1000);
}
