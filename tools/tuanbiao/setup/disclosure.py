"""The record of a self-declaration that is still to be made: what the standard says filled in, the rest ready to be written."""

from collections.abc import Iterator

from ..parse.located import Plain
from ..records.described import fields_of
from ..records.disclosure import INDICATOR_KINDS, RELATIONS, Commitments
from ..records.kinds import KINDS
from ..standard import Standard
from .blanks import blank
from .scalars import quoted

_KIND = next(kind for kind in KINDS if kind.name == "disclosure")
_PLATFORM = "全国团体标准信息平台"


def path(standard: Standard) -> str:
    """Where the record lies."""
    return f"{standard.folder}/disclosure.md"


def record(standard: Standard) -> bytes:
    """The file of the record: nothing in it is promised or signed before somebody does so."""
    lines = blank(_KIND, dict(_known(standard))).decode().splitlines(keepends=True)
    forms = {"indicators": _INDICATORS, "commitments": "".join(_commitments()), "signed": _SIGNED}
    return "".join(line + forms.get(line.removeprefix("# ").partition(":")[0], "") for line in lines).encode()


def _known(standard: Standard) -> Iterator[tuple[str, Plain]]:
    data, issued = standard.index.data, standard.publication
    yield "platform", _PLATFORM
    if data.number:
        yield "number", data.number
    yield "title", quoted(data.title)
    if issued and issued.data.document:
        yield "document", issued.data.document
    if data.patents is not None:
        yield "patents", "true" if data.patents.exist else "false"


def _commitments() -> Iterator[str]:
    for field in fields_of(Commitments).values():
        yield f"#   {field.attribute}: true  # {field.name.zh} {field.name.en}\n"


_INDICATORS = (
    "#   - name:   # 指标 Indicator\n"
    f"#     kind: {'、'.join(INDICATOR_KINDS)}\n"
    "#     value:   # 指标值 Value\n"
    "#     compared_with:   # 对比 Compared with\n"
    "#       - standard:   # 对比标准 Standard\n"
    "#         value:   # 对比值 Value\n"
    f"#         relation: {'、'.join(RELATIONS)}\n"
)
_SIGNED = "#   by:   # 签署人 By\n#   on: YYYY-MM-DD\n"
