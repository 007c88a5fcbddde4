"use strict";

// A figure with frames becomes a slider; without this script it is the figure that shows several at once.
(() => {
  for (const box of document.querySelectorAll(".frames")) {
    const frames = box.dataset.frames.split(", ");
    const values = box.dataset.values.split(" ");
    const words = box.dataset.words.split(" | ");
    const [source, image] = [box.querySelector("source"), box.querySelector("img")];

    const range = Object.assign(document.createElement("input"), {
      type: "range", id: "epsilon", min: 0, max: frames.length - 1, step: 1,
      value: Math.max(0, values.indexOf(box.dataset.start)),
    });
    const label = Object.assign(document.createElement("label"), { htmlFor: range.id });
    const output = document.createElement("output");
    output.setAttribute("for", range.id);
    const name = document.createElement("span");
    name.append(Object.assign(document.createElement("em"), { textContent: "ε" }), ", the height of wave and jump");
    label.append(name, output);
    const scale = document.createElement("div");
    scale.className = "scale";
    scale.setAttribute("aria-hidden", "true");
    scale.append(...[values[0], values[values.length - 1]].map((v) => Object.assign(document.createElement("span"), { textContent: v })));

    const dark = (frame) => frame.replace(/\.svg$/, "-dark.svg");
    const load = (index) => {
      if (!frames[index]) return;
      new Image().src = source.media === "all" ? dark(frames[index]) : frames[index];
    };
    const show = () => {
      const index = Number(range.value);
      source.srcset = dark(frames[index]);
      image.src = frames[index];
      image.alt = words[index];
      image.width = 640;
      image.height = 320;
      output.textContent = values[index];
      range.setAttribute("aria-valuetext", `epsilon ${values[index]}`);
    };
    range.addEventListener("input", () => {
      show();
      // The neighbours are fetched before they are asked for, so that nothing flickers.
      for (const step of [-2, -1, 1, 2]) load(Number(range.value) + step);
    });
    box.prepend(label, range, scale);
    show();
  }
})();
