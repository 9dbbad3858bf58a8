"""The command-line reference: every command's own help."""

from collections.abc import Iterator

import click

from ..cli.main import group

_TITLES = {
    "zh": "# 命令参考 · Command reference",
    "en": "# Command reference\n\nWhat each command prints for `--help`, in Chinese and in English.",
}


def cli_page(language: str = "zh") -> str:
    """Every command with the help it prints, below a title in `zh` or `en`."""
    return "\n".join(_sections(language)) + "\n"


def _sections(language: str) -> Iterator[str]:
    yield _TITLES[language]
    # A command keeps the help option of the first context it is asked in, so this must be the one that users see.
    names = group.context_settings["help_option_names"]
    context = group.context_class(
        group, info_name="tuanbiao", max_content_width=100, terminal_width=100, help_option_names=names
    )
    yield from _help("tuanbiao", group, context)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        yield from _command(command, name, context)


def _command(command: click.Command, name: str, parent: click.Context) -> Iterator[str]:
    context = command.context_class(
        command, info_name=name, parent=parent, max_content_width=100, terminal_width=100
    )
    yield from _help(context.command_path, command, context)
    if isinstance(command, click.Group):
        for inner in command.list_commands(context):
            found = command.get_command(context, inner)
            assert found is not None
            yield from _command(found, inner, context)


def _help(path: str, command: click.Command, context: click.Context) -> Iterator[str]:
    yield f"\n## {path}\n"
    yield "```text"
    yield command.get_help(context)
    yield "```"
