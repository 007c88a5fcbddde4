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


def value_of_slider(page):
    return page.input_value("#epsilon-value")


def fact(page, name):
    return page.locator(f".facts div:has(dt:text-is('{name}')) dd").inner_text()


def slider_by_keyboard(page, site):
    page.goto(f"{site}/Epsilon.html", wait_until="networkidle")
    slider = page.locator(".frames input[type=range]")
    assert slider.count() == 1, "there is no slider"
    slider.focus()
    before = value_of_slider(page)
    page.keyboard.press("ArrowRight")
    after = value_of_slider(page)
    assert float(after) > float(before), f"ArrowRight went from {before} to {after}"
    assert after in slider.get_attribute("aria-valuetext"), "the value is not said"
    page.keyboard.press("Home")
    assert value_of_slider(page) == "0.0025", "Home is not the least value"
    page.keyboard.press("End")
    assert value_of_slider(page) == "2", "End is not the greatest value"
    image = page.locator(".frames img")
    assert image.get_attribute("src").endswith("sinerelu-frame-2.svg"), "the frame did not change"
    assert "ε = 2" in image.get_attribute("alt"), "the words of the frame did not change"


def slider_by_mouse(page, site):
    page.goto(f"{site}/Epsilon.html", wait_until="networkidle")
    box = page.locator(".frames input[type=range]").bounding_box()
    page.mouse.click(box["x"] + 2, box["y"] + box["height"] / 2)
    assert value_of_slider(page) == "0.0025", "a click on the left end is not the least value"
    page.emulate_media(color_scheme="dark")
    page.wait_for_function("document.querySelector('.frames img').currentSrc.endsWith('sinerelu-frame-0.0025-dark.svg')")
    page.emulate_media(color_scheme="light")


def slider_by_number(page, site):
    """What is typed changes the numbers; Back and Forward, another page in between, and the address bring it back."""
    page.goto(f"{site}/Epsilon.html", wait_until="networkidle")
    page.fill("#epsilon-value", "1")
    page.keyboard.press("Enter")
    page.fill("#epsilon-value", "0.03")
    page.keyboard.press("Enter")
    assert page.url.endswith("?epsilon=0.03"), f"the address is {page.url}"

    def holds(epsilon, height, frame):
        assert value_of_slider(page) == epsilon, f"{value_of_slider(page)} instead of {epsilon}"
        assert fact(page, "Jump at 0") == epsilon
        assert fact(page, "Minimum for z ≤ 0") == f"−{height}"
        assert fact(page, "Steepest slope for z ≤ 0").split(",")[0] == height
        assert page.locator(".frames img").get_attribute("src").endswith(f"sinerelu-frame-{frame}.svg")
        assert float(fact(page, "Inputs with a slope below 0.01").split()[0]) < 50

    holds("0.03", "0.04243", "0.032")
    page.go_back()
    holds("1", "1.414", "1")
    page.go_back()
    holds("0.5", "0.7071", "0.5")
    page.go_forward()
    page.go_forward()
    holds("0.03", "0.04243", "0.032")
    page.goto(f"{site}/Claims.html")
    page.go_back()
    holds("0.03", "0.04243", "0.032")
    page.goto(f"{site}/Epsilon.html?epsilon=2", wait_until="networkidle")
    holds("2", "2.828", "2")
    page.goto(f"{site}/Epsilon.html?epsilon=nonsense", wait_until="networkidle")
    holds("0.5", "0.7071", "0.5")


def filters(page, site):
    page.goto(f"{site}/Atlas/index.html", wait_until="networkidle")
    rows = page.locator(".index tbody tr:visible")
    whole = rows.count()
    page.select_option("select[name=family]", "Shrinkage")
    assert 0 < rows.count() < whole, "the filter of families does nothing"
    assert page.locator(".count").inner_text() == f"{rows.count()} of {whole} functions"
    page.click(".filters button")
    page.wait_for_function("whole => document.querySelectorAll('.index tbody tr:not([hidden])').length === whole", arg=whole)
    page.select_option("select[name=framework]", "NNlib")
    page.select_option("select[name=continuity]", "smooth")
    smooth = page.locator(".index tbody tr:visible td:nth-child(4)").all_inner_texts()
    assert smooth and set(smooth) == {"smooth"}, f"filtered by continuity, but {set(smooth)}"
    page.click(".filters button")
    for typed, name in {"gelu": "GELU", "leakyrelu": "Leaky ReLU", "hard tanh": "HardTanh", "exp(-z)": "Sigmoid", "z^2": "Squareplus"}.items():
        page.fill("input[name=word]", typed)
        names = page.locator(".index tbody tr:visible td:nth-child(2) a").all_inner_texts()
        assert any(name in found for found in names), f"'{typed}' finds {names}"


