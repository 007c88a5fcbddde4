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
  // What scrolls must be within reach of the keyboard.
  const reach = () => {
    for (const picture of document.querySelectorAll("picture"))
      picture.scrollWidth > picture.clientWidth ? (picture.tabIndex = 0) : picture.removeAttribute("tabindex");
  };
  follow();
  reach();
  addEventListener("load", reach);
  addEventListener("resize", reach);
  new MutationObserver(follow).observe(document.body, { attributeFilter: ["data-md-color-scheme"] });
})();
