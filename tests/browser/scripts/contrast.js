// Texts that stand out too little from what is behind them, by the formula of WCAG 2: 4.5, or 3 for large text.
const paint = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
const known = new Map();
function rgba(colour) {
  if (!known.has(colour)) {
    paint.clearRect(0, 0, 1, 1);
    paint.fillStyle = colour;
    paint.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = paint.getImageData(0, 0, 1, 1).data;
    known.set(colour, [r, g, b, a / 255]);
  }
  return known.get(colour);
}
const over = ([r, g, b, a], below) => [r, g, b].map((part, n) => part * a + below[n] * (1 - a));
const linear = (part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
const light = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
const ratio = (a, b) => (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05);
const isDark = matchMedia("(prefers-color-scheme: dark)").matches;

function behind(element) {
  const line = [];
  for (let one = element; one; one = one.parentElement) line.unshift(one);
  let colour = isDark ? [18, 18, 18] : [255, 255, 255];
  for (const one of line) colour = over(rgba(getComputedStyle(one).backgroundColor), colour);
  return colour;
}

const faults = [];
let n = 0;
function check(element, text, style) {
  let opacity = 1;
  for (let one = element; one; one = one.parentElement) opacity *= Number(getComputedStyle(one).opacity);
  const below = behind(element);
  const [r, g, b, a] = rgba(style.color);
  const found = ratio(over([r, g, b, a * opacity], below), below);
  const size = parseFloat(style.fontSize);
  const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
  n += 1;
  if (found < (isLarge ? 3 : 4.5) - 0.005) {
    const where = `${element.tagName.toLowerCase()}.${element.className}`;
    faults.push(`${found.toFixed(2)} ${where} "${text.trim().slice(0, 40)}" ${style.color} on ${below.map(Math.round)}`);
  }
}

const skipped = '[aria-hidden="true"], :disabled, noscript, script, style, option';
const isShown = (one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !one.closest(skipped);
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (walker.nextNode()) {
  const [text, element] = [walker.currentNode.textContent, walker.currentNode.parentElement];
  if (text.trim() && isShown(element)) check(element, text, getComputedStyle(element));
}
for (const field of document.querySelectorAll("input, textarea, select")) {
  if (!isShown(field)) continue;
  if (field.value) check(field, field.value, getComputedStyle(field));
  else if (field.placeholder) check(field, field.placeholder, getComputedStyle(field, "::placeholder"));
}
return { n, faults: [...new Set(faults)] };
