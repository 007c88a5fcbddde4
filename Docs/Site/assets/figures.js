"use strict";

// A <picture> follows the system; here it follows the site's switch, too.
(() => {
  const isDark = () => document.body.dataset.mdColorScheme === "slate";
  const follow = () => {
    for (const source of document.querySelectorAll("picture source[media]")) {
      source.dataset.dark ??= source.media.includes("dark") ? "yes" : "no";
      source.media = (source.dataset.dark === "yes") === isDark() ? "all" : "not all";
    }
  };
  // What scrolls must be within reach of the keyboard, as links are.
  const reach = () => {
    for (const picture of document.querySelectorAll("picture:not(a *)"))
      picture.scrollWidth > picture.clientWidth ? (picture.tabIndex = 0) : picture.removeAttribute("tabindex");
  };
  follow();
  reach();
  addEventListener("load", reach);
  addEventListener("resize", reach);
  new MutationObserver(follow).observe(document.body, { attributeFilter: ["data-md-color-scheme"] });
  // The reference keeps the theme where DocC looks for it.
  const tell = () => {
    const isAutomatic = document.querySelector("input[name=__palette]:checked")?.dataset.mdColorMedia === "(prefers-color-scheme)";
    try {
      localStorage.setItem("developer.setting.preferredColorScheme", isAutomatic ? "auto" : isDark() ? "dark" : "light");
    } catch { /* Without storage the reference follows the system. */ }
  };
  tell();
  new MutationObserver(tell).observe(document.body, { attributeFilter: ["data-md-color-scheme", "data-md-color-media"] });
  // Paper has all figures; the style sheet turns dark ones light, since others could not be fetched in time.
  addEventListener("beforeprint", () => {
    for (const image of document.querySelectorAll("article img[loading]")) image.loading = "eager";
  });
})();

// A figure opens large on a click, in a dialog that Back closes. Without this script the link opens its file.
(() => {
  const links = document.querySelectorAll("a.large");
  if (links.length === 0) return;
  const dialog = document.createElement("dialog");
  dialog.className = "figure-large";
  dialog.setAttribute("aria-label", "Figure");
  const image = document.createElement("img");
  const close = Object.assign(document.createElement("button"), { type: "button", textContent: "Close" });
  dialog.append(close, image);
  document.body.append(dialog);

  const show = (link) => {
    const shown = link.querySelector("img");
    const isDark = document.body.dataset.mdColorScheme === "slate";
    image.src = isDark ? link.href.replace(/\.svg$/, "-dark.svg") : link.href;
    image.alt = shown.alt;
    image.width = shown.width;
    image.height = shown.height;
    dialog.showModal();
  };
  links.forEach((link, index) => link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    history.pushState({ ...history.state, figure: index }, "");
    show(link);
  }));
  dialog.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => { if (history.state?.figure !== undefined) history.back(); });
  const follow = () => {
    const link = links[history.state?.figure];
    if (!link && dialog.open) dialog.close();
    else if (link && !dialog.open) show(link);
  };
  addEventListener("popstate", follow);
  // A browser that has not kept the page loads it again when a reader comes back to an open figure.
  follow();
})();
