"""`tuanbiao sign`."""

import click

from .sign_approval import approval
from .sign_witness import witness


@click.group(name="sign")
def command() -> None:
    """用自己的 OpenSSH 密钥签署：同意一项标准进入某一阶段，或者见证某日某处公开了什么。表决票见 tuanbiao ballot sign。

    Sign with one's own OpenSSH key: an approval of a stage move, or what a witness saw in public. Votes: tuanbiao ballot sign.
    """


command.add_command(approval)
command.add_command(witness)
