"""The command `tuanbiao`: a group whose commands are imported only when called."""

import gc
import sys
from contextlib import ExitStack
from importlib import import_module
from io import TextIOWrapper
from types import TracebackType

import click

from .. import __version__
from ..git import GitError, scrub_environment
from .compiled import Compiled, default_file
from .helping import Context, shown

# What each command is about: name → (module, what it does in Chinese, in English); each module holds one click command `command`.
SECTIONS = {
    "写文本 Writing": {
        "new": ("new", "新建一个标准提案", "start a proposal"),
        "import": ("import_draft", "读入 Word 稿件", "read a draft that was written in Word"),
        "check": ("check", "检查记录是否符合各项规则", "check the records against every rule"),
        "fix": ("fix", "修正写法确定的问题", "mend what can be written in one way only"),
        "redline": ("redline", "比较两份文本", "compare two texts of a standard"),
        "render": (
            "render",
            "把标准排成 PDF、网页或 Word 文件",
            "set a standard as PDF, as a page or as a Word document",
        ),
    },
    "办程序 Procedure": {
        "status": ("status", "各标准所处阶段及受阻原因", "where every standard stands and what blocks it"),
        "due": ("due", "近期期限和逾期事项", "deadlines, coming and past"),
        "advance": (
            "advance",
            "准备进入下一阶段，说明还缺什么",
            "prepare a stage move, and say what is missing",
        ),
        "package": ("package", "下一阶段的全套材料和清单", "all papers of the next stage, with a checklist"),
        "comments": (
            "comments",
            "征求意见：录入意见表、输出汇总处理表",
            "comments: take in tables, write the summary",
        ),
        "ballot": ("ballot", "技术审查表决：开始、签名、收票、计票", "ballots: open, sign, collect, tally"),
        "sign": (
            "sign",
            "签署：同意进入某一阶段、见证",
            "sign: an approval of a move, a witness's statement",
        ),
        "meeting": (
            "meeting",
            "会议通知、议程、签到表、纪要和记录",
            "a meeting's notice, agenda, attendance sheet, minutes and record",
        ),
        "number": ("number", "按最新主线取下一个编号", "the next number by the latest line"),
        "disclose": ("disclose", "信息平台要填的各项", "what the national platform asks for"),
        "review-pack": (
            "review_pack",
            "年度复审的通知、清单、意见表和表决票",
            "the letter, list, forms and voting papers of the year's systematic reviews",
        ),
        "convert": (
            "convert",
            "申请转化为国家、行业、地方或者国际标准的全套材料",
            "all papers to apply for a national, industry, local or international standard",
        ),
        "report": ("report", "年度报告、评价表", "the annual report, the evaluation sheet"),
        "archive": ("archive", "一项标准的归档包", "the archive package of a standard"),
        "verify-archive": ("verify_archive", "核对归档包", "verify an archive package"),
    },
    "把关 Proof": {
        "gate": ("gate", "一项改动可否合入", "may a change be merged"),
        "audit": ("audit", "核对全部历史", "check the whole history"),
        "hook": ("hook", "作为服务器钩子判断推送", "judge a push, as a server's hook"),
    },
    "公开 Publishing": {
        "site": ("site", "生成、预览公开网站", "build or preview the public site"),
        "export": (
            "export",
            "输出公开数据和可以公开的文本",
            "write the public data and the texts that may be read",
        ),
        "github": (
            "github",
            "GitHub 上的文件、设置、提醒和表单",
            "GitHub: its files, settings, reminders and forms",
        ),
    },
    "其他 More": {
        "init": ("init", "新建一个商会标准仓库", "lay down a chamber's repository"),
        "explain": ("explain", "解释一条规则", "explain a rule"),
        "doctor": ("doctor", "检查本机环境", "check this machine"),
        "completion": ("completion", "输出命令行补全脚本", "print a shell completion script"),
    },
}
COMMANDS = {name: told for those in SECTIONS.values() for name, told in those.items()}
INTERNAL_FAULT = 3


class LazyGroup(click.Group):
    """Loads a command's module on use, so that `--help` answers at once."""

    context_class = Context

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Command names in the table's order."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command itself, imported now."""
        if cmd_name not in COMMANDS:
            return None
        command = import_module(f"tuanbiao.cli.{COMMANDS[cmd_name][0]}").command
        assert isinstance(command, click.Command)
        return shown(command)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Unknown names are answered with the nearest known one."""
        name = args[0] if args else ""
        if name not in COMMANDS:
            from difflib import get_close_matches

            near = get_close_matches(name, COMMANDS, n=1)
            hint = f"；您是不是想用 {near[0]}？ (did you mean {near[0]}?)" if near else ""
            raise click.UsageError(f"没有命令 {name} (no such command){hint}")
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The table itself; nothing is imported for it."""
        for title, those in SECTIONS.items():
            with formatter.section(title):
                formatter.write_dl([(name, f"{zh} · {en}") for name, (_, zh, en) in those.items()])


@click.group(
    cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110}
)
@click.version_option(__version__, prog_name="tuanbiao")
def group() -> None:
    """团体标准仓库的检查与发布 · checks and publishes a chamber's group standards.

    退出码 exit codes: 0 通过 clean, 1 有错误 findings, 2 用法错误 usage, 3 程序故障 our own fault.
    """


def main() -> None:
    """Run the command line; problems of ours end in exit code 3 with a traceback."""
    scrub_environment()
    _write_utf_8()
    gc.disable()  # a command is over before garbage matters, and collecting costs a fifth of its time
    with ExitStack() as stack:
        stack.callback(gc.freeze)  # nor is what is left at the end looked through once more
        stack.push(_fault)
        if sys.argv[1:2] and sys.argv[1] in COMMANDS:  # the list of commands needs no more than is there
            compiled = Compiled(default_file())
            sys.meta_path.insert(0, compiled)
            stack.callback(compiled.keep)
        try:
            group(prog_name="tuanbiao")
        except GitError as error:
            click.echo(f"Git: {error}", err=True)
            sys.exit(2)


def _write_utf_8() -> None:
    """A file or pipe gets UTF-8 with LF whatever the machine's code page, which may lack the characters; a terminal is left alone."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper) and not stream.isatty():
            stream.reconfigure(encoding="utf-8", newline="\n")


def _fault(
    kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
) -> bool:
    """Python itself would end with 1, which means findings."""
    if kind is None or not issubclass(kind, Exception):
        return False
    import traceback

    traceback.print_exception(kind, error, trace)
    sys.exit(INTERNAL_FAULT)
