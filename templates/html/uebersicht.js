"use strict";
// Ohne dieses Skript steht alles auf der Seite; mit ihm lässt es sich filtern, und abgelaufene Fristen fallen auf.
(function () {
  const rows = Array.from(document.querySelectorAll("tr[data-stand]"));
  const works = Array.from(document.querySelectorAll(".werk"));
  const word = document.getElementById("_wort");
  const state = document.getElementById("_stand");
  const found = document.getElementById("_treffer");
  const texts = new Map(rows.map(function (row) {
    const title = row.closest(".werk").querySelector("h2").textContent;
    return [row, (title + " " + row.textContent).toLocaleLowerCase("de").replace(/\s+/g, " ")];
  }));

  function filter() {
    const words = word.value.toLocaleLowerCase("de").split(/\s+/);
    rows.forEach(function (row) {
      const fits = words.every(function (each) { return texts.get(row).includes(each); });
      row.hidden = !fits || state.value !== "" && row.dataset.stand !== state.value;
    });
    const all = word.value.trim() === "" && state.value === "";
    works.forEach(function (work) {
      work.hidden = !all && work.querySelector("tr[data-stand]:not([hidden])") === null;
    });
    const count = rows.filter(function (row) { return !row.hidden; }).length;
    found.textContent = count + " von " + rows.length + (rows.length === 1 ? " Vereinbarung" : " Vereinbarungen");
  }

  function markPastDates() {
    const now = new Date();
    const two = function (number) { return String(number).padStart(2, "0"); };
    const today = now.getFullYear() + "-" + two(now.getMonth() + 1) + "-" + two(now.getDate());
    document.querySelectorAll(".frist time").forEach(function (time) {
      if (time.dateTime < today) {
        time.parentElement.classList.add("frist-vorbei");
        time.after(" (vorbei)");
      }
    });
  }

  word.addEventListener("input", filter);
  state.addEventListener("change", filter);
  document.querySelector(".filter").hidden = false;
  markPastDates();
  filter();
})();
