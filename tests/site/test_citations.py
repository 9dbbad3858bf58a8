"""How a standard is cited, and what a page's head tells programs."""

import json
import re
from collections.abc import Mapping
from datetime import date
from html import unescape
from typing import Any

import pytest
from bibtexparser.entrypoint import parse_string
from bibtexparser.middlewares import LatexDecodingMiddleware

from tests.cases import AS_OF
from tests.site.test_data import BASELINE, view
from tests.site.test_pages import COMMENT, SOUND, Edits, page
from tuanbiao.load import load
from tuanbiao.site.api.cite import Citation, bibtex, citation, csl, reference, ris
from tuanbiao.site.api.head import heads
from tuanbiao.site.api.public import public
from tuanbiao.site.api.search import opensearch
from tuanbiao.site.safety import secure
from tuanbiao.site.view import View
from tuanbiao.tree import MemoryTree

ONE = Citation(
    "T-DEMO-1-2025",
    "循环物流周转箱标识要求",
    "T/DEMO 1—2025",
    ("示例商会", "伙伴商会"),
    date(2025, 3, 20),
    AS_OF,
    "https://example.org/standards/sound-a/index.html",
)
ODD = r"100% & {甲}_乙 #1 $2 ~3 ^4 \5"
TITLE = "title: 循环物流周转箱标识要求\n"


def cited(edits: Edits | None = None, **more: Any) -> Citation:
    made = view(edits, **more)
    found = citation(made, made.library.standards["sound-a"])
    assert found
    return found


def head(edits: Edits | None = None, **more: Any) -> str:
    return heads(view(edits, **more))["standards/sound-a/index.md"]


def linked(edits: Edits | None = None, **more: Any) -> Mapping[str, Any]:
    found = re.search(r'<script type="application/ld\+json">(.*?)</script>', head(edits, **more))
    assert found
    return dict(json.loads(found[1]))


def metas(text: str) -> dict[str, str]:
    return {name: unescape(value) for name, value in re.findall(r'<meta name="(.*?)" content="(.*?)">', text)}


# --- the four forms ------------------------------------------------------------------------------------------------------


def test_a_reference_by_gb_t_7714() -> None:
    assert reference(ONE) == (
        "示例商会, 伙伴商会. 循环物流周转箱标识要求: T/DEMO 1—2025[S/OL]. (2025-03-20)[2026-06-30]. "
        "https://example.org/standards/sound-a/index.html."
    )
    assert reference(cited()) == (
        "示例商会. 循环物流周转箱标识要求: T/DEMO 1—2025[S]. [出版地不详]: 示例商会, 2025."
    )


def test_bibtex_is_read_back_as_it_was_meant() -> None:
    read = parse_string(bibtex(ONE))
    (entry,) = read.entries

    assert read.failed_blocks == []
    assert (entry.entry_type, entry.key) == ("techreport", "T-DEMO-1-2025")
    assert entry["title"] == "{循环物流周转箱标识要求}"
    assert entry["author"] == "{示例商会} and {伙伴商会}"
    assert (entry["number"], entry["year"], entry["month"], entry["day"]) == (
        "T/DEMO 1—2025",
        "2025",
        "3",
        "20",
    )
    assert entry["url"] == ONE.url


def test_what_bibtex_treats_as_special_is_escaped() -> None:
    braces = str.maketrans("", "", "{}")
    odd = Citation("k", ODD, "T/A 1—2025", ("甲",), AS_OF, AS_OF, "")
    read = parse_string(bibtex(odd), append_middleware=[LatexDecodingMiddleware()])

    assert read.failed_blocks == []
    # The reader takes the sign's LaTeX name for the accent.
    assert read.entries[0]["title"].replace("ˆ", "^").translate(braces) == ODD.translate(braces)
    assert "url" not in read.entries[0]


def test_ris_has_a_tag_on_every_line() -> None:
    lines = ris(ONE).split("\r\n")

    assert lines.pop() == ""
    assert all(re.fullmatch(r"[A-Z][A-Z0-9]  - .*", line) for line in lines)
    assert (lines[0], lines[-1]) == ("TY  - STAND", "ER  - ")
    assert "SN  - T/DEMO 1—2025" in lines
    assert [line for line in lines if line.startswith("AU")] == ["AU  - 示例商会", "AU  - 伙伴商会"]
    assert not any(line.startswith("UR") for line in ris(cited()).split("\r\n"))


def test_csl_has_the_fields_of_a_standard() -> None:
    (item,) = json.loads(csl(ONE))

    assert item["type"] == "standard"
    assert (item["title"], item["number"]) == (ONE.title, ONE.number)
    assert item["author"] == [{"literal": "示例商会"}, {"literal": "伙伴商会"}]
    assert item["issued"] == {"date-parts": [[2025, 3, 20]]}
    assert item["URL"] == ONE.url
    assert "URL" not in json.loads(csl(cited()))[0]


def test_no_title_adds_a_line() -> None:
    edits = {f"{SOUND}/index.md": ((TITLE, 'title: "甲\\x0b\\u2028ER  - 乙"\n'),)}

    assert cited(edits).title == "甲 ER - 乙" or cited(edits).title == "甲 ER  - 乙"
    assert ris(cited(edits)).count("\r\n") == ris(cited()).count("\r\n")


def test_a_joint_standard_names_every_issuer() -> None:
    edits = {
        f"{SOUND}/index.md": (
            ("text_access:", "joint: [{chamber: 伙伴商会, code: PART, role: partner}]\ntext_access:"),
        )
    }

    assert cited(edits).issuers == ("示例商会", "伙伴商会")


# --- which standards, and where it is shown ------------------------------------------------------------------------------