STATE_OF_INDEX = """() => [
  ...[...document.querySelectorAll(".filters :is(input, select)")].map((control) => control.value),
  document.querySelector(".count").textContent,
  document.querySelector("th[aria-sort]")?.textContent ?? "",
  document.querySelector("th[aria-sort]")?.getAttribute("aria-sort") ?? "",
  [...document.querySelectorAll(".index tbody tr:not([hidden])")].map((row) => row.cells[1].innerText).join()]"""


def state_of_index(page):
    return page.evaluate(STATE_OF_INDEX)


def filters_and_back(page, site):
    """Every filter and the order, step by step with Back and Forward, from another page, and by the address."""
    page.goto(f"{site}/Atlas/index.html", wait_until="networkidle")
    states = [state_of_index(page)]
    for name, choice in {"family": "Gated functions", "continuity": "smooth", "monotone": "not monotone", "framework": "PyTorch",
                         "cost": "20"}.items():
        page.select_option(f"select[name={name}]", choice)
        states.append(state_of_index(page))
    page.click("th:has-text('Cost') button")
    states.append(state_of_index(page))
    page.click("th:has-text('Function') button")
    states.append(state_of_index(page))
    for expected in reversed(states[:-1]):
        page.go_back()
        assert state_of_index(page) == expected, f"Back gave {state_of_index(page)}, not {expected}"
    for expected in states[1:]:
        page.go_forward()
        assert state_of_index(page) == expected, f"Forward gave {state_of_index(page)}, not {expected}"
    page.click(".index tbody tr:visible a")
    page.wait_for_url("**/Atlas/*.html")
    page.go_back(wait_until="networkidle")
    assert state_of_index(page) == states[-1], f"Back from a page gave {state_of_index(page)}"
    address = page.url
    page.goto(f"{site}/index.html")
    page.goto(address, wait_until="networkidle")
    assert state_of_index(page) == states[-1], "the address does not hold filters and order"


def sorting(page, site):
    page.goto(f"{site}/Atlas/index.html", wait_until="networkidle")
    costs = lambda: [float(t.replace("≈ ", "")) for t in page.locator(".index tbody td:nth-child(7)").all_inner_texts() if t != "–"]
    page.click("th:has-text('Cost') button")
    assert costs() == sorted(costs()), "a click does not sort"
    assert page.get_attribute("th:has-text('Cost')", "aria-sort") == "ascending"
    page.locator("th:has-text('Cost') button").focus()
    page.keyboard.press("Enter")
    assert costs() == sorted(costs(), reverse=True), "Enter does not turn the order"
    page.click("th:has-text('Continuity') button")
    words = list(dict.fromkeys(page.locator(".index tbody td:nth-child(4)").all_inner_texts()))
    assert words == ["discontinuous", "C⁰", "C¹", "C²", "smooth"], f"continuity is in the order {words}"


def search(page, site):
    page.goto(f"{site}/index.html", wait_until="networkidle")
    page.keyboard.press("Control+k")
    page.wait_for_selector("dialog.search[open]")
    first = {
        "vanishing gradient": "Gradients.html", "install": "Install.html", "leakyrelu": "leakyrelu.html", "backpropagate": "api/",
        "hard tanh": "hardtanh", "citation": "Cite.html", "derivative of Mish": "mish.html", "install client package": "Install.html",
        "does SineReLU die": "#can-a-unit-with-sinerelu-die", "softmax": "softmax", "licence": "Licence.html",
        "which activation should I use": "Choose.html"}
    for typed, expected in first.items():
        page.fill("dialog.search input", typed)
        page.wait_for_function("!document.querySelector('.search-status').textContent.startsWith('Nothing')")
        found = page.locator(".search-results a").first.get_attribute("href")
        assert expected in found, f"'{typed}' finds {found} first"
    page.keyboard.press("Escape")
    assert not page.locator("dialog.search[open]").count(), "Escape does not close the search"
    page.keyboard.press("/")
    page.fill("dialog.search input", "GELU")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/Atlas/gelu.html")
    assert "?" not in page.url, "the search is in the address"


