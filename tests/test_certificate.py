"""Certificates: of the demonstration chamber's standards, and of one that a forced merge made fail."""

import json
import re
import subprocess
from base64 import b64encode
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import cache
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from docx import Document
from jsonschema import Draft202012Validator

from tests.authority import authority
from tests.cases import chamber
from tests.history import replay
from tests.measure import unmeasured
from tests.papers import paper, public_key, registered
from tests.repositories import Repository, adopted
from tests.stepping import put
from tuanbiao import git
from tuanbiao.audit import Audit, audit, verdicts
from tuanbiao.certificate.applies import MOOT, STAGE_OF
from tuanbiao.certificate.asked import DOCUMENTS
from tuanbiao.certificate.certify import certify
from tuanbiao.certificate.model import STATES, Certificate
from tuanbiao.check import check
from tuanbiao.cli.main import group
from tuanbiao.digest import file_digest
from tuanbiao.facts.roll import voting_seats_on
from tuanbiao.forms import pdf
from tuanbiao.report.audit import render as audit_report
from tuanbiao.report.certificate import render
from tuanbiao.report.schema import SCHEMAS
from tuanbiao.requirements import requirements
from tuanbiao.signing.statement import Vote, identity, roll_digest
from tuanbiao.site.build import Settings, collect
from tuanbiao.site.certificate import certificate_page, read_certificates
from tuanbiao.site.pages import pages
from tuanbiao.site.plugin import TuanbiaoPlugin
from tuanbiao.site.view import View, certificate_uri
from tuanbiao.stamps import Stamped

PUBLISHED = "lithium-battery-transport-marking-2026"
DRAFTED = "repository-format"
INHERITED = "express-carton-reuse-marking"
FORMS = ("text", "json", "markdown", "html")
IRREGULARITIES = "governance/irregularities.yml"
SOUND = "standards/2024/sound-a"


