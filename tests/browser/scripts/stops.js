// What the Tab key should stop at, in order, where it stands now, and whether that can be seen.
const root = [...document.querySelectorAll("dialog[open]")].at(-1) ?? document;
const candidates = 'a[href], button, input, select, textarea, summary, [tabindex]';
const stops = [...root.querySelectorAll(candidates)].filter((part) =>
  part.tabIndex >= 0 && !part.disabled && part.checkVisibility({ visibilityProperty: true }));
const name = (part) => `${part.tagName.toLowerCase()}#${part.id} ${(part.getAttribute("aria-label") ?? part.innerText ?? "").trim().slice(0, 30)}`;
const now = document.activeElement;
const marked = (part) => {
  const style = getComputedStyle(part);
  return (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1) || style.boxShadow !== "none";
};
let isSeen = false;
for (let part = now; part && !isSeen; part = part.parentElement) isSeen = marked(part) && (part === now || part.matches(":focus-within"));
return { stops: stops.map(name), at: stops.indexOf(now), name: name(now), isSeen };
