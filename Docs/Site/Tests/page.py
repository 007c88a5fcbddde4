"""What has to hold of every page."""

WEIGHT = 600_000

# Bytes that came over the wire, headers aside, until nothing more was asked for.
LOADED = """() => [...performance.getEntriesByType("resource"), ...performance.getEntriesByType("navigation")]
  .reduce((sum, entry) => sum + entry.encodedBodySize, 0)"""

# The pictures whose file is not that of the scheme, after all were made to load.
PICTURES = """async (isDark) => {
  const images = [...document.querySelectorAll("article img")];
  for (const image of images) image.loading = "eager";
  const wrong = [];
  const decoded = await Promise.allSettled(images.map((image) => image.decode()));
  for (const [index, image] of images.entries()) {
    const name = image.getAttribute("src");
    if (decoded[index].status === "rejected") { wrong.push(`not decoded: ${name}`); continue; }
    if (image.naturalWidth === 0) wrong.push(`empty: ${name}`);
    if (image.closest("picture") && /-dark\.(svg|png)$/.test(image.currentSrc) !== isDark)
      wrong.push(`not of the scheme: ${image.currentSrc}`);
  }
  return wrong;
}"""

OVERFLOW = """() => {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  return [...document.querySelectorAll("article *")]
    .filter((e) => e.getBoundingClientRect().right > width + 1 && !e.closest(".md-typeset__scrollwrap, pre, .math"))
    .slice(0, 3).map((e) => `wider than the page: ${e.outerHTML.slice(0, 80)}`)
    .concat(`${document.documentElement.scrollWidth} px in ${width}`);
}"""

# The pictures of which a part cannot be seen, or, in a window that is wide enough, only by scrolling.
CUT = """() => [...document.querySelectorAll("article img")].flatMap((image) => {
  const { left, right, width } = image.getBoundingClientRect();
  if (width === 0) return [];
  for (let box = image.parentElement; box.tagName !== "ARTICLE"; box = box.parentElement) {
    if (getComputedStyle(box).overflowX === "visible" || box.closest("table")) continue;
    const outer = box.getBoundingClientRect();
    if (left + box.scrollLeft < outer.left - 0.5) return `cut on the left: ${image.getAttribute("src")}`;
    if (innerWidth >= 768 && right > outer.right + 0.5) return `cut on the right: ${image.getAttribute("src")}`;
  }
  return [];
})"""

HEADINGS = """() => {
  const levels = [...document.querySelectorAll("article :is(h1, h2, h3, h4, h5, h6)")].map((h) => Number(h.tagName[1]));
  const wrong = levels.filter((l) => l === 1).length === 1 ? [] : ["not one heading of the first level"];
  levels.forEach((level, i) => { if (i > 0 && level > levels[i - 1] + 1) wrong.push(`heading ${i + 1} skips a level`); });
  return wrong;
}"""


def faults(page, address, weigh):
    """Loads a page and looks at it in light and dark; what is wrong, one line each."""
    found = []
    page.emulate_media(color_scheme="light")
    # What a page weighs is known when nothing more is loaded, which takes half a second to be sure of.
    page.goto(address, wait_until="networkidle" if weigh else "load")
    if weigh and (bytes_loaded := page.evaluate(LOADED)) > WEIGHT:
        found.append(f"weighs {bytes_loaded} bytes")
    found += page.evaluate(HEADINGS)
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        page.wait_for_function(
            "scheme => document.body.dataset.mdColorScheme === scheme",
            arg="slate" if scheme == "dark" else "default")
        found += [f"{scheme}: {fault}" for fault in page.evaluate(PICTURES, scheme == "dark")]
        found += [f"{scheme}: {fault}" for script in (OVERFLOW, CUT) for fault in page.evaluate(script)]
    return found


def accessibility(page, axe, scheme):
    """Serious findings of axe on the page as it is loaded."""
    page.emulate_media(color_scheme=scheme)
    page.wait_for_timeout(350)
    results = axe.run(page, options={"resultTypes": ["violations"]})
    return [
        f"{scheme}: axe: {violation['id']}: {violation['help']}: {violation['nodes'][0]['html'][:160]}"
        for violation in results.response["violations"] if violation["impact"] in ("serious", "critical")
    ]
