/* SPDX-License-Identifier: 0BSD */
/* Finds, filters and orders people on a page of loopbaan, which can be read without it. Use it for anything; no warranty. */
"use strict";
(() => {
  const form = document.getElementById("find");
  if (!form) return;
  const places = document.querySelectorAll(".positions tbody tr");
  const people = Array.from(document.querySelectorAll("[data-p]"), (card, place) => {
    const [row, group, phase, ...steps] = card.dataset.p.split(" ");
    const id = (card.querySelector("h3") || card).textContent.toLowerCase();
    return { card, place, home: card.parentElement, at: places[Number(row)], id, group, phase, steps };
  });
  const field = (name) => form.elements[name];
  const count = document.getElementById("found");
  // By who someone is and where, never by how someone does: people are compared with a profile, not with each other.
  const orders = {
    file: () => 0,
    id: (a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
    group: (a, b) => Number(a.group) - Number(b.group),
    phase: (a, b) => Number(a.phase) - Number(b.phase),
  };
  let order = "file";
  const apply = () => {
    const words = field("words").value.trim().toLowerCase();
    const value = (name) => (field(name) ? field(name).value : "");
    const group = value("group"), phase = value("phase"), step = value("step");
    let found = 0;
    for (const one of people) {
      const shown = one.id.includes(words) && (!group || one.group === group) && (!phase || one.phase === phase) &&
        (!step || one.steps.includes(step));
      one.card.hidden = !shown;
      if (one.at) one.at.hidden = !shown;
      if (shown) found += 1;
    }
    if (value("order") !== order) {
      order = value("order");
      const sorted = people.slice().sort((a, b) => orders[order](a, b) || a.place - b.place);
      for (const one of sorted) one.home.append(one.card);
    }
    count.textContent = found + " / " + people.length;
  };
  form.hidden = false;
  form.addEventListener("input", apply);
  form.addEventListener("reset", () => setTimeout(apply));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const first = document.querySelector("[data-p]:not([hidden])");
    if (!first) return;
    const head = first.querySelector("h3") || first;
    head.tabIndex = -1;
    head.focus();
    head.scrollIntoView();
  });
  // One key from anywhere on the page; whoever uses keys for something else turns it off.
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, select, textarea");
    if (event.key === "Escape" && typing && form.contains(typing)) {
      form.reset();
      return;
    }
    if (typing || event.ctrlKey || event.metaKey || event.altKey || !field("key").checked) return;
    if (event.key === "/") {
      event.preventDefault();
      field("words").focus();
    }
  });
  apply();
})();
