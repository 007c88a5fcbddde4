"""What a reader does with the site, by mouse and by keyboard; each raises an AssertionError that says what failed."""


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


ALL = [slider_by_keyboard, slider_by_mouse, filters, sorting, search, switch, reference]


def without_script(browser, site):
    """Without script the slider is the figure that has several values in one."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site}/Epsilon.html")
    assert page.locator(".frames img").get_attribute("src").endswith("sinerelu-sweep.svg"), "no figure without script"
    assert page.locator(".frames input").count() == 0
    context.close()