@pytest.fixture(scope="module")
def history(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("history")
    with unmeasured():
        replay(folder)
    return folder


@pytest.fixture(scope="module")
def audited(history: Path) -> Audit:
    with unmeasured():
        return audit(history, git.resolve(history, "HEAD"))


@pytest.fixture(scope="module")
def certified(audited: Audit) -> Callable[[str], Certificate]:
    head = check(audited.library, audited.steps[-1].step.day)
    return cache(lambda slug: certify(audited, slug, head))


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sound chamber, adopted in one step."""
    return adopted(tmp_path_factory.mktemp("small") / "chamber").root


def forced_into(root: Path, path: str, *pairs: tuple[str, str]) -> Repository:
    """The sound chamber, and a merge that nobody should have made."""
    repository = adopted(root)
    repository.merge(repository.branch({path: put(chamber(), path, *pairs)[path]}), "强行合并")
    return repository


@pytest.fixture
def forced(tmp_path: Path) -> Repository:
    """A published text is changed."""
    return forced_into(tmp_path / "forced", f"{SOUND}/index.md", ("在左侧补零", "在右侧补零"))


def certificate(root: Path, slug: str, stamped: tuple[Stamped, ...] = ()) -> Certificate:
    found = audit(root, git.resolve(root, "HEAD"))
    return certify(found, slug, check(found.library, found.steps[-1].step.day), stamped)


def states(one: Certificate) -> Counter[str]:
    return Counter(each.state for each in one.requirements)


# --- the demonstration chamber -----------------------------------------------------------------------------------------


def test_a_published_standard_holds(certified: Callable[[str], Certificate]) -> None:
    one = certified(PUBLISHED)

    assert (one.verdict, one.number, one.stage) == ("holds", "T/DEMO 3—2026", "publication")
    assert one.irregularities == ()
    assert states(one)["broken"] == states(one)["pending"] == 0
    assert [each.to for each in one.approvals] == [
        *("proposal", "project-approval", "drafting", "consultation"),
        *("technical-review", "approval", "numbering", "publication"),
    ]
    assert "纪要经 2 人确认" in one.approvals[-2].proof.zh
    assert one.approvals[-2].minutes
    assert "签发并盖章" in one.approvals[-1].proof.zh
    assert [each.same for each in one.texts][-2:] == [True, True]


def test_its_figures_are_those_of_the_records(certified: Callable[[str], Certificate]) -> None:
    window, review, decision = [each for stage in certified(PUBLISHED).stages for each in stage.counted]

    assert window.sums[0].figures.zh == "2025-06-09 至 2025-07-25 为 46 日 ≥ 40 日"
    assert [each.holds for each in (*window.sums, *review.sums, *decision.sums)] == [True] * 5
    assert review.sums[0].figures.en == "5 × 10 = 50 ≥ 4 × 11 = 44, 9 needed"
    assert review.conclusion is not None
    assert any("原件未公开，只有摘要 11 张" in fact.zh for fact in review.facts)


def test_its_files_dates_and_originals_are_listed(
    certified: Callable[[str], Certificate], history: Path
) -> None:
    one = certified(PUBLISHED)
    files = {each.path: each for stage in one.stages for each in stage.files}
    days = [each for stage in one.stages for each in stage.days]
    held = [each for stage in one.stages for each in stage.withheld]

    text = (history / one.path / "publication.md").read_bytes()
    assert files[f"{one.path}/publication.md"].digest == file_digest(text)
    assert any(path.startswith("governance/documents/") for path in files)
    assert {each.strength for each in days} == {"recorded"}
    assert all(
        each.commit_on >= each.on or each.key in ("closes", "effective") or "." in each.key for each in days
    )
    assert not any("voter" in each.key or "participants" in each.path for each in days)
    assert {each.custodian for each in held} == {"秘书处"}


def test_a_standard_in_progress_is_incomplete(certified: Callable[[str], Certificate]) -> None:
    one = certified(DRAFTED)

    assert (one.verdict, one.number) == ("incomplete", None)
    assert "程序尚在“起草”阶段" in one.reasons[0].zh
    assert states(one)["pending"] > 30
    assert {each.id for each in one.requirements if each.state == "pending"} <= STAGE_OF.keys()


def test_what_ended_before_publication_has_come_to_its_end(certified: Callable[[str], Certificate]) -> None:
    one = certified("e-bike-charging-cabinet-service")

    assert (one.stage, one.verdict, one.number) == ("cancelled", "holds", None)


def test_an_inherited_standard_has_nothing_but_declared_dates(
    certified: Callable[[str], Certificate],
) -> None:
    one = certified(INHERITED)

    assert (one.verdict, one.requirements, one.approvals) == ("inherited", (), ())
    assert {each.strength for stage in one.stages for each in stage.days} == {"declared"}


@pytest.mark.parametrize("slug", [PUBLISHED, DRAFTED, INHERITED])
@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_form_says_it_in_both_languages(
    certified: Callable[[str], Certificate], slug: str, language: str
) -> None:
    one = certified(slug)
    shown = {form: render(form, one, language) for form in FORMS}

    Draft202012Validator(SCHEMAS["certificate"]).validate(json.loads(shown["json"]))
    assert shown == {form: render(form, replace(one), language) for form in FORMS}
    for form in ("text", "markdown", "html"):
        assert one.head in shown[form]
        assert ("程序证明" if language == "zh" else "Procedure certificate") in shown[form]
        assert ("Requirement" in shown[form]) == (
            language == "en" and bool(one.requirements)
        ) or form == "text"


def test_nobody_is_named(certified: Callable[[str], Certificate], audited: Audit) -> None:
    people = audited.library.governance.people
    assert people is not None
    for form in FORMS:
        shown = render(form, certified(PUBLISHED), "zh")
        assert [one.id for one in people.data if re.search(rf"\b{one.id}\b|{one.name}", shown)] == []


class Page(HTMLParser):
    """What a page loads, and whether its tags are closed in order."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: Counter[str] = Counter()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen[tag] += 1
        assert not {"src", "href", "style"} & {name for name, _ in attrs}
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_the_page_loads_and_runs_nothing(certified: Callable[[str], Certificate]) -> None:
    shown = render("html", certified(PUBLISHED), "zh")
    page = Page()
    page.feed(shown)
    style = re.search(r"<style>(.*?)</style>", shown, re.DOTALL)
    assert style is not None
    digest = b64encode(sha256(style[1].encode()).digest()).decode()

    assert page.open == []
    assert not {"script", "link", "img", "iframe"} & page.seen.keys()
    assert f"default-src 'none'; style-src 'sha256-{digest}'" in shown
    assert "@page { size: A4" in style[1]


def test_strangers_texts_are_texts(certified: Callable[[str], Certificate]) -> None:
    hostile = "甲 <b>&</b> | `a` @everyone [x](javascript:1)\x1b[31m"
    one = replace(certified(DRAFTED), title=hostile, chamber=hostile)

    for form in ("text", "markdown", "html"):
        shown = render(form, one, "zh")
        assert "\x1b" not in shown
        assert form == "text" or "<b>&</b>" not in shown
        assert form != "markdown" or "@everyone" not in shown


# --- what was there before ---------------------------------------------------------------------------------------------


def test_a_round_that_was_over_at_the_adoption_is_counted_as_written(small: Path) -> None:
    window = next(each for stage in certificate(small, "sound-a").stages for each in stage.counted)

    assert window.sums[0].figures.zh == "2024-06-03 至 2024-07-08 为 35 日 ≥ 30 日"
    assert any("启用仓库之前" in fact.zh for fact in window.facts)


def test_a_round_that_was_open_then_counts_from_the_adoption(small: Path) -> None:
    window = next(each for stage in certificate(small, "comment-a").stages for each in stage.counted)

    assert window.sums[0].figures.en.startswith("2026-06-01 to 2026-07-06: 35 days")
    assert not any("启用仓库之前" in fact.zh for fact in window.facts)


# --- requirements ------------------------------------------------------------------------------------------------------


def test_every_requirement_of_both_documents_has_its_row(certified: Callable[[str], Certificate]) -> None:
    wanted = [one.id for one in requirements().requirements if one.document in DOCUMENTS]
    one = certified(PUBLISHED)

    assert [each.id for each in one.requirements] == wanted
    assert all(bool(each.rules) != (each.state == "unjudged") for each in one.requirements)
    assert all(each.why for each in one.requirements if each.state in ("unjudged", "moot"))
    assert set(STATES) >= {each.state for each in one.requirements}


def test_what_applies_when_speaks_of_known_requirements() -> None:
    judged = {one.id for one in requirements().requirements if one.judged == "rule"}

    assert STAGE_OF.keys() <= judged
    assert MOOT.keys() <= STAGE_OF.keys()


# --- a forced merge ----------------------------------------------------------------------------------------------------


def test_a_forced_merge_fails_and_is_named(forced: Repository) -> None:
    one = certificate(forced.root, "sound-a")

    assert one.verdict == "fails"
    assert "错误" in one.reasons[0].zh
    assert {each.commit for each in one.irregularities} == {one.head}
    assert all(each.acknowledged is None for each in one.irregularities)
    errors = [each for each in one.irregularities if each.severity == "error"]
    assert errors
    assert not one.texts[-1].same
    assert certificate(forced.root, "draft-a").verdict == "incomplete"


def test_an_acknowledgement_is_shown_and_changes_no_verdict(forced: Repository) -> None:
    before = certificate(forced.root, "sound-a")
    rows = "".join(
        f"- commit: {each.commit}\n  rule: {each.rule}\n  standard: sound-a\n"
        "  explanation: 未经程序的合并\n  resolution: 2026-01-14-council#members\n"
        for each in {found.rule: found for found in before.irregularities}.values()
    )
    forced.merge(forced.branch({IRREGULARITIES: rows.encode()}), "确认")

    after = certificate(forced.root, "sound-a")

    assert after.verdict == "fails"
    assert len(after.irregularities) == len(before.irregularities)
    assert {each.acknowledged for each in after.irregularities} == {"2026-01-14-council#members"}
    for form in FORMS:
        assert "2026-01-14-council#members" in render(form, after, "zh").replace("\\", "")


def test_a_requirement_is_broken_by_the_rules_that_rest_on_it(tmp_path: Path) -> None:
    path = f"{SOUND}/reviews/1.md"
    text = chamber()[path].decode().replace("choice: for", "choice: against")
    repository = adopted(tmp_path / "chamber")
    repository.merge(repository.branch({path: text.encode()}), "改票")

    one = certificate(repository.root, "sound-a")

    broken = {each.id: each for each in one.requirements if each.state == "broken"}
    assert "opinion-3-4-three-quarters" in broken
    assert broken["opinion-3-4-three-quarters"].found[0].commit == one.head
    assert "三（四）" in render("text", one, "zh")
    (review,) = [each for stage in one.stages for each in stage.counted if each.path == path]
    assert [each.holds for each in review.sums] == [False, False]
    assert "未达到" in render("html", one, "zh")


# --- what is not shown -------------------------------------------------------------------------------------------------


def test_a_move_approved_on_a_forge_alone_is_not_shown(tmp_path: Path) -> None:
    files = put(
        chamber(),
        f"{SOUND}/index.md",
        ("    body: secretariat\n    resolution: 2024-04-10-secretariat#drafting\n", "    body: tc-1\n"),
    )
    root = adopted(tmp_path / "chamber", files).root
    found = audit(root, git.resolve(root, "HEAD"))
    silent = Audit(tuple(replace(each, diagnostics=()) for each in found.steps))

    one = certify(silent, "sound-a", ())

    assert verdicts(silent)["sound-a"] == one.verdict == "incomplete"
    assert "从仓库副本中看不出" in one.reasons[0].zh
    assert "  看不出: 技术委员会" in audit_report("text", silent, "zh")
    assert "进入“起草”的同意" in one.unseen[0].what.zh
    assert next(each for each in one.approvals if each.to == "drafting").proof.zh == "仓库中没有证明"


MOVES = (("drafting", "2024-04-09"), ("technical-review", "2024-09-01"))


@pytest.fixture
def signing(tmp_path: Path) -> Repository:
    """The sound chamber, with two moves that a body approved without a resolution; one text only history knows."""
    files = put(
        chamber(),
        f"{SOUND}/index.md",
        ("    body: secretariat\n    resolution: 2024-04-10-secretariat#drafting\n", "    body: tc-1\n"),
        (
            "    body: secretariat\n    resolution: 2024-09-02-secretariat#technical-review\n",
            "    body: tc-1\n",
        ),
    )
    known = {"wang-wu": public_key("wang-wu")}
    people = registered(files["governance/people.yml"].decode(), known, "2020-01-01")
    return adopted(tmp_path / "chamber", {**files, "governance/people.yml": people.encode()})


def consent(repository: Repository, stage: str, on: str, choice: str = "for") -> dict[str, bytes]:
    """A signed approval by a member of the body, as the specification says."""
    library = audit(repository.root, git.resolve(repository.root, "HEAD")).library
    standard, governance = library.standards["sound-a"], library.governance
    fixed = standard.reviews[1].data.text if stage == "technical-review" else standard.text
    roll = voting_seats_on(governance.bodies["tc-1"].data, date.fromisoformat(on))
    vote = Vote(
        ballot=f"to-{stage}",
        chamber=identity("DEMO", git.resolve(repository.root, "HEAD")),
        choice=choice,
        digest=fixed,
        on=date.fromisoformat(on),
        roll=roll_digest(roll, ()),
        round=1,
        standard="sound-a",
        voter="wang-wu",
    )
    path = f"{SOUND}/evidence/to-{stage}-1-{on}-{choice}-wang-wu.sig"
    return {path: paper("wang-wu", vote.message())}


def proofs(one: Certificate) -> list[str]:
    return [each.proof.zh for each in one.approvals if each.body and not each.resolution]


def test_a_signed_approval_is_shown_if_it_verifies(signing: Repository) -> None:
    files = {path: held for move in MOVES for path, held in consent(signing, *move).items()}
    signing.merge(signing.branch(files), "同意")

    one = certificate(signing.root, "sound-a")

    assert proofs(one) == ["1 份签名同意，验证通过"] * 2
    assert len(one.unseen) == 1
    assert "wang-wu" not in render("json", one, "zh")


def test_one_that_does_not_verify_or_does_not_agree_shows_nothing(signing: Repository) -> None:
    (path,) = consent(signing, *MOVES[0])
    files = {path: b"", **consent(signing, *MOVES[1], choice="against")}
    signing.merge(signing.branch(files), "不同意")

    one = certificate(signing.root, "sound-a")

    assert proofs(one) == ["仓库中没有证明"] * 2
    assert len(one.unseen) == 3


@pytest.mark.parametrize(
    ("edits", "proof"),
    [
        ((("2024-04-10-secretariat#drafting", "2024-04-10-secretariat#none"),), "记录中没有该决议"),
        ((("document: 2025-03-20-publication-sound-a\n", ""),), "仓库中没有证明"),
    ],
)
def test_a_proof_that_is_missing_is_said(
    tmp_path: Path, edits: tuple[tuple[str, str], ...], proof: str
) -> None:
    files = chamber()
    for old, new in edits:
        for path in (f"{SOUND}/index.md", f"{SOUND}/publication.md"):
            files[path] = files[path].replace(old.encode(), new.encode())
    root = adopted(tmp_path / "chamber", files).root

    assert proof in [each.proof.zh for each in certificate(root, "sound-a").approvals]


# --- the command -------------------------------------------------------------------------------------------------------


@pytest.fixture
def call(monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    def run(root: Path, *arguments: str) -> Result:
        monkeypatch.chdir(root)
        return CliRunner().invoke(group, ["audit", *arguments])

    return run


def test_the_command_prints_one_standards_certificate(
    call: Callable[..., Result], small: Path, forced: Repository, tmp_path: Path
) -> None:
    done = call(small, "--standard", "sound-a", "--format", "json")
    assert done.exit_code == 0
    assert json.loads(done.stdout)["verdict"] == "holds"
    assert call(small, "--standard", "draft-a").stdout.startswith("= 程序证明\n")
    page = tmp_path / "page.html"
    done = call(
        forced.root, "--standard", "sound-a", "--format", "html", "--lang", "en", "--output", str(page)
    )
    assert done.exit_code == 1
    assert "Procedure certificate" in page.read_text("utf-8")
    printed = tmp_path / "paper.docx"
    done = call(small, "--standard", "sound-a", "--format", "docx", "--output", str(printed))
    assert done.exit_code == 0
    assert Document(str(printed)).paragraphs[0].text == "程序证明"


def test_why_no_certificate_could_be_printed(
    call: Callable[..., Result], small: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pdf, "faces", lambda: None)
    done = call(small, "--standard", "sound-a", "--format", "pdf", "--output", "a.pdf")

    assert done.exit_code == 2
    assert "fonts-noto-cjk" in done.output


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--standard", "none-such"), "没有标准"),
        (("--format", "html"), "use one of"),
        (("--standard", "sound-a", "--format", "sarif"), "use one of"),
        (("--roots", "governance/chamber.md"), "--standard"),
        (("--standard", "sound-a", "--roots", "nowhere.pem"), "nowhere.pem"),
    ],
)
def test_the_command_says_what_cannot_be(
    call: Callable[..., Result], small: Path, arguments: tuple[str, ...], said: str
) -> None:
    done = call(small, *arguments)

    assert (done.exit_code, said in done.output) == (2, True), done.output


