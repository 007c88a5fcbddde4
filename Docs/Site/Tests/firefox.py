"""Visits one page of each kind of the built site in Firefox, and goes Back and Forward on every control that has an address.

    firefox.py SITE FIREFOX

Firefox is driven by its own protocol (Marionette), which the Firefox of a distribution speaks too.
"""

import pathlib
import sys
import time

from marionette_driver import By, Wait
from marionette_driver.marionette import Marionette

import page as checks
import uses
from server import serving

PAGES = [
    "index.html", "SineReLU.html", "Epsilon.html", "Atlas/index.html", "Atlas/gelu.html", "Benchmarks.html", "Gradients.html",
    "Install.html", "Gallery.html", "FAQ.html", "Claims.html",
]
WIDTHS = (1280, 360)


class Browser:
    """One window of Firefox."""

    def __init__(self, marionette, site):
        self.marionette, self.site = marionette, site

    def open(self, name):
        self.marionette.navigate(f"{self.site}/{name}")

    def call(self, function, *arguments):
        """What a function of the page gives, when its promise is kept."""
        return self.marionette.execute_async_script(
            f"""const [arguments_, done] = [arguments[0], arguments[1]];
            Promise.resolve(({function})(...arguments_)).then(done, (error) => done(String(error)));""",
            script_args=[list(arguments)], sandbox=None)

    def wait(self, function, *arguments):
        Wait(self.marionette, timeout=10).until(lambda _: self.call(function, *arguments))

    def element(self, selector):
        return self.marionette.find_element(By.CSS_SELECTOR, selector)

    def resize(self, width):
        """A page as wide as asked for, where the window can be."""
        edge = self.call("() => outerWidth - innerWidth")
        self.marionette.set_window_rect(width=width + edge, height=1000)

    def back_and_forward(self, state, changes):
        """Makes each change, then goes all the way back, forward, to another page and back again."""
        states = [self.call(state)]
        for change in changes:
            change()
            self.wait(f"(before) => JSON.stringify(({state})()) !== before", self.written(states[-1]))
            states.append(self.call(state))
        for expected in reversed(states[:-1]):
            self.marionette.go_back()
            self.expect(state, expected, "Back")
        for expected in states[1:]:
            self.marionette.go_forward()
            self.expect(state, expected, "Forward")
        self.open("Install.html")
        self.marionette.go_back()
        self.expect(state, states[-1], "Back from another page")

    def expect(self, state, expected, step):
        try:
            self.wait(f"(expected) => JSON.stringify(({state})()) === expected", self.written(expected))
        except Exception:
            raise AssertionError(f"{step} gave {self.call(state)}, not {expected}") from None

    def written(self, value):
        return self.call("(value) => JSON.stringify(value)", value)

    def choose(self, selector, value):
        self.call("""(selector, value) => {
          const control = document.querySelector(selector);
          control.value = value;
          for (const name of ["input", "change"]) control.dispatchEvent(new Event(name, { bubbles: true }));
        }""", selector, value)


def filters_and_order(browser):
    browser.open("Atlas/index.html")
    state = uses.STATE_OF_INDEX
    choices = {"family": "Gated functions", "continuity": "smooth", "monotone": "not monotone", "framework": "PyTorch", "cost": "20"}
    browser.back_and_forward(
        state,
        [lambda name=name, value=value: browser.choose(f"select[name={name}]", value) for name, value in choices.items()]
        + [lambda: browser.element("thead th:nth-child(7) button").click()])


def slider(browser):
    browser.open("Epsilon.html")
    state = """() => [document.querySelector("#epsilon-value").value,
      document.querySelector(".frames img").getAttribute("src"), document.querySelector(".facts").textContent]"""
    browser.back_and_forward(
        state, [lambda value=value: browser.choose("#epsilon-value", value) for value in ("1", "0.03")])


def figure(browser):
    browser.open("SineReLU.html")
    state = """() => document.querySelector("dialog.figure-large[open] img")?.getAttribute("alt") ?? "" """
    browser.back_and_forward(state, [lambda: browser.element("a.large").click()])


def search(browser):
    browser.open("index.html")
    browser.call("""() => document.dispatchEvent(new KeyboardEvent("keydown", { key: "/", bubbles: true }))""")
    browser.wait("""() => document.querySelector("dialog.search[open]") !== null""")
    browser.element("dialog.search input").send_keys("leakyrelu")
    browser.wait("""() => document.querySelector(".search-results a")?.href.includes("leakyrelu.html") === true""")


def visit(browser):
    """What is wrong with the pages."""
    found = []
    for width in WIDTHS:
        browser.resize(width)
        for name in PAGES:
            browser.open(name)
            real = browser.call("() => innerWidth")
            faults = [fault for script in (checks.HEADINGS, checks.OVERFLOW, checks.CUT) for fault in browser.call(script)]
            faults += browser.call(checks.PICTURES, False)
            found += [f"{name} at {real} px: {fault}" for fault in faults]
    browser.resize(1280)
    for use in (filters_and_order, slider, figure, search):
        try:
            use(browser)
        except Exception as error:
            found.append(f"{use.__name__}: {str(error).splitlines()[0] if str(error) else repr(error)}")
    return found


def main(site, firefox):
    start = time.monotonic()
    marionette = Marionette(bin=firefox, headless=True, gecko_log="/dev/null", prefs={"ui.systemUsesDarkTheme": 0})
    with serving(str(pathlib.Path(site).resolve())) as address:
        marionette.start_session()
        try:
            version = marionette.session_capabilities["browserVersion"]
            found = visit(Browser(marionette, address))
        finally:
            marionette.quit()
    seconds = time.monotonic() - start
    if found:
        print(*found, sep="\n", file=sys.stderr)
        sys.exit(f"site: what is above is wrong in Firefox {version}; looked at in {seconds:.0f} s")
    print(f"Firefox {version}: {len(PAGES)} pages at 2 widths, and Back and Forward on filters, order, slider and figures, "
          f"without a fault, in {seconds:.0f} s")


if __name__ == "__main__":
    main(*sys.argv[1:])