def test_only_a_published_standard_can_be_cited() -> None:
    made = view()

    assert citation(made, made.library.standards["comment-a"]) is None
    assert citation(view(as_of=date(2025, 3, 19)), made.library.standards["sound-a"]) is None
    assert citation(view(as_of=date(2025, 3, 20)), made.library.standards["sound-a"]) is not None
    files = public(made)
    assert {path for path in files if "citation" in path} == {
        f"standards/sound-a/citation.{end}" for end in ("bib", "ris", "csl.json")
    }


def test_a_page_tells_how_to_cite_it() -> None:
    text = page("sound-a")

    assert "## 引用和数据 { #_cite }" in text
    assert "示例商会. 循环物流周转箱标识要求: T/DEMO 1—2025&#91;S&#93;." in text
    for link in (
        "citation.bib",
        "citation.ris",
        "citation.csl.json",
        "../sound-a.xml",
        "../../api/v1/standards/sound-a.json",
    ):
        assert f"]({link})" in text
    assert "## 数据 { #_cite }" in page("comment-a")
    assert "citation.bib" not in page("comment-a")


# --- the head ------------------------------------------------------------------------------------------------------------


def test_reference_managers_read_the_page() -> None:
    found = metas(head(site_url="https://example.org/"))

    assert found["citation_title"] == "循环物流周转箱标识要求"
    assert found["citation_technical_report_number"] == "T/DEMO 1—2025"
    assert found["citation_publication_date"] == "2025/03/20"
    assert found["citation_publisher"] == "示例商会"
    assert found["citation_fulltext_html_url"] == "https://example.org/standards/sound-a/index.html"
    assert metas(heads(view())["standards/comment-a/index.md"]) == {}
    assert "citation_public_url" not in metas(head())


def test_a_text_that_is_not_public_is_not_said_to_be() -> None:
    edits = {f"{SOUND}/index.md": (("text_access: full", "text_access: none"),)}
    found = linked(edits)

    assert found["isAccessibleForFree"] is False
    assert "abstract" not in found
    assert "citation_fulltext_html_url" not in metas(head(edits, site_url="https://example.org/"))
    assert "规定了循环物流" not in page("sound-a", edits).partition("# 循环")[0]


def test_a_standard_in_the_words_of_schema_org_is_no_law() -> None:
    edits = {
        f"{SOUND}/index.md": (
            (
                "text_access:",
                "replaces: [{number: T/DEMO 9—2018, extent: full}]\nadopts: [{document: ISO 9999, degree: MOD}]\ntext_access:",
            ),
        )
    }
    found = linked(
        edits, added={"governance/baseline.yml": BASELINE.encode()}, site_url="https://example.org/"
    )

    assert found["@type"] == "TechArticle"
    assert (found["identifier"], found["version"], found["datePublished"]) == (
        "T/DEMO 1—2025",
        2025,
        "2025-03-20",
    )
    assert found["isBasedOn"] == [{"@type": "CreativeWork", "identifier": "ISO 9999"}]
    assert found["dcterms:replaces"] == [{"@type": "CreativeWork", "identifier": "T/DEMO 9—2018"}]
    assert found["url"] == "https://example.org/standards/sound-a/index.html"
    assert linked()["creativeWorkStatus"] == "Published"


def test_an_edition_that_was_replaced_leads_to_the_new_one() -> None:
    numbered = "number: T/DEMO 2—2026\nreplaces: [{number: T/DEMO 1—2025, extent: full}]\ntext_access:"
    edits = {
        f"{COMMENT}/index.md": (
            ("text_access:", numbered),
            ("stage: consultation", "stage: publication"),
            ("---\n\n# 前言", "  - to: publication\n    on: 2026-06-20\n---\n\n# 前言"),
        )
    }
    record = f"---\non: 2026-06-20\neffective: 2026-06-25\ntext: {'a' * 64}\n---\n".encode()
    made = view(edits, added={f"{COMMENT}/publication.md": record}, site_url="https://example.org/")
    found = heads(made)

    assert (
        '"dcterms:isReplacedBy":[{"@type":"CreativeWork","identifier":"T/DEMO 2—2026"'
        in (found["standards/sound-a/index.md"])
    )
    assert (
        '"url":"https://example.org/standards/sound-a/index.html"}]' in found["standards/comment-a/index.md"]
    )


@pytest.mark.parametrize("title", ["</script><script>alert(1)</script>", '"><img src=x>', "<!--<script>"])
def test_no_title_breaks_out_of_the_head(title: str) -> None:
    edits = {f"{SOUND}/index.md": ((TITLE, f"title: '{title}'\n"),)}
    text = head(edits)

    assert linked(edits)["name"] == title
    assert metas(text)["citation_title"] == title
    assert text.count("<script") == text.count("</script>") == 1
    assert "<img" not in text


def test_a_data_block_is_never_run_and_needs_no_digest() -> None:
    plain = secure('<meta charset="utf-8">')
    text = secure('<meta charset="utf-8"><script type="application/ld+json">{}</script><script>a</script>')

    assert "sha256" not in plain
    assert text.count("sha256-") == 1


# --- the search of a browser ---------------------------------------------------------------------------------------------


def test_a_browser_can_search_a_site_that_has_an_address() -> None:
    text = opensearch(view(site_url="https://example.org/std/"))["opensearch.xml"].decode()

    assert 'template="https://example.org/std/search.html?q={searchTerms}"' in text
    assert "<ShortName>DEMO 团体标准</ShortName>" in text
    assert opensearch(view()) == {}
    nobody = View(load(MemoryTree({})), (), {}, AS_OF, site_url="https://example.org")
    assert b"<ShortName>\xe5\x9b\xa2" in opensearch(nobody)["opensearch.xml"]
