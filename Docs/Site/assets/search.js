"use strict";

// The search: a dialog, opened by the button in the header, "/" or Ctrl+K. What it looks through is loaded when it is first opened.
(() => {
  const root = document.querySelector("script[src*='assets/search.js']").src.replace(/assets\/search\.js.*$/, "");

  // The beginning that forms of a word have in common: vanish for vanishing and vanishes.
  const stem = (word) => {
    if (word.length < 5) return word;
    return word.replace(/(ations?|ings?|ies|ied|ed|es|e?s|ly|y|e)$/, (end, _, at) => (at >= 3 ? "" : end));
  };
  const words = (text) => text.toLowerCase().normalize("NFKD").match(/[\p{L}\p{N}]+/gu) ?? [];
  const compact = (text) => words(text).join("");
  // Words that nearly every section has say nothing about which one is sought.
  const small = new Set("a an and are at by can do does for from how i in is it its my of on or should that the this to what which with".split(" "));
  const sought = (query) => {
    const all = words(query);
    const large = all.filter((word) => !small.has(word));
    return (large.length ? large : all).map(stem);
  };

  let entries;
  const load = () => new Promise((resolve) => {
    if (entries) return resolve();
    const script = Object.assign(document.createElement("script"), { src: `${root}assets/search-index.js` });
    script.onload = () => {
      entries = window.searchEntries.map(([address, page, heading, text]) => ({
        address, page, heading, text, isSymbol: address.startsWith("api/"),
        name: compact(heading || page), title: words(`${page} ${heading}`).map(stem), body: words(text).map(stem),
      }));
      resolve();
    };
    document.head.append(script);
  });

  const score = (entry, terms, whole) => {
    let sum = 0;
    for (const term of terms) {
      const inTitle = entry.title.reduce((best, word) => Math.max(best, word === term ? 12 : word.startsWith(term) ? 8 : 0), 0);
      const inBody = entry.body.filter((word) => word.startsWith(term)).length;
      if (!inTitle && !inBody && !entry.name.includes(term)) return 0;
      sum += inTitle + Math.min(inBody, 4) + (entry.name.includes(term) ? 3 : 0);
    }
    if (entry.name === whole) sum += 40;
    else if (entry.name.startsWith(whole)) sum += 10;
    if (!entry.heading) sum *= 1.5;
    return entry.isSymbol ? sum * 0.7 : sum;
  };

  const find = (query) => {
    const terms = sought(query);
    if (terms.length === 0) return [];
    const whole = compact(query);
    const exact = entries.map((entry) => ({ entry, value: score(entry, terms, whole) })).filter((found) => found.value > 0);
    // "leaky relu" and "leakyrelu" are the same name.
    const joined = exact.length ? exact : entries.map((entry) => ({ entry, value: entry.name.includes(whole) ? 1 : 0 })).filter((f) => f.value);
    return joined.sort((a, b) => b.value - a.value).map((found) => found.entry);
  };

  const excerpt = (entry, terms) => {
    const text = entry.text;
    const at = terms.map((term) => text.toLowerCase().indexOf(term)).filter((place) => place >= 0);
    const start = at.length ? Math.max(0, Math.min(...at) - 60) : 0;
    return (start ? "… " : "") + text.slice(start, start + 160).trim() + (text.length > start + 160 ? " …" : "");
  };

  const make = (tag, properties, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  };
  const input = make("input", { type: "search", autocomplete: "off", placeholder: "Search pages and API" });
  input.setAttribute("aria-label", "Search");
  const status = make("p", { className: "search-status" });
  status.setAttribute("role", "status");
  const list = make("ol", { className: "search-results" });
  const close = make("button", { type: "button", textContent: "Close" });
  const dialog = make("dialog", { className: "search" }, make("div", { className: "search-bar" }, input, close), status, list);
  dialog.setAttribute("aria-label", "Search");
  document.body.append(dialog);
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });

  const show = () => {
    const found = find(input.value);
    const terms = sought(input.value);
    status.textContent = terms.length === 0 ? "" : `${found.length === 0 ? "Nothing" : found.length > 30 ? `${found.length} places, the first 30` : found.length} found`;
    list.replaceChildren(...found.slice(0, 30).map((entry) => make("li", {},
      make("a", { href: root + entry.address },
        make("strong", { textContent: entry.heading || entry.page }),
        ...(entry.heading ? [make("span", { textContent: entry.page })] : []),
        make("small", { textContent: excerpt(entry, terms) })))));
  };
  input.addEventListener("input", show);
  list.addEventListener("click", () => dialog.close());

  dialog.addEventListener("keydown", (event) => {
    const links = [...list.querySelectorAll("a")];
    const at = links.indexOf(document.activeElement);
    if (event.key === "ArrowDown" && links.length) links[Math.min(at + 1, links.length - 1)].focus();
    else if (event.key === "ArrowUp" && at >= 0) (links[at - 1] ?? input).focus();
    else if (event.key === "Enter" && document.activeElement === input && links.length) links[0].click();
    else if (event.key === "Escape") dialog.close();
    else return;
    event.preventDefault();
  });

  const open = () => load().then(() => {
    if (!dialog.open) dialog.showModal();
    input.focus();
    input.select();
    show();
  });
  document.querySelector(".search-open")?.addEventListener("click", open);
  document.addEventListener("keydown", (event) => {
    const isTyping = event.target.closest?.("input, textarea, select");
    if ((event.key === "k" && (event.ctrlKey || event.metaKey)) || (event.key === "/" && !isTyping)) {
      event.preventDefault();
      open();
    }
  });
})();
