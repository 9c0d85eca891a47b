// The newest message with buttons: which it is and what it says.
const cards = [...document.querySelectorAll("#log .message")].filter((message) => message.querySelector(".components button"));
const card = cards.at(-1);
return card && !card.querySelector(".busy") ? `${card.id} ${card.innerText}`.replace(/\s+/g, " ") : null;
