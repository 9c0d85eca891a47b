// What is wider than this page or than the part of it that holds it; nothing where everything fits.
const [width] = arguments;
const name = (part) => `${part.tagName.toLowerCase()}#${part.id}.${part.className}`;
const page = document.scrollingElement.scrollWidth;
const all = [...document.querySelectorAll("body, body *")].filter((part) => part.checkVisibility({ visibilityProperty: true }));
const outside = page > width ? all.filter((part) => part.getBoundingClientRect().right > width + 0.5) : [];
// Code and fields scroll by themselves; a name that is too long ends in dots; what only a screen reader reads is tiny.
const mayScroll = (part, style) => part.matches("pre, textarea, input, select") || style.textOverflow === "ellipsis" || part.clientWidth <= 1;
const cut = all.filter((part) => {
  const style = getComputedStyle(part);
  return style.overflowX !== "visible" && part.scrollWidth > part.clientWidth + 1 && !mayScroll(part, style);
});
return [...outside.map(name), ...cut.map((part) => `in ${name(part)}: ${part.scrollWidth} of ${part.clientWidth}`)];
