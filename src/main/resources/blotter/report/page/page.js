"use strict";
(() => {
  const table = document.getElementById("incident-table");
  if (!table) return;
  const form = document.getElementById("incident-filter");
  const count = document.getElementById("incident-count");
  const body = table.tBodies[0];
  const rows = Array.from(body.rows);
  const field = (name) => document.getElementById("filter-" + name);
  const words = new Map(rows.map((row) => [row, row.textContent.toLowerCase()]));

  const fits = (row, wanted) =>
    wanted.text.every((word) => words.get(row).includes(word)) &&
    (!wanted.type || row.dataset.type === wanted.type) &&
    (!wanted.year || row.dataset.year === wanted.year) &&
    (!wanted.drug || row.dataset.drugs.split(" ").includes(wanted.drug));

  const filter = () => {
    const wanted = {
      text: field("text").value.toLowerCase().split(/\s+/).filter(Boolean),
      type: field("type").value,
      drug: field("drug").value,
      year: field("year").value,
    };
    let shown = 0;
    for (const row of rows) {
      row.hidden = !fits(row, wanted);
      if (!row.hidden) shown++;
    }
    count.textContent =
      shown.toLocaleString("en") + " of " + rows.length.toLocaleString("en") + " rows shown";
  };

  const valueOf = (row, column, numeric) => {
    const cell = row.cells[column];
    const value = "value" in cell.dataset ? cell.dataset.value : cell.textContent.trim();
    return numeric && value !== "" ? Number(value) : value;
  };

  const sort = (header, column) => {
    const numeric = header.dataset.sort === "number";
    const before = header.getAttribute("aria-sort");
    const descending = before ? before === "ascending" : numeric;
    for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
    header.setAttribute("aria-sort", descending ? "descending" : "ascending");

    const order = (a, b) => {
      const left = valueOf(a, column, numeric);
      const right = valueOf(b, column, numeric);
      if (left === "" || right === "") return (left === "") - (right === "");
      const way = numeric ? left - right : left.localeCompare(right, "en");
      return descending ? -way : way;
    };
    rows.sort(order);
    body.append(...rows);
  };

  // On narrow screens the table is no grid of boxes any more, and some browsers then forget that it is one.
  const role = (elements, name) => {
    for (const element of elements) element.setAttribute("role", name);
  };
  role([table], "table");
  role([table.tHead, body], "rowgroup");
  role(table.rows, "row");
  role(table.tHead.rows[0].cells, "columnheader");
  role(body.querySelectorAll("th"), "rowheader");
  role(body.querySelectorAll("td"), "cell");

  Array.from(table.tHead.rows[0].cells).forEach((header, column) => {
    if (!header.dataset.sort) return;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "sort";
    button.textContent = header.textContent;
    header.replaceChildren(button);
    button.addEventListener("click", () => sort(header, column));
  });

  form.addEventListener("input", filter);
  form.addEventListener("change", filter);
  form.addEventListener("reset", () => setTimeout(filter));
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
  filter();
})();
