"""The specification of the format says what the tool reads: kinds, keys, types, what is required, caps."""

import re
from collections.abc import Mapping
from typing import NamedTuple

import pytest

from tests.cases import AS_OF, CASES, KEPT, Case, chamber, contents, memory
from tests.specification import TEXT, records, tables
from tuanbiao.check import check
from tuanbiao.diagnostic import Severity
from tuanbiao.load import load
from tuanbiao.records.kind import Kind
from tuanbiao.records.kinds import KINDS
from tuanbiao.records.parts import STAGES
from tuanbiao.requirements import procedure
from tuanbiao.tree import MemoryTree

TABLES = tables()
RECORDS = dict(records())
# Said in words, with a test of its own.
ALL_BUT: Mapping[str, Mapping[str, None]] = {"keys-policy": {"versions[].appeal_matters": None}}


class Demanded(NamedTuple):
    """Keys that a rule demands and not the type, so that a file without them is still read: key → rule.

    `case` is a case in whose tree the file at `path` has them all, none where the chamber itself has it.
    """

    path: str
    case: str
    rules: Mapping[str, str]


DEMANDED = {
    "keys-chamber": Demanded(
        "governance/chamber.md",
        "",
        {
            "registration": "registration-missing",
            "scope": "charter-scope",
            "legal_representative": "platform-profile",
            "copyright_policy": "copyright-policy",
            "information": "information-organisation",
        },
    ),
    "keys-fees": Demanded(
        "governance/fees.yml",
        "fee-basis/edge-complete",
        {
            "[].price": "fee-published",
            "[].basis": "fee-basis",
            "[].resolution": "fee-resolution",
            "[].voluntary": "fee-voluntary",
            "[].published": "fee-published",
            "[].tied_to": "fee-ties-unanswered",
        },
    ),
    "keys-consultations": Demanded(
        "standards/2024/sound-a/consultations/1.md",
        "",
        {"package": "move-key-missing", "notice": "consultation-notice-incomplete"},
    ),
    "keys-publication": Demanded(
        "standards/2024/sound-a/publication.md",
        "",
        {"document": "move-key-missing", "signed_by": "move-key-missing"},
    ),
    "keys-withdrawal": Demanded(
        "standards/2024/sound-a/withdrawal.md",
        "withdrawal-incomplete/edge-complete",
        dict.fromkeys(("body", "document", "notice"), "withdrawal-incomplete"),
    ),
    "keys-cancellation": Demanded(
        "standards/2026/draft-a/cancellation.md",
        "cancellation-incomplete/edge-complete",
        dict.fromkeys(("body", "notice"), "cancellation-incomplete"),
    ),
}
# What the specification always requires and the tool does not.
LEFT_TO_RULES = [(table, key) for table, demanded in DEMANDED.items() for key in demanded.rules]


@pytest.mark.parametrize("table", RECORDS)
def test_a_table_has_exactly_the_keys_of_its_type(table: str) -> None:
    assert set(TABLES[table]) == set(RECORDS[table])


def test_every_table_is_of_a_record() -> None:
    assert set(TABLES) == set(RECORDS)


@pytest.mark.parametrize("table", RECORDS)
def test_rows_have_the_types_and_names_of_their_keys(table: str) -> None:
    said = {key: (row.type, re.split("[：；]", row.meaning)[0]) for key, row in TABLES[table].items()}

    assert said == {key: (own.type, own.schema["title"]) for key, own in RECORDS[table].items()}


@pytest.mark.parametrize("table", RECORDS)
def test_rows_list_the_values_of_their_keys(table: str) -> None:
    chosen = {key: row.meaning for key, row in TABLES[table].items() if row.type.startswith("枚举")}
    stages = {stage: zh for stage, (zh, _) in STAGES.items()}
    listed = {
        key: stages if "[](#tab-stages)" in meaning else dict(re.findall("`([^`]+)`（([^）]*)）", meaning))
        for key, meaning in chosen.items()
        if meaning != "格式版本：`1`"
    }

    assert listed == {key: RECORDS[table][key].labels for key in listed}


@pytest.mark.parametrize("table", RECORDS)
def test_rows_have_the_defaults_of_their_keys(table: str) -> None:
    found = {key: re.search("没有时为`([^`]*)`", row.meaning) for key, row in TABLES[table].items()}
    given = {key: own.default for key, own in RECORDS[table].items()}

    assert {key: one and one[1] for key, one in found.items()} == {**given, **ALL_BUT.get(table, {})}


def test_matters_of_appeal_are_by_default_all_but_one() -> None:
    key = "versions[].appeal_matters"
    own = RECORDS["keys-policy"][key]

    assert TABLES["keys-policy"][key].meaning.endswith("没有时为除`other`以外的全部取值")
    assert set(own.schema["default"]) == set(own.labels) - {"other"}


@pytest.mark.parametrize("table", RECORDS)
def test_rows_say_what_is_required(table: str) -> None:
    excepted = {key for of, key in LEFT_TO_RULES if of == table}
    required = {key: own.required for key, own in RECORDS[table].items()}

    assert not any(required[key] for key in excepted)
    said = {key: row.when if row.when in ("始终", "随上级") else "" for key, row in TABLES[table].items()}
    assert said == {key: "始终" if key in excepted else one for key, one in required.items()}


@pytest.mark.parametrize(("table", "key"), LEFT_TO_RULES)
def test_a_rule_demands_what_the_type_does_not(table: str, key: str) -> None:
    path, case, rules = DEMANDED[table]
    files = contents(Case(*(case.split("/")[0], CASES / case))) if case else chamber()
    indent, name = ("  ", key.removeprefix("[].")) if key.startswith("[].") else ("", key)
    without, found = re.subn(
        rf"^{indent}{name}:.*\n(?:{indent}(?: |- ).*\n)*",
        "",
        files[path].decode(),
        count=1,
        flags=re.MULTILINE,
    )
    said = check(load(MemoryTree({**files, path: without.encode()}), KEPT), AS_OF, memory())

    assert found == 1
    assert (rules[key], Severity.ERROR) in {(one.rule, one.severity) for one in said}


def test_stages_are_those_of_the_table() -> None:
    start = TEXT.index("{#tab-stages}")
    rows = re.findall(r"^\| `([a-z-]+)` \| (\S+) \|", TEXT[start : start + 1000], re.MULTILINE)

    assert dict(rows) == {stage: zh for stage, (zh, _) in STAGES.items()}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_every_kind_has_its_place(kind: Kind) -> None:
    path = kind.path.removeprefix("standards/{group}/{slug}/")

    assert f"`{path}`" in TEXT


def test_caps_are_those_of_the_table() -> None:
    caps = {(kind.max_bytes, kind.max_events) for kind in KINDS if not kind.markdown}

    assert caps == {(262_144, 20_000), (4_194_304, 200_000)}
    assert "4 194 304 | 200 000" in TEXT
    assert "262 144 | 20 000" in TEXT


def test_every_protected_path_is_named() -> None:
    said = TEXT.partition("## 受保护的路径 {#protected}")[2].partition("\n## ")[0]
    paths = [path.removesuffix("**") for one in procedure().protected for path in one.paths]

    assert [path for path in paths if not path.endswith(".lock") and f"`{path}`" not in said] == []
