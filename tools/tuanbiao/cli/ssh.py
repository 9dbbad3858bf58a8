"""Signing with one's own OpenSSH key, for the commands that ask for a signature."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from shutil import which
from subprocess import PIPE, run
from typing import Any

import click

from ..facts.signatures import Claim, refusal, why
from ..governance import Governance
from ..library import Library
from ..tree import Tree

NO_IDENTITY = (
    "看不出仓库身份：请在带有完整历史的副本中签名 "
    "(this copy does not show the repository's identity: sign in a clone with its whole history)"
)


def identified(library: Library, tree: Tree) -> Governance:
    """The chamber with the repository's identity, of which loading asks the history only where something is signed already."""
    return replace(library.governance, adopted=tree.adopting_commit())


def key(command: Callable[..., Any]) -> Callable[..., Any]:
    """`--key FILE`: whose signature it is."""
    return click.option(
        "--key",
        type=click.Path(exists=True, dir_okay=False, path_type=Path),
        required=True,
        help="OpenSSH 密钥文件；私钥在代理或者硬件中的，给出 .pub a key file, or the .pub of a key in an agent",
    )(command)


def signature(message: bytes, namespace: str, own: Path, root: Path) -> bytes:
    """By ssh-keygen, so that agents and hardware keys work; it talks to the signer itself. A usage error where it did not sign."""
    tool = which("ssh-keygen")
    # Some systems look into the current folder first, and a repository may hold anything.
    if tool is None or Path(tool).resolve().is_relative_to(root):
        raise click.UsageError("没有 ssh-keygen，请安装 OpenSSH (install OpenSSH)")
    command = [tool, "-Y", "sign", "-q", "-n", namespace, "-f", str(own)]
    done = run(command, input=message, stdout=PIPE, check=False)  # noqa: S603 - fixed words and the signer's key file
    if done.returncode != 0:
        raise click.UsageError("ssh-keygen 没有签名，没有写入 (did not sign, nothing was written)")
    return done.stdout


def proof(claim: Claim, governance: Governance, own: Path, root: Path) -> bytes:
    """The signature file that proves a claim; a usage error where the rules would not accept it."""
    armoured = signature(claim.message, claim.namespace, own, root)
    refused = refusal(governance, armoured, claim)
    if refused is not None:
        words = why(governance, refused)
        raise click.UsageError(f"没有写入：{words.zh} (nothing was written: {words.en})")
    return armoured
