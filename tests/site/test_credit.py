"""The credit record: what was declared, what was checked, what went wrong and was put right, the same as page and as data."""

import json
from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any

from tests.cases import AS_OF, chamber
from tests.forms.test_annual_report import APPEAL
from tests.forms.test_evaluation import FOUND, asked, certificate
from tests.test_demonstration import ROOT, WRITTEN
from tuanbiao.certificate.model import Certificate
from tuanbiao.facts.credit import breaches, declarations
from tuanbiao.library import Library
from tuanbiao.load import load
from tuanbiao.site.api.credit import credit
from tuanbiao.site.api.public import public
from tuanbiao.site.credit import credit_page
from tuanbiao.site.view import View
from tuanbiao.tree import MemoryTree, WorkTree

SOUND = "standards/2024/sound-a"


def library(**files: str) -> Library:
    return load(MemoryTree(chamber() | {path: one.encode() for path, one in files.items()}))


def view(held: Library, certificates: dict[str, Certificate] | None = None, *, as_of: date = AS_OF) -> View:
    return View(held, (), {}, as_of, certificates=certificates or {})


@cache
def demonstration() -> Library:
    return load(WorkTree(ROOT))


def told(shown: View) -> Any:
    return json.loads(public(shown)["api/v1/credit.json"])


def test_the_data_says_what_was_declared_and_by_whom() -> None:
    data = told(view(library()))
    (one,) = data["declarations"]

    assert data["chamber"]["credit_code"] == "51110000DEM000006P"
    assert (data["status"], data["as_of"]) == ("active", "2026-06-30")
    assert (one["number"], one["on"], one["ended"]) == ("T/DEMO 1—2025", "2025-04-02", None)
    assert one["commitments"] == dict.fromkeys(
        ("lawful", "truthful", "mandatory_standards", "industrial_policy"), True
    )
    assert (one["signed_by"], one["signed_on"]) == ("冯一", "2025-04-01")
    assert one["text"] == library().standards["sound-a"].text


def test_a_declaration_without_commitments_says_so() -> None:
    text = chamber()[f"{SOUND}/disclosure.md"].decode()
    head, _, tail = text.partition("commitments:")
    bare = head + "---\n" + tail.partition("---\n")[2]
    (one,) = credit(view(library(**{f"{SOUND}/disclosure.md": bare}))).declarations
    page = credit_page(
        view(library(**{f"{SOUND}/disclosure.md": text.replace("lawful: true", "lawful: false")}))
    )

    assert (one.signed_by, one.signed_on, one.commitments.lawful) == (None, None, False)
    assert "公开信息真实<br>符合法律法规和强制性标准<br>符合国家产业政策" in page[1].text


def test_a_declaration_ends_with_its_standard() -> None:
    standards = demonstration().standards.values()
    register = demonstration().register
    now = {one.standard.slug: one.ended for one in declarations(standards, register, WRITTEN)}
    later = {one.standard.slug: one.ended for one in declarations(standards, register, date(2040, 1, 1))}

    assert now["temporary-disinfection-point"] == date(2024, 4, 1)
    assert now["robot-maintenance"] is None
    assert later["lithium-battery-transport-marking"] is not None
    assert list(declarations(standards, register, date(2022, 3, 1))) == []


def test_the_verdict_is_that_of_the_certificate() -> None:
    held = certificate(asked("broken", FOUND), asked("kept"), asked("noted"))
    data = told(view(library(), {"sound-a": held}))
    (check,) = data["checks"]
    (finding,) = [one for one in data["breaches"] if one["kind"] == "finding"]

    assert (check["verdict"], check["kept"], check["broken"], check["steps"]) == ("fails", 2, 1, 9)
    assert (check["checked"], check["commit"]) == ("2026-06-30", "a" * 40)
    assert check["page"] == "standards/sound-a/certificate.html"
    assert (finding["rule"], finding["commit"], finding["on"]) == (FOUND.rule, FOUND.commit, "2025-03-01")
    acknowledged = replace(held, irregularities=(replace(FOUND, acknowledged="2025-01-15-council#r1"),))
    assert "finding" not in {
        one["kind"] for one in told(view(library(), {"sound-a": acknowledged}))["breaches"]
    }


