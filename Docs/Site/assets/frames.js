"use strict";

// A figure with frames becomes a slider; without this script it is the figure that shows several at once.
(() => {
  const box = document.querySelector(".frames");
  if (!box) return;
  const frames = box.dataset.frames.split(", ");
  const values = box.dataset.values.split(" ").map(Number);
  const words = box.dataset.words.split(" | ");
  const [source, image] = [box.querySelector("source"), box.querySelector("img")];
  const start = Number(box.dataset.start);

  const make = (tag, properties, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  };
  const range = make("input", { type: "range", id: "epsilon", min: 0, max: frames.length - 1, step: 1, autocomplete: "off" });
  const number = make("input", { type: "number", id: "epsilon-value", min: 0, max: 100, step: "any", autocomplete: "off" });
  const epsilon = () => make("em", { textContent: "ε" });
  const scale = make("div", { className: "scale" }, ...[values[0], values.at(-1)].map((v) => make("span", { textContent: v })));
  scale.setAttribute("aria-hidden", "true");
  const facts = make("dl", { className: "facts" });
  const note = make("p", { className: "count" });
  note.setAttribute("role", "status");
  box.prepend(
    make("label", { htmlFor: range.id }, make("span", {}, epsilon(), ", the jump at 0")), range, scale,
    make("label", { htmlFor: number.id, className: "typed" }, make("span", {}, epsilon(), " as a number"), number));
  box.append(note, facts);

  const short = (value) => Number(value.toPrecision(4)).toString().replace("-", "−");

  // The distribution function of the standard normal distribution, to seven decimals (Abramowitz & Stegun 26.2.17).
  const phi = (z) => {
    const t = 1 / (1 + 0.2316419 * Math.abs(z));
    const tail = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI)
      * t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
    return z > 0 ? 1 - tail : tail;
  };
  // For z ≤ 0 the slope is √2 ε sin(z + π/4): small around its zeros −π/4 − kπ.
  const flatShare = (value, limit) => {
    const ratio = limit / (Math.SQRT2 * value);
    if (ratio >= 1) return 0.5;
    const half = Math.asin(ratio);
    let share = 0;
    for (let zero = -Math.PI / 4; zero > -12; zero -= Math.PI) share += phi(Math.min(zero + half, 0)) - phi(zero - half);
    return share;
  };

  const nearest = (value) => values.reduce((best, v, i) =>
    Math.abs(Math.log(v / value)) < Math.abs(Math.log(values[best] / value)) ? i : best, 0);

  let current = start;
  const show = (value) => {
    current = value;
    const index = nearest(value || values[0]);
    source.srcset = frames[index].replace(/\.svg$/, "-dark.svg");
    image.src = frames[index];
    image.alt = words[index];
    image.width = 640;
    image.height = 320;
    range.value = index;
    range.setAttribute("aria-valuetext", `epsilon ${values[index]}`);
    if (document.activeElement !== number || Number(number.value) !== value) number.value = value;
    note.textContent = values[index] === value ? "" : `The figure shows the nearest value that is drawn, ε = ${values[index]}.`;
    const height = Math.SQRT2 * value;
    facts.replaceChildren(...[
      ["Jump at 0", short(value)],
      ["Minimum for z ≤ 0", short(-height)],
      ["Steepest slope for z ≤ 0", `${short(height)}${height > 1 ? ", more than that of the line" : ""}`],
      ["Inputs with slope exactly 0", value === 0 ? "50 %" : "0 %"],
      ["Inputs with a slope below 0.01", `${short(100 * flatShare(value, 0.01))} %`],
    ].map(([name, text]) => make("div", {}, make("dt", { textContent: name }), make("dd", { textContent: text }))));
  };

  const read = () => {
    const text = new URLSearchParams(location.search).get("epsilon");
    const value = Number(text);
    return text !== null && text !== "" && value >= 0 && value <= 100 ? value : start;
  };
  const address = (value) => {
    const query = new URLSearchParams(location.search);
    query.set("epsilon", value);
    return `${location.pathname}?${query}${location.hash}`;
  };
  const store = (value) => { if (value !== read()) history.pushState(null, "", address(value)); };

  const load = (index) => {
    if (frames[index]) new Image().src = source.media === "all" ? frames[index].replace(/\.svg$/, "-dark.svg") : frames[index];
  };
  range.addEventListener("input", () => {
    show(values[Number(range.value)]);
    // The neighbours are fetched before they are asked for, so that nothing flickers.
    for (const step of [-2, -1, 1, 2]) load(Number(range.value) + step);
  });
  range.addEventListener("change", () => store(current));
  const typed = () => {
    const value = Number(number.value);
    return number.value !== "" && value >= 0 && value <= 100 ? value : null;
  };
  number.addEventListener("input", () => { if (typed() !== null) show(typed()); });
  number.addEventListener("change", () => (typed() === null ? show(current) : store(typed())));
  addEventListener("popstate", () => show(read()));
  addEventListener("pageshow", () => show(read()));
  show(read());
})();
