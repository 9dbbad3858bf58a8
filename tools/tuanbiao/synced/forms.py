"""The issue forms: what each asks for. The same table writes the forms and reads what was sent with them."""

from collections.abc import Mapping

from msgspec import Struct

from ..records.appeal import MATTERS
from ..records.comments import COMMENT_KINDS
from ..records.labels import Labels
from ..records.parts import GENESES
from ..records.units import CATEGORIES
from ..words import Words

_NONE = Words("", "")
DEADLINE = "deadline"  # the label of reminders, which no form sets


class Field(Struct, frozen=True):
    """One question; `options` (value → both labels) makes it a choice, `lines` a text of several lines."""

    id: str
    label: Words
    help: Words = _NONE
    required: bool = True
    lines: bool = False
    options: Labels | None = None

    @property
    def heading(self) -> str:
        """The label as GitHub writes it above the answer."""
        return f"{self.label.zh} {self.label.en}"

    @property
    def choices(self) -> Mapping[str, str]:
        """What the form offers → the value that the record holds."""
        return {f"{zh} {en}": value for value, (zh, en) in (self.options or {}).items()}


class Form(Struct, frozen=True):
    """One form: its file name, its words, the GitHub label it sets, its questions."""

    id: str
    name: Words
    about: Words
    colour: str
    fields: tuple[Field, ...]


_UNIT_HELP = Words(
    "单位全称；units.yml 中的标识也可以", "Full name, or the id that units.yml has; both are in governance/"
)
_STANDARD = Field(
    "standard",
    Words("标准", "Standard"),
    Words(
        "标准文件夹的名字，例如 comment-a；在标准页面的网址中", "The folder's name, as in the page's address"
    ),
)
_OPTIONAL_STANDARD = Field("standard", _STANDARD.label, _STANDARD.help, required=False)

PROPOSAL = Form(
    "proposal",
    Words("提案", "Proposal"),
    Words("提议制定、修订一项团体标准", "Propose a new or a revised group standard"),
    "1d76db",
    (
        Field("title", Words("标准名称", "Title")),
        Field("title_en", Words("英文名称", "English title")),
        Field(
            "slug",
            Words("短名", "Short name"),
            Words(
                "小写字母、数字和连字符，例如 cold-chain-box；作为文件夹的名字",
                "Lower-case letters, digits and hyphens; names the folder",
            ),
        ),
        Field("kind", Words("制修订", "Kind"), options={key: GENESES[key] for key in ("new", "revision")}),
        Field("proposer", Words("提案单位", "Proposing unit"), _UNIT_HELP),
        Field("purpose", Words("目的、意义或必要性", "Purpose"), lines=True),
        Field("main_content", Words("主要技术内容", "Main content"), required=False, lines=True),
    ),
)
COMMENT = Form(
    "comment",
    Words("反馈意见", "Comment"),
    Words("对正在征求意见的标准提出意见", "Comment on a standard that is out for consultation"),
    "0e8a16",
    (
        _STANDARD,
        Field(
            "clause",
            Words("标准章条", "Clause"),
            Words(
                "条标题旁 # 链接末尾的标识；对全文的意见写 general，对名称的写 title",
                "The id at the end of a heading's # link; `general` for the whole text, `title` for the title",
            ),
        ),
        Field("kind", Words("意见类型", "Type of comment"), options=COMMENT_KINDS),
        Field("text", Words("意见内容", "Comment"), lines=True),
        Field("proposed", Words("修改建议", "Proposed change"), required=False, lines=True),
        Field(
            "from",
            Words("提出单位", "From"),
            Words("单位或者个人的称呼，将随意见公开", "Unit or person, published with the comment"),
        ),
        Field("category", Words("相关方类别", "Stakeholder category"), options=CATEGORIES),
    ),
)
APPEAL = Form(
    "appeal",
    Words("申诉", "Appeal"),
    Words("会员对标准工作提出申诉", "A member's appeal about the standards work"),
    "d93f0b",
    (
        Field("appellant", Words("申诉会员", "Appellant"), _UNIT_HELP),
        Field("matter", Words("申诉事项", "Matter"), options=MATTERS),
        _OPTIONAL_STANDARD,
        Field("claim", Words("申诉请求和理由", "Claim and reasons"), lines=True),
    ),
)
COMPLAINT = Form(
    "complaint",
    Words("投诉举报", "Complaint"),
    Words("任何人对标准工作的投诉、举报和质疑", "A complaint or doubt about the standards work, by anyone"),
    "b60205",
    (
        _OPTIONAL_STANDARD,
        Field("about", Words("投诉内容", "What it is about"), lines=True),
        Field(
            "source",
            Words("来源", "Who complains"),
            options={"member": ("会员", "Member"), "public": ("社会公众", "Public")},
        ),
    ),
)
FORMS = (PROPOSAL, COMMENT, APPEAL, COMPLAINT)
