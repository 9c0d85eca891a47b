// Asks the sandbox for what a person does. Words come from the page: none stand here.

export const body = document.body;
export const base = body.dataset.base;
export const words = JSON.parse(body.dataset.words);
// Something said, with what it is about before it, as the language of the page writes that.
export const labelled = (label, text) => words.labelled.replace(/{label}|{text}/g, (name) => ({ "{label}": label, "{text}": text })[name]);
export const $ = (id) => document.getElementById(id);

// Sends what a person does and gives what became of it; never throws.
export async function post(action, what) {
  return send(`${base}/${action}`, what);
}

export async function send(url, what) {
  try {
    const answer = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(what),
    });
    document.dispatchEvent(new Event("acted"));
    if (!answer.ok) return { problem: (answer.status < 500 && (await answer.text())) || words.failed };
    return answer.status === 204 ? {} : await answer.json();
  } catch {
    return { problem: words.failed };
  }
}

// Markup that the sandbox drew, as elements.
export async function drawn(path) {
  const answer = await fetch(`${base}/${path}`);
  if (!answer.ok) throw new Error(answer.status);
  return parse(await answer.text());
}

export function parse(markup) {
  const template = document.createElement("template");
  template.innerHTML = markup;
  return template.content.firstElementChild;
}

export function make(tag, className, text) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
}

export const hasMouse = matchMedia("(hover: hover)").matches;

// Where the focus goes when what had it is gone. A finger would get a keyboard over half of the page by it.
export function rest() {
  const target = hasMouse ? $("box") : $("log");
  target.focus({ preventScroll: true });
}

export function show(element, text) {
  element.textContent = text ?? "";
  element.hidden = !text;
}
