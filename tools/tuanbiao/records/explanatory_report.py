"""编制说明 — why the text says what it says (`explanatory-report.md`); its prose is judged by section ids."""

from .fields import Part, PastDay, Positive
from .parts import Evidence

SECTIONS = {
    "background": "任务来源",
    "process": "主要工作过程",
    "principles-and-basis": "编制原则和主要内容的依据",
    "survey": "调查分析",
    "verification": "实验论证",
    "relation-to-law": "与法律法规和强制性标准的关系",
    "relation-to-standards": "与相关标准的关系",
    "international": "采用国际标准和对比情况",
    "dissent": "重大分歧意见的处理经过和依据",
    "patents": "涉及专利的说明",
    "benefits": "预期效益",
    "implementation": "实施措施建议",
    "withdrawal-proposal": "废止现行标准的建议",
    "other": "其他说明",
}


class ExplanatoryReport(Part):
    """The front matter of the explanatory report."""

    on: PastDay
    """日期 | Dated"""
    round: Positive | None = None
    """对应的征求意见轮次 | Consultation round"""
    evidence: tuple[Evidence, ...] = ()
    """调查和验证材料 | Survey and test evidence"""
