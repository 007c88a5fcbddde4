"use strict";

// Long tables can be sorted by the buttons in their headings; the index of the atlas can be filtered.
(() => {
  const shortest = 12;

  const value = (row, column) => {
    const text = row.cells[column].textContent.trim();
    const number = parseFloat(text.replace(/^≈ /, "").replace("−", "-").replaceAll(",", ""));
    return /^(≈ )?[−-]?[\d.]/.test(text) ? number : text;
  };

  const compare = (a, b) => {
    const isNumber = [typeof a === "number", typeof b === "number"];
    if (isNumber[0] && isNumber[1]) return a - b;
    if (isNumber[0] !== isNumber[1]) return isNumber[0] ? -1 : 1;
    return a.localeCompare(b, "en", { numeric: true });
  };

  const sort = (table, heading, column) => {
    const isAscending = heading.getAttribute("aria-sort") !== "ascending";
    for (const other of heading.parentNode.cells) other.removeAttribute("aria-sort");
    heading.setAttribute("aria-sort", isAscending ? "ascending" : "descending");
    const rows = [...table.tBodies[0].rows].sort((a, b) => {
      const order = compare(value(a, column), value(b, column));
      return isAscending ? order : -order;
    });
    table.tBodies[0].append(...rows);
  };

  const makeSortable = (table) => {
    [...table.tHead.rows[0].cells].forEach((heading, column) => {
      const words = heading.textContent.trim();
      // A column of pictures has no order.
      if (words === "" || words === "Graph") return;
      const button = document.createElement("button");
      button.type = "button";
      button.append(...heading.childNodes);
      button.addEventListener("click", () => sort(table, heading, column));
      heading.append(button);
    });
  };

  for (const table of document.querySelectorAll("article table")) {
    const body = table.tBodies[0];
    const isReport = table.tHead?.rows[0].cells[0].textContent.trim() === "Property";
    if (table.tHead && body && body.rows.length >= shortest && !isReport) makeSortable(table);
  }

  // What is wider than the page scrolls, and so has to be reached by the keyboard.
  const reach = () => {
    for (const wrap of document.querySelectorAll(".md-typeset__scrollwrap, .md-typeset pre > code, .math")) {
      const isWide = wrap.scrollWidth > wrap.clientWidth;
      if (isWide) wrap.tabIndex = 0;
      else wrap.removeAttribute("tabindex");
    }
  };
  addEventListener("load", reach);
  addEventListener("resize", reach);

  const index = document.querySelector(".index");
  if (!index) return;
  const rows = [...index.querySelector("tbody").rows];
  const cells = (column) => rows.map((row) => row.cells[column].textContent.trim());
  const distinct = (texts) => [...new Set(texts)].filter((text) => text !== "–");
  const costs = ["1.1", "2", "5", "20"];
  const filters = [
    { label: "Family", column: 2, options: distinct(cells(2)), passes: (text, choice) => text === choice },
    { label: "Continuity", column: 3, options: distinct(cells(3)), passes: (text, choice) => text === choice },
    { label: "Monotone", column: 4, options: distinct(cells(4)), passes: (text, choice) => text === choice },
    {
      label: "Framework", column: 5, options: distinct(cells(5).flatMap((text) => text.split(", "))),
      passes: (text, choice) => text.split(", ").includes(choice),
    },
    {
      label: "Cost, at most", column: 6, options: costs, words: (choice) => `${choice} × ReLU`,
      passes: (text, choice) => parseFloat(text) <= parseFloat(choice),
    },
  ];

  const form = document.createElement("form");
  form.className = "filters";
  form.setAttribute("role", "search");
  form.setAttribute("aria-label", "Functions");
  const labelled = (words, control) => {
    const label = document.createElement("label");
    label.append(words, control);
    form.append(label);
    return control;
  };
  const word = labelled("Name or formula", Object.assign(document.createElement("input"), { type: "search", name: "word" }));
  for (const filter of filters) {
    filter.control = labelled(filter.label, document.createElement("select"));
    filter.control.name = filter.label;
    filter.control.append(new Option("any", ""), ...filter.options.map((o) => new Option(filter.words?.(o) ?? o, o)));
  }
  const reset = Object.assign(document.createElement("button"), { type: "reset", textContent: "Show all" });
  form.append(reset);
  const count = document.createElement("p");
  count.className = "count";
  count.setAttribute("role", "status");
  index.prepend(form, count);

  const show = () => {
    const sought = word.value.trim().toLowerCase();
    let shown = 0;
    for (const row of rows) {
      const passes = (!sought || row.cells[1].textContent.toLowerCase().includes(sought))
        && filters.every((f) => !f.control.value || f.passes(row.cells[f.column].textContent.trim(), f.control.value));
      row.hidden = !passes;
      if (passes) shown += 1;
    }
    count.textContent = `${shown} of ${rows.length} functions`;
  };
  form.addEventListener("input", show);
  form.addEventListener("reset", () => setTimeout(show));
  form.addEventListener("submit", (event) => event.preventDefault());
  show();
})();
