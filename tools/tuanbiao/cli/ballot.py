"""`tuanbiao ballot`."""

import click

from .ballot_collect import collect
from .ballot_open import open_
from .ballot_sign import sign
from .ballot_tally import tally


@click.group(name="ballot")
def command() -> None:
    """技术审查的表决：开始、签名投票、收票、重新计票。

    Ballots of a technical review: open, vote by signature, collect votes, count again.
    """


command.add_command(open_)
command.add_command(sign)
command.add_command(collect)
command.add_command(tally)
