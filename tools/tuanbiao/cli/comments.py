"""`tuanbiao comments`."""

import click

from .comments_export import export
from .comments_import import import_


@click.group(name="comments")
def command() -> None:
    """征求意见的意见：录入收到的意见表，输出意见汇总处理表。

    Comments of a consultation: take in the tables that came, write the table of comments and dispositions.
    """


command.add_command(import_)
command.add_command(export)
