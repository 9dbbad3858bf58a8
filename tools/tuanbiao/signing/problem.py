"""Why a signature proves nothing."""

from typing import Literal

from ..words import Words

Problem = Literal[
    "line-ends",
    "malformed",
    "algorithm",
    "namespace",
    "unknown-key",
    "other-key",
    "period",
    "mismatch",
]
PROBLEMS: dict[Problem, Words] = {
    "line-ends": Words(
        "签名文件的行尾被改成了 CRLF，字节已经改变",
        "the line ends of the signature file became CRLF, so that its bytes changed",
    ),
    "malformed": Words(
        "不是完整的 OpenSSH 签名文件，或者有字节被改动",
        "it is no whole OpenSSH signature file, or a byte of it was changed",
    ),
    "algorithm": Words(
        "密钥种类、密钥长度或者散列算法不在允许之列",
        "kind or size of the key, or the hash, is not among those accepted",
    ),
    "namespace": Words(
        "签名的命名空间不对，签的是别的事项", "it was made in another namespace, so for another purpose"
    ),
    "unknown-key": Words(
        "签名的公钥没有登记在 governance/people.yml 中", "its key is nobody's in governance/people.yml"
    ),
    "other-key": Words("签名的公钥登记在别人名下", "its key is another person's"),
    "period": Words(
        "签名日期不在公钥的有效期内", "the key did not speak for its owner on the day of the signature"
    ),
    "mismatch": Words(
        "签名与应有的内容不符：签的是别的票、别的文本、别的仓库，或者内容有改动",
        "it is not over the statement expected: another ballot, text or repository was signed, or something was changed",
    ),
}
