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
  follow();
  new MutationObserver(follow).observe(document.body, { attributeFilter: ["data-md-color-scheme"] });
})();
