"""What a reader does with the site, by mouse and by keyboard; each raises an AssertionError that says what failed."""

import base64
import pathlib

PLOTS = pathlib.Path(__file__).resolve().parents[3] / "Plots"


# The share of the pixels in which two pictures differ clearly: where a page is long, edges of letters may be smoothed otherwise.
DIFFERENCE = """async (pictures) => {
  const [one, other] = await Promise.all(pictures.map(async (text) => {
    const image = new Image();
    image.src = "data:image/png;base64," + text;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d");
    canvas.drawImage(image, 0, 0);
    return canvas.getImageData(0, 0, image.width, image.height).data;
  }));
  if (one.length !== other.length) return 1;
  let count = 0;
  for (let i = 0; i < one.length; i += 4)
    if ([0, 1, 2].some((channel) => Math.abs(one[i + channel] - other[i + channel]) > 64)) count += 1;
  return 4 * count / one.length;
}"""


def slider_by_keyboard(page, site):
    page.goto(f"{site}/Epsilon.html", wait_until="networkidle")
    slider = page.locator(".frames input[type=range]")
    assert slider.count() == 1, "there is no slider"
    slider.focus()
    before = page.locator(".frames output").inner_text()
    page.keyboard.press("ArrowRight")
    after = page.locator(".frames output").inner_text()
    assert float(after) > float(before), f"ArrowRight went from {before} to {after}"
    assert after in slider.get_attribute("aria-valuetext"), "the value is not said"
    page.keyboard.press("Home")
    assert page.locator(".frames output").inner_text() == "0.0025", "Home is not the least value"
    page.keyboard.press("End")
    assert page.locator(".frames output").inner_text() == "2", "End is not the greatest value"
    image = page.locator(".frames img")
    assert image.get_attribute("src").endswith("sinerelu-frame-2.svg"), "the frame did not change"
    assert "ε = 2" in image.get_attribute("alt"), "the words of the frame did not change"


def slider_by_mouse(page, site):
    page.goto(f"{site}/Epsilon.html", wait_until="networkidle")
    box = page.locator(".frames input[type=range]").bounding_box()
    page.mouse.click(box["x"] + 2, box["y"] + box["height"] / 2)
    assert page.locator(".frames output").inner_text() == "0.0025", "a click on the left end is not the least value"
    page.emulate_media(color_scheme="dark")
    page.wait_for_function("document.querySelector('.frames img').currentSrc.endsWith('sinerelu-frame-0.0025-dark.svg')")
    page.emulate_media(color_scheme="light")


def filters(page, site):
    page.goto(f"{site}/Atlas/index.html", wait_until="networkidle")
    rows = page.locator(".index tbody tr:visible")
    whole = rows.count()
    page.select_option("select[name=Family]", "Shrinkage")
    assert 0 < rows.count() < whole, "the filter of families does nothing"
    assert page.locator(".count").inner_text() == f"{rows.count()} of {whole} functions"
    page.click(".filters button")
    page.wait_for_function("whole => document.querySelectorAll('.index tbody tr:not([hidden])').length === whole", arg=whole)
    page.select_option("select[name=Framework]", "NNlib")
    page.select_option("select[name=Continuity]", "smooth")
    smooth = page.locator(".index tbody tr:visible td:nth-child(4)").all_inner_texts()
    assert smooth and set(smooth) == {"smooth"}, f"filtered by continuity, but {set(smooth)}"
    page.click(".filters button")
    page.locator("input[name=word]").focus()
    page.keyboard.type("gelu")
    names = page.locator(".index tbody tr:visible td:nth-child(2) a").all_inner_texts()
    assert names and all("GELU" in name for name in names), f"filtered by name, but {names}"


def sorting(page, site):
    page.goto(f"{site}/Atlas/index.html", wait_until="networkidle")
    costs = lambda: [float(t) for t in page.locator(".index tbody td:nth-child(7)").all_inner_texts() if t != "–"]
    page.click("th:has-text('Cost') button")
    assert costs() == sorted(costs()), "a click does not sort"
    assert page.get_attribute("th:has-text('Cost')", "aria-sort") == "ascending"
    page.locator("th:has-text('Cost') button").focus()
    page.keyboard.press("Enter")
    assert costs() == sorted(costs(), reverse=True), "Enter does not turn the order"


def search(page, site):
    page.goto(f"{site}/index.html", wait_until="networkidle")
    page.keyboard.press("Control+k")
    page.wait_for_timeout(300)
    page.keyboard.type("GELU", delay=30)
    page.wait_for_timeout(800)
    page.keyboard.press("Enter")
    page.wait_for_url("**/Atlas/gelu.html*", timeout=5000)


def switch(page, site):
    page.goto(f"{site}/SineReLU.html", wait_until="networkidle")
    source = lambda: page.evaluate("document.querySelector('article picture img').currentSrc")
    assert not source().endswith("-dark.svg"), "dark figures on a light page"
    for expected in ("default", "slate"):
        page.locator("[data-md-component=palette] label:visible").click()
        page.wait_for_function("s => document.body.dataset.mdColorScheme === s", arg=expected)
    page.wait_for_function("document.querySelector('article picture img').currentSrc.endsWith('-dark.svg')")


def reference(page, site):
    page.goto(f"{site}/api/index.html", wait_until="networkidle")
    page.wait_for_url("**/api/documentation/")
    page.get_by_role("link", name="Activations").first.click()
    page.wait_for_selector("h1:has-text('Activations')")
    page.goto(f"{site}/api/documentation/render/", wait_until="networkidle")
    page.wait_for_selector("h1:has-text('Render')")
    page.locator("custom-header a").first.click()
    page.wait_for_selector("h1#activation-functions-proved-and-measured")


def inlined(page, site):
    """In a page that holds every figure inside itself no two have one id, and each looks as it does alone."""
    files = sorted(PLOTS.rglob("*.svg"))
    assert len(files) > 300, f"{len(files)} figures"
    texts = [path.read_text() for path in files]
    frame = "<!doctype html><style>body { margin: 0 } svg { display: block }</style>"
    page.set_content(frame + "".join(texts))
    twice = page.evaluate("""() => {
      const seen = new Set(), twice = new Set();
      for (const { id } of document.querySelectorAll("[id]")) (seen.has(id) ? twice : seen).add(id);
      return [...twice];
    }""")
    assert not twice, f"ids of several figures: {', '.join(twice[:5])}"
    places = range(0, len(files), 29)
    among = [page.locator("svg").nth(place).screenshot() for place in places]
    for place, picture in zip(places, among):
        page.set_content(frame + texts[place])
        alone = page.locator("svg").screenshot()
        pictures = [base64.b64encode(each).decode() for each in (picture, alone)]
        share = page.evaluate(DIFFERENCE, pictures)
        assert share < 0.0005, f"{files[place].name}: {share:.2%} of it look otherwise among the others"


ALL = [slider_by_keyboard, slider_by_mouse, filters, sorting, search, switch, reference, inlined]


def without_script(browser, site):
    """Without script the slider is the figure that has several values in one."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site}/Epsilon.html")
    assert page.locator(".frames img").get_attribute("src").endswith("sinerelu-sweep.svg"), "no figure without script"
    assert page.locator(".frames input").count() == 0
    context.close()