def figure(page, site):
    """A figure opens large; Back, Escape and the button close it, Forward opens it again."""
    page.goto(f"{site}/SineReLU.html", wait_until="networkidle")
    large = page.locator("dialog.figure-large[open]")
    page.locator("a.large").nth(1).click()
    assert large.count() == 1 and "derivative" in large.locator("img").get_attribute("alt"), "the figure did not open"
    page.go_back()
    page.wait_for_selector("dialog.figure-large", state="hidden")
    page.go_forward()
    page.wait_for_selector("dialog.figure-large[open]")
    page.goto(f"{site}/Claims.html")
    page.go_back()
    page.wait_for_selector("dialog.figure-large[open]")
    page.keyboard.press("Escape")
    page.wait_for_selector("dialog.figure-large", state="hidden")
    page.locator("a.large").first.click()
    large.locator("button").click()
    page.wait_for_selector("dialog.figure-large", state="hidden")
    page.wait_for_function("history.state?.figure === undefined")


def tables(page, site):
    """No column is cut without a hint, and the first one stays."""
    for width in (360, 768, 1280, 1920):
        page.set_viewport_size({"width": width, "height": 900})
        for name in ("Compare", "Exactness", "Benchmarks", "Symbolic", "Atlas/index", "Atlas/gelu"):
            page.goto(f"{site}/{name}.html", wait_until="networkidle")
            found = page.evaluate("""() => [...document.querySelectorAll(".md-typeset__scrollwrap")].flatMap((wrap) => {
              if (wrap.scrollWidth <= wrap.clientWidth + 1) return [];
              wrap.scrollLeft = 200;
              const stays = [...wrap.querySelectorAll("tbody tr:not([hidden]) > :first-child")].slice(0, 1).every((cell) =>
                Math.abs(cell.getBoundingClientRect().left - wrap.getBoundingClientRect().left) < 3);
              const hinted = wrap.previousElementSibling?.matches(".scroll-hint") && wrap.tabIndex === 0;
              return stays && hinted ? [] : [`${stays ? "" : "first column scrolls away "}${hinted ? "" : "no hint"}`];
            })""")
            assert not found, f"{name} at {width} px: {found}"


def paper(page, site):
    """Printed in the dark theme, words are dark on white, and no table is wider than the sheet."""
    page.emulate_media(color_scheme="dark")
    for name in ("Compare", "Atlas/gelu", "Exactness", "SineReLU"):
        page.goto(f"{site}/{name}.html", wait_until="networkidle")
        page.emulate_media(media="print", color_scheme="dark")
        page.set_viewport_size({"width": 690, "height": 1000})
        colours = page.evaluate("""() => [...document.querySelectorAll("article :is(p, td, h1, pre code, pre code span)")].slice(0, 400).map(
          (element) => getComputedStyle(element).color.match(/[\\d.]+/g).slice(0, 3).map(Number)).filter((c) => Math.max(...c) > 190 )""")
        assert not colours, f"{name}: pale words on paper: {colours[:3]}"
        wide = page.evaluate("""() => [...document.querySelectorAll("article table")].map((t) => t.getBoundingClientRect().right)
          .filter((right) => right > document.documentElement.clientWidth + 1)""")
        assert not wide, f"{name}: a table reaches to {wide} of 690 px"
        assert len(page.pdf(format="A4")) > 10_000
        page.emulate_media(media="screen", color_scheme="dark")
        page.set_viewport_size({"width": 1280, "height": 900})


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
    page.wait_for_url("**/API.html")
    page.get_by_role("link", name="Activations", exact=True).first.click()
    page.wait_for_selector("h1:has-text('Activations')")
    for address in ("render/", "render/index.html"):
        page.goto(f"{site}/api/documentation/{address}", wait_until="networkidle")
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


def reference_theme(page, site):
    """The reference has the theme that was chosen on the site."""
    page.goto(f"{site}/index.html", wait_until="networkidle")
    for expected in ("default", "slate"):
        page.locator("[data-md-component=palette] label:visible").click()
        page.wait_for_function("s => document.body.dataset.mdColorScheme === s", arg=expected)
    page.goto(f"{site}/api/documentation/activations/", wait_until="networkidle")
    page.wait_for_selector("h1:has-text('Activations')")
    page.wait_for_function("document.body.dataset.colorScheme === 'dark'")


ALL = [
    slider_by_keyboard, slider_by_mouse, slider_by_number, filters, filters_and_back, sorting, search, figure, tables, paper,
    switch, reference, reference_theme, inlined,
]


def without_script(browser, site):
    """Without script the slider is the figure that has several values in one."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site}/Epsilon.html")
    assert page.locator(".frames img").get_attribute("src").endswith("sinerelu-sweep.svg"), "no figure without script"
    assert page.locator(".frames input").count() == 0
    context.close()
