"use strict";

// Long tables can be sorted by the buttons in their headings; the index of the atlas can be filtered. The address holds both, so
// that they can be linked, and Back goes from one to the one before.
(() => {
  const shortest = 12;
  const orders = [
    ["discontinuous", "C⁰", "C¹", "C²", "C³", "smooth", "undecided"],
    ["increasing", "non-decreasing", "constant", "non-increasing", "decreasing", "not monotone", "undecided"],
  ];

  const value = (row, column) => {
    const text = row.cells[column].textContent.trim();
    const order = orders.find((words) => words.includes(text));
    if (order) return order.indexOf(text);
    const number = parseFloat(text.replace(/^≈ /, "").replace("−", "-").replaceAll(",", ""));
    return /^(≈ )?[−-]?[\d.]/.test(text) ? number : text;
  };

  const compare = (a, b) => {
    const isNumber = [typeof a === "number", typeof b === "number"];
    if (isNumber[0] && isNumber[1]) return a - b;
    if (isNumber[0] !== isNumber[1]) return isNumber[0] ? -1 : 1;
    return a.localeCompare(b, "en", { numeric: true });
  };

  const setting = (name) => new URLSearchParams(location.search).get(name) ?? "";
  const store = (changes, isNew) => {
    const query = new URLSearchParams(location.search);
    for (const [name, text] of Object.entries(changes)) {
      if (text) query.set(name, text);
      else query.delete(name);
    }
    const address = `${location.pathname}${query.size ? `?${query}` : ""}${location.hash}`;
    if (address === location.pathname + location.search + location.hash) return;
    history[isNew ? "pushState" : "replaceState"](null, "", address);
  };

  // Each table with its rows as they were; the name of its setting tells which of the page's tables it is.
  const sortable = [];
  const sort = ({ table, rows, name }) => {
    const [, sign, column] = /^(-?)(\d+)$/.exec(setting(name)) ?? [];
    const headings = [...table.tHead.rows[0].cells];
    for (const heading of headings) heading.removeAttribute("aria-sort");
    if (!headings[column]?.querySelector("button")) {
      if (table.dataset.sorted) table.tBodies[0].append(...rows);
      delete table.dataset.sorted;
      return;
    }
    table.dataset.sorted = "yes";
    headings[column].setAttribute("aria-sort", sign ? "descending" : "ascending");
    const sorted = [...rows].sort((a, b) => {
      const order = compare(value(a, column), value(b, column));
      return sign ? -order : order;
    });
    table.tBodies[0].append(...sorted);
  };

  const makeSortable = (table, place) => {
    const entry = { table, rows: [...table.tBodies[0].rows], name: place ? `sort${place + 1}` : "sort" };
    sortable.push(entry);
    [...table.tHead.rows[0].cells].forEach((heading, column) => {
      const words = heading.textContent.trim();
      // A column of pictures has no order.
      if (words === "" || words === "Graph") return;
      const button = document.createElement("button");
      button.type = "button";
      button.append(...heading.childNodes);
      button.addEventListener("click", () => {
        store({ [entry.name]: heading.getAttribute("aria-sort") === "ascending" ? `-${column}` : `${column}` }, true);
        sort(entry);
      });
      heading.append(button);
    });
  };

  for (const table of document.querySelectorAll("article table")) {
    const body = table.tBodies[0];
    const isReport = table.tHead?.rows[0].cells[0].textContent.trim() === "Property";
    if (table.tHead && body && body.rows.length >= shortest && !isReport) makeSortable(table, sortable.length);
  }

  // What is wider than the page scrolls: it says so, and can be reached by the keyboard. What is not has a heading that stays.
  const reach = () => {
    for (const wrap of document.querySelectorAll(".md-typeset__scrollwrap, .md-typeset pre > code, .math")) {
      const isWide = wrap.scrollWidth > wrap.clientWidth + 1;
      if (isWide) wrap.tabIndex = 0;
      else wrap.removeAttribute("tabindex");
      if (!wrap.matches(".md-typeset__scrollwrap")) continue;
      wrap.classList.toggle("wide", isWide);
      if (isWide) {
        wrap.setAttribute("role", "region");
        wrap.setAttribute("aria-label", "Table, scrolls sideways");
      } else {
        wrap.removeAttribute("role");
        wrap.removeAttribute("aria-label");
      }
      if (isWide && !wrap.previousElementSibling?.matches(".scroll-hint")) {
        wrap.before(Object.assign(document.createElement("p"), { className: "scroll-hint", textContent: "Scroll the table sideways for more columns →" }));
      } else if (!isWide && wrap.previousElementSibling?.matches(".scroll-hint")) wrap.previousElementSibling.remove();
    }
  };
  addEventListener("load", reach);
  addEventListener("resize", reach);

  const index = document.querySelector(".index");
  const filter = index ? makeFilters(index) : () => {};
  const restore = () => {
    sortable.forEach(sort);
    filter();
  };
  addEventListener("popstate", restore);
  // After the browser has put back what stood in the controls.
  addEventListener("pageshow", restore);
  restore();

  function makeFilters(index) {
    const rows = [...index.querySelector("tbody").rows];
    const cells = (column) => rows.map((row) => row.cells[column].textContent.trim());
    const distinct = (texts) => [...new Set(texts)].filter((text) => text !== "–");
    const ordered = (texts, order) => order.filter((text) => texts.includes(text));
    const filters = [
      { name: "family", label: "Family", column: 2, options: distinct(cells(2)), passes: (text, choice) => text === choice },
      { name: "continuity", label: "Continuity", column: 3, options: ordered(cells(3), orders[0]), passes: (text, choice) => text === choice },
      { name: "monotone", label: "Monotone", column: 4, options: ordered(cells(4), orders[1]), passes: (text, choice) => text === choice },
      {
        name: "framework", label: "Framework", column: 5,
        options: distinct(cells(5).flatMap((text) => text.split(", "))).sort((a, b) => rank(a) - rank(b)),
        passes: (text, choice) => text.split(", ").includes(choice),
      },
      {
        name: "cost", label: "Cost, at most", column: 6, options: ["1.1", "2", "5", "20"], words: (choice) => `${choice} × ReLU`,
        passes: (text, choice) => parseFloat(text.replace("≈ ", "")) <= parseFloat(choice),
      },
    ];
    // The frameworks that most readers use come first.
    function rank(framework) {
      const place = ["PyTorch", "Keras", "JAX", "NNlib", "ONNX"].indexOf(framework);
      return place < 0 ? 9 : place;
    }

    const form = document.createElement("form");
    form.className = "filters";
    form.setAttribute("role", "search");
    form.setAttribute("aria-label", "Functions");
    form.autocomplete = "off";
    const labelled = (words, control) => {
      const label = document.createElement("label");
      label.append(words, control);
      form.append(label);
      return control;
    };
    const word = labelled("Name or formula", Object.assign(document.createElement("input"), { type: "search", name: "word" }));
    for (const filter of filters) {
      filter.control = labelled(filter.label, document.createElement("select"));
      filter.control.name = filter.name;
      filter.control.append(new Option("any", ""), ...filter.options.map((o) => new Option(filter.words?.(o) ?? o, o)));
    }
    form.append(Object.assign(document.createElement("button"), { type: "reset", textContent: "Show all" }));
    const count = document.createElement("p");
    count.className = "count";
    count.setAttribute("role", "status");
    index.querySelector(".filters")?.remove();
    index.prepend(form, count);

    // "hard tanh", "leakyrelu", "exp(-z)" and "z^2" are found as well as what is printed.
    const raised = { "⁰": "^0", "¹": "^1", "²": "^2", "³": "^3" };
    const plain = (text) => text.toLowerCase().replace(/[⁰¹²³]/g, (digit) => raised[digit]).replaceAll("−", "-")
      .replaceAll("·", "*").replace(/[\s*_-]/g, "");
    const texts = rows.map((row) => plain(row.cells[1].textContent));

    const apply = () => {
      const sought = plain(word.value);
      let shown = 0;
      rows.forEach((row, place) => {
        const passes = (!sought || texts[place].includes(sought))
          && filters.every((f) => !f.control.value || f.passes(row.cells[f.column].textContent.trim(), f.control.value));
        row.hidden = !passes;
        if (passes) shown += 1;
      });
      count.textContent = shown ? `${shown} of ${rows.length} functions` : `0 of ${rows.length} functions; change a filter, or show all`;
    };
    const settings = () => Object.fromEntries([["word", word.value.trim()], ...filters.map((f) => [f.name, f.control.value])]);
    word.addEventListener("input", () => { store(settings(), false); apply(); });
    for (const { control } of filters) control.addEventListener("change", () => { store(settings(), true); apply(); });
    form.addEventListener("reset", () => setTimeout(() => { store(settings(), true); apply(); }));
    form.addEventListener("submit", (event) => event.preventDefault());
    return () => {
      word.value = setting("word");
      for (const { name, control } of filters) {
        control.value = setting(name);
        if (control.selectedIndex < 0) control.value = "";
      }
      apply();
    };
  }
})();
