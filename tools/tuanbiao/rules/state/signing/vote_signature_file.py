"""A signed vote names its signature in the folder."""

from ....facts.roll import named
from ....facts.signatures import file_of, signed_rows
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """Under the name that belongs to round and voter, so that anybody can rebuild what was signed."""
    for number, review in sorted(standard.reviews.items()):
        for at, row, file in signed_rows(review.data):
            wanted = file_of(number, row.voter)
            if file != wanted:
                values = {"person": named(governance, row.voter), "file": file or "—", "wanted": wanted}
                yield Finding(review.at("ballot", "votes", at, "evidence"), values)


RULE = StandardRule(
    id="vote-signature-file",
    requirements=("format-signature-file",),
    title=Words("签名的表决票写明签名文件", "A signed vote names its signature in the folder"),
    message=Words(
        "{person}的表决票以签名为证据，签名文件应是 {wanted}，写的是 {file}",
        "The vote of {person} rests on a signature, whose file has to be {wanted}; given is {file}",
    ),
    reason=Words(
        "签名不含个人信息，放在目录中，任何人都能重新验证；文件名给出轮次和投票人",
        "A signature holds nothing personal and lies in the folder for anybody to verify; its name tells round and voter",
    ),
    fix=Words(
        "把签名文件存为 {wanted}，并在 evidence.file 中写这个路径",
        "Keep the signature as {wanted} and give that path in evidence.file",
    ),
    check=check,
)
