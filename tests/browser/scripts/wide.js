// What makes the page wider than this; nothing where it fits.
const [width] = arguments;
const page = document.scrollingElement.scrollWidth;
if (page <= width) return [];
const wide = [...document.querySelectorAll("body *")].filter((part) => part.getBoundingClientRect().right > width + 0.5);
return [`the page: ${page}`, ...wide.map((part) => `${part.tagName.toLowerCase()}#${part.id}.${part.className}`)];
