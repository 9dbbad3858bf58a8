"""`tuanbiao completion`."""

import click
from click.shell_completion import get_completion_class

from .main import group


@click.command(name="completion")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def command(shell: str) -> None:
    """输出命令行补全脚本：eval "$(tuanbiao completion bash)"。

    Print a shell completion script.
    """
    completion = get_completion_class(shell)
    assert completion is not None
    click.echo(completion(group, {}, "tuanbiao", "_TUANBIAO_COMPLETE").source())
