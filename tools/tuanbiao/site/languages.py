"""The pages in English, beside the Chinese ones in one build: their menu, the theme's own words, and what in them is Chinese."""

import re
from collections.abc import Iterable, Mapping
from copy import copy, deepcopy

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation, get_navigation

from .view import FOLDERS

ENGLISH = FOLDERS["en"]
_BODY = re.compile(r"(?P<open>.*<body\b)(?P<rest>.*)", re.DOTALL)
_TAG = re.compile(r"(<script\b.*?</script>|<[^>]*>)", re.DOTALL)
_HAN = r"[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]"
_SHORT = 20  # so many other characters between two Chinese ones are still part of what is said in Chinese
_CHINESE = re.compile(rf"[\u2018\u201c]?{_HAN}(?:[^<>]{{0,{_SHORT}}}?{_HAN})*[\u2019\u201d]?")
# A menu as it is written in the settings: titles to pages or to further menus.
Menu = str | Mapping[str, "Menu | list[Menu]"]


def twin(uri: str) -> str:
    """The address of the same page in the other language."""
    return uri.removeprefix(ENGLISH) if uri.startswith(ENGLISH) else ENGLISH + uri


def translated(menu: Iterable[Menu], words: Mapping[str, str]) -> list[Menu]:
    """The menu of the English pages: the same places; a title without a word is left to the page itself."""
    return [_item(one, words) for one in menu]


def _item(one: Menu, words: Mapping[str, str]) -> Menu:
    if isinstance(one, str):
        return ENGLISH + one
    ((title, below),) = one.items()
    if isinstance(below, list):
        return {words.get(title, title): translated(below, words)}
    assert isinstance(below, str)
    return {words[title]: ENGLISH + below} if title in words else ENGLISH + below


def settings(config: MkDocsConfig, name: str, words: Mapping[str, str]) -> MkDocsConfig:
    """The builder's settings as the English pages see them."""
    theme = deepcopy(config.theme)
    theme["language"] = "en"
    english = copy(config)
    english.update({"theme": theme, "site_name": name, "nav": translated(config.nav or [], words)})
    return english


def navigation(files: Files, english: MkDocsConfig) -> Navigation:
    """The menu of the English pages; made before the Chinese one, so that its titles hold."""
    below = Files([one for one in files if one.src_uri.startswith(ENGLISH)])
    made = get_navigation(below, english)
    made.homepage = next((one for one in made.pages if one.file.src_uri == f"{ENGLISH}index.md"), None)
    return made


def relabelled(html: str, config: MkDocsConfig, words: Mapping[str, str]) -> str:
    """The content of an English page, in which the links to its headings are called in English."""
    title = config.mdx_configs.get("toc", {}).get("permalink_title", "")
    return html.replace(f' title="{title}"', f' title="{words[title]}"') if title in words else html


def marked(html: str) -> str:
    """A page in English, in which what is Chinese says so: a voice or a font is chosen by it."""
    found = _BODY.fullmatch(html)
    if found is None:
        return html
    parts = _TAG.split(found["rest"])  # every second one is a tag
    shown = (
        part if at % 2 else _CHINESE.sub(r'<span lang="zh-CN">\g<0></span>', part)
        for at, part in enumerate(parts)
    )
    return found["open"] + "".join(shown)