def test_every_kind_of_breach_with_its_correction() -> None:
    commit = "d" * 40
    second = "second_instance: {body: council, filed: 2025-03-01, decision: upheld, replied: 2025-03-20}"
    files = {
        "governance/irregularities.yml": f"- {{commit: {commit}, rule: consultation-rewritten, explanation: 说明, resolution: 2025-01-15-council#r1, on: 2025-01-15, measures: 培训}}\n",
        "governance/appeals/2025-1.md": APPEAL.format(
            filed="2025-02-03", more=f"decision: dismissed\n{second}"
        ),
        "governance/appeals/2025-2.md": APPEAL.format(filed="2025-02-03", more="decision: dismissed"),
        "governance/complaints/2025-1.md": "---\nabout: 张三投诉李四\nvia: letter\nreceived: 2025-05-06\noutcome: substantiated\nremedy: {text: 整改, due: 2025-07-01}\n---\n",
        "governance/chamber.md": chamber()["governance/chamber.md"]
        .decode()
        .replace(
            "copyright_policy:",
            "suspensions: [{from: 2025-06-01, to: 2025-06-10, ordered_by: 示例机关}]\ncopyright_policy:",
        ),
    }
    held = library(**files)
    found = {one.kind: one for one in breaches(held.governance, AS_OF)}

    assert found.keys() == {"irregularity", "appeal", "complaint", "suspension", "correction"}
    assert (found["irregularity"].commit, found["irregularity"].measures) == (commit, "培训")
    assert (found["appeal"].key, found["appeal"].on, found["appeal"].corrected) == (
        "2025-1",
        date(2025, 3, 20),
        None,
    )
    assert (found["complaint"].measures, found["complaint"].due, found["complaint"].told) == (
        "整改",
        date(2025, 7, 1),
        None,
    )
    assert (found["suspension"].on, found["suspension"].corrected) == (date(2025, 6, 1), date(2025, 6, 10))
    assert found["correction"].corrected == date(2026, 1, 20)
    assert breaches(held.governance, date(2025, 1, 1)) == ()
    text = json.dumps(told(view(held)), ensure_ascii=False)
    assert "张三" not in text
    assert "unit-h" not in text
    for language in ("zh", "en"):
        page = credit_page(replace(view(held), language=language))[1].text
        assert "](../reference/rules/consultation-rewritten.md)" in page
        assert "2025-06-10" in page


def test_both_pages_lead_to_the_data() -> None:
    for language, up in (("zh", ".."), ("en", "../..")):
        uri, page = credit_page(replace(view(library()), language=language))
        assert uri == "governance/credit.md"
        assert f"[JSON]({up}/api/v1/credit.json)" in page.text
        assert "{ #_breaches }" in page.text


def test_a_chamber_that_has_nothing_yet() -> None:
    shown = View(load(MemoryTree({})), (), {}, AS_OF)
    data = credit(shown)
    text = credit_page(shown)[1].text

    assert (data.chamber, data.status, data.declarations, data.checks, data.breaches) == (
        None,
        None,
        (),
        (),
        (),
    )
    assert "还没有公开的自我声明。" in text
    assert "还没有发布标准。" in text
    assert "没有。" in text


def test_a_long_table_ends_in_a_link_to_the_data() -> None:
    rows = "".join(
        f"- {{id: a{at}, authority: 机关, kind: correction, on: 2025-01-01, result: 改正}}\n"
        for at in range(203)
    )
    text = credit_page(view(library(**{"governance/supervision.yml": rows})))[1].text

    assert "另有 3 项见 [JSON](../api/v1/credit.json)。" in text
