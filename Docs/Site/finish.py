"""Finishes the pages that Zensical made: titles, descriptions, links to the repository, figures that open large, downloads."""

import html
import pathlib
import re

import settings

HOME_TITLE = "sinerelu: activation functions, proved and measured"
DEFAULT_IMAGE = "Plots/figures/sinerelu-epsilon-0.025.png"

PICTURE = re.compile(r"<picture>\s*<source[^>]*>\s*<img[^>]*>\s*</picture>")
SOURCE = re.compile(r'(?:src|srcset)="([^"]*)"')
TITLE = re.compile(r"<title>.*?</title>", re.S)
DESCRIPTION = re.compile(r'<meta name="description"[^>]*>')
PARAGRAPH = re.compile(r"<p>(.*?)</p>", re.S)
# A whole element in which figures are links already, or are no figures.
LINKED = re.compile(r'<a\b[^>]*>.*?</a>|<table.*?</table>|<div class="frames".*?</div>|<div class="thumbnails".*?</div>', re.S)
CARD = re.compile(r'<div class="card">.*?</div>', re.S)
THEIR_SEARCH = re.compile(
    r'<label[^>]*for="__search"[^>]*>.*?</label>'
    r'|<div class="md-search"[^>]*>.*?</button>\s*</div>', re.S)
SEARCH = (
    '<button type="button" class="search-open" aria-keyshortcuts="/ Control+k">'
    'Search<kbd aria-hidden="true">/</kbd></button>')


def finish(site):
    """Rewrites every page in place, and writes the sitemap or removes it."""
    pages = [path for path in sorted(site.rglob("*.html")) if path.relative_to(site).parts[0] != "api"]
    for path in pages:
        path.write_text(finished(path.read_text(encoding="utf-8"), path, site), encoding="utf-8")
    sitemap = site / "sitemap.xml"
    sitemap.unlink(missing_ok=True)
    if settings.address():
        names = [address_of(path, site) for path in pages if path.name != "404.html"]
        entries = "".join(f"<url><loc>{html.escape(name)}</loc></url>\n" for name in names)
        sitemap.write_text(
            '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
            f"{entries}</urlset>\n", encoding="utf-8")


def finished(text, path, site):
    """The text of a page with all that is missing."""
    root = "../" * (len(path.relative_to(site).parts) - 1)
    text = with_head(text, path, site)
    # The search of the theme knows no stems and no API, and writes into the address.
    text = THEIR_SEARCH.sub("", text)
    text = re.sub(r'(<div class="md-header__source">)\s*</div>', rf"{SEARCH}\1{repository_link()}</div>", text)
    text = CARD.sub(lambda m: with_thumbnail(m[0], root), text)
    parts, at = [], 0
    for linked in LINKED.finditer(text):
        parts += [PICTURE.sub(lambda m: openable(m[0], path, site), text[at:linked.start()]), linked[0]]
        at = linked.end()
    parts.append(PICTURE.sub(lambda m: openable(m[0], path, site), text[at:]))
    # Navigations of one name each, so that they can be told apart by those who hear them.
    return re.sub(r'(<nav class="md-nav" data-md-level="\d+" )aria-labelledby="[^"]*"', r"\1", "".join(parts))


def with_head(text, path, site):
    """The page with a title, a description of its own and, if the address is known, OpenGraph."""
    article = text.partition("<article")[2].partition("</article>")[0]
    heading = plain(re.search(r"<h1[^>]*>(.*?)</h1>", article, re.S)[1]) if "<h1" in article else "Not found"
    is_home = path == site / "index.html"
    title = HOME_TITLE if is_home else f"{heading} – sinerelu"
    description = shortened(next((words for words in map(plain, PARAGRAPH.findall(article)) if len(words) > 40), ""))
    meta = f'<meta name="description" content="{html.escape(description)}">' if description else ""
    if settings.address() and path.name != "404.html":
        address = address_of(path, site)
        image = settings.address() + image_of(article, site)
        meta += (
            f'<link rel="canonical" href="{address}"><meta property="og:type" content="website">'
            f'<meta property="og:site_name" content="sinerelu"><meta property="og:title" content="{html.escape(title)}">'
            f'<meta property="og:description" content="{html.escape(description)}">'
            f'<meta property="og:url" content="{address}"><meta property="og:image" content="{image}">'
            f'<meta name="twitter:card" content="summary_large_image">')
    text = DESCRIPTION.sub("", text)
    return TITLE.sub(lambda _: f"<title>{html.escape(title)}</title>{meta}", text, count=1)


def plain(markup):
    """The words of an element; the link to a heading is none of them."""
    markup = re.sub(r'<a class="headerlink".*?</a>', "", markup, flags=re.S)
    return " ".join(html.unescape(re.sub(r"<[^>]*>", "", markup)).split())


def shortened(words):
    """As many whole words as search engines show."""
    return words if len(words) <= 200 else words[:200].rsplit(" ", 1)[0] + " …"


def image_of(article, site):
    """The first figure of a page that is there as PNG; that of the home page if there is none."""
    for name in re.findall(r'src="[./]*(Plots/[^"]*)\.svg"', article):
        if (site / f"{name}.png").is_file():
            return f"{name}.png"
    return DEFAULT_IMAGE


def address_of(path, site):
    name = path.relative_to(site).as_posix()
    return settings.address() + re.sub(r"(^|/)index\.html$", r"\1", name)


def repository_link():
    """A link in the header to the repository; nothing as long as it is not known."""
    return f'<a href="{settings.repository()}">Repository</a>' if settings.repository() else ""


def openable(picture, path, site):
    """A figure that opens large, with links to its files."""
    name = re.search(r'<img[^>]*src="([^"]*)\.svg"', picture)
    if not name or "Plots/" not in name[1]:
        return picture
    kinds = [kind for kind in ("svg", "png", "pdf") if (path.parent / f"{name[1]}.{kind}").is_file()]
    links = " ".join(f'<a href="{name[1]}.{kind}" download>{kind.upper()}</a>' for kind in kinds)
    return (
        f'<a class="large" href="{name[1]}.svg">{picture}</a>'
        f'<span class="downloads">Download: {links}</span>')


def with_thumbnail(card, root):
    """A card of the gallery whose figure is a thumbnail that opens large."""
    def smaller(match):
        picture = match[0]
        name = re.search(r'src="[./]*Plots/([^"]*)\.svg"', picture)[1]
        shown = picture.replace(f'{root}Plots/{name}', f"{root}Plots/small/{name}").replace(".svg", ".png")
        kinds = ["svg", "png", "pdf"] if name.startswith("figures/") else ["svg"]
        links = " ".join(f'<a href="{root}Plots/{name}.{kind}" download>{kind.upper()}</a>' for kind in kinds)
        return (
            f'<a class="large" href="{root}Plots/{name}.svg">{shown}</a>'
            f'<span class="downloads">Download: {links}</span>')
    return PICTURE.sub(smaller, card.replace('src="./', 'src="').replace('srcset="./', 'srcset="'))
