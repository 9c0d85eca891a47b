// What the list above the box offers, and what of it is marked.
const name = (line) => line.querySelector(".line-name").textContent.trim();
const lines = [...document.querySelectorAll("#popup:not([hidden]) [role=option]")];
const marked = lines.find((line) => line.ariaSelected === "true");
return { offered: lines.map(name), marked: marked ? name(marked) : null };
