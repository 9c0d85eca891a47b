// The newest part of the page that can be pressed and has this name; null where there is none.
const [name] = arguments;
const root = [...document.querySelectorAll("dialog[open]")].at(-1) ?? document;
const pressable = 'button, a[href], summary, label, option, [role="option"], [role="button"]';

function nameOf(part) {
  const label = part.getAttribute("aria-label");
  const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  const said = [];
  while (texts.nextNode()) {
    if (!texts.currentNode.parentElement.closest('[aria-hidden="true"], [hidden]')) said.push(texts.currentNode.textContent);
  }
  return (label ?? said.join(" ")).replace(/\s+/g, " ").trim();
}

// The lines of a closed list are not drawn, but a person gets at them.
const isThere = (part) => !part.disabled && (part.matches("option") || part.checkVisibility({ visibilityProperty: true }));
const all = [...root.querySelectorAll(pressable)].filter(isThere);
return all.findLast((part) => nameOf(part) === name) ?? all.findLast((part) => nameOf(part).includes(name)) ?? null;