def test_timestamps_are_listed_with_their_outcome(call: Callable[..., Result], tmp_path: Path) -> None:
    own = authority(tmp_path / "tsa")
    files = chamber()
    files[f"{SOUND}/evidence/published.tsr"] = own.stamp(file_digest(files[f"{SOUND}/publication.md"]))
    root = adopted(tmp_path / "chamber", files).root

    without = call(root, "--standard", "sound-a").stdout
    with_roots = call(root, "--standard", "sound-a", "--roots", str(own.folder / "root.pem")).stdout

    assert "没有给出信任锚，未验证" in without
    assert "时间戳 evidence/published.tsr" in without
    assert "evidence/published.tsr | 验证通过" in with_roots
    assert "--roots …" in with_roots


# --- the site ----------------------------------------------------------------------------------------------------------


def test_the_site_has_a_page_for_each(small: Path, tmp_path: Path) -> None:
    found = read_certificates(small, ["sound-a", "none-such"])
    library = audit(small, git.resolve(small, "HEAD")).library
    view = View(library, (), {}, date(2026, 6, 30), certificates=found)

    uri, page = certificate_page(view, found["sound-a"])

    assert list(found) == ["sound-a"]
    assert "(certificate.md)" in pages(view)["standards/sound-a/index.md"]
    assert pages(view)[uri] == page.text
    assert uri == certificate_uri("sound-a") == "standards/sound-a/certificate.md"
    assert "程序成立" in page.text
    english = pages(replace(view, language="en"))[f"en/{uri}"]
    assert 'title: "Procedure certificate: T/DEMO 1—2025 ' in english
    assert "Verdict: " in english
    assert read_certificates(tmp_path, ["sound-a"]) == {}


def test_only_a_build_makes_certificates(small: Path) -> None:
    plugin = TuanbiaoPlugin()
    asked = []
    for command_ in ("serve", "build"):
        plugin.on_startup(command=command_, dirty=False)
        asked.append(plugin.building)
    uri = certificate_uri("sound-a")

    assert asked == [False, True]
    assert uri not in collect(small, date(2026, 6, 30)).pages
    assert uri in collect(small, date(2026, 6, 30), Settings(certify=True)).pages


def test_a_history_that_cannot_be_judged_gives_no_certificates(small: Path, tmp_path: Path) -> None:
    clone = tmp_path / "shallow"
    subprocess.run(["git", "clone", "-q", "--depth=1", f"file://{small}", clone], check=True)
    (clone / ".git/shallow").write_text(git.resolve(clone, "HEAD") + "\n")

    assert read_certificates(clone, ["sound-a"]) == {}
