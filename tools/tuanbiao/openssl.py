"""OpenSSL's timestamp commands, reached only here: no shell, no configuration of the machine, a time limit."""

import os
import re
import shutil
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from subprocess import DEVNULL, PIPE, TimeoutExpired, run
from tempfile import TemporaryDirectory
from typing import Literal

_SECONDS = 10
_TIME = re.compile(
    r"^Time stamp: ([A-Z][a-z]{2}) {1,2}([0-9]{1,2}) ([0-9:]{8})(?:\.[0-9]+)? ([0-9]{4}) GMT$", re.MULTILINE
)
_HASH = re.compile(r"^Hash Algorithm: (\S+)$", re.MULTILINE)
_BYTES = re.compile(r"^ {4}[0-9a-f]{4} - ((?:[0-9a-f]{2}[ -]){16})", re.MULTILINE)
_SHA256 = 32


class MissingError(Exception):
    """There is no openssl on this machine, or it does not answer."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """What a timestamp response says of itself, not yet verified: the sha256 that it stamps, and when."""

    digest: str
    moment: datetime


Reading = Stamp | Literal["malformed", "algorithm"]


def read_stamp(response: bytes) -> Reading:
    """The token in a response (RFC 3161 TimeStampResp, DER); raises MissingError."""
    code, output = _ts(("-reply", "-in", "response", "-token_out", "-text"), {"response": response})
    hashed, moment = _HASH.search(output), _TIME.search(output)
    if code or hashed is None or moment is None:
        return "malformed"
    if hashed[1] != "sha256":
        return "algorithm"
    # All that stands before the time is OpenSSL's own wording: nothing a stranger wrote can pass for it.
    digest = re.sub("[ -]", "", "".join(_BYTES.findall(output[: moment.start()])))
    if len(digest) != 2 * _SHA256:
        return "malformed"
    return Stamp(digest, _moment(moment))


def _moment(found: re.Match[str]) -> datetime:
    month, day, clock, year = found.groups()
    text = f"{int(day):02} {month} {year} {clock}"
    return datetime.strptime(text, "%d %b %Y %H:%M:%S").replace(tzinfo=UTC)


def verifies(response: bytes, stamp: Stamp, roots: bytes) -> bool:
    """Whether a granted response stamps that digest and leads to one of `roots` (PEM), as of its own moment.

    A certificate that has run out since still counts, one that had run out by then does not. Raises MissingError.
    """
    at = str(int(stamp.moment.timestamp()))
    words = ("-verify", "-in", "response", "-digest", stamp.digest, "-CAfile", "roots", "-attime", at)
    code, _ = _ts(words, {"response": response, "roots": roots})
    return code == 0


def _ts(words: tuple[str, ...], files: dict[str, bytes]) -> tuple[int, str]:
    """The exit code and the output of `openssl ts`, in an empty folder that holds these files."""
    tool = shutil.which("openssl")
    if tool is None:
        raise MissingError("没有 openssl (openssl is not installed)")
    with TemporaryDirectory() as folder:
        for name, content in files.items():
            (Path(folder) / name).write_bytes(content)
        environment = {"LC_ALL": "C", "OPENSSL_CONF": os.devnull, "PATH": os.defpath}
        try:
            done = run(  # noqa: S603 - fixed words, a digest and a number
                (tool, "ts", *words),
                cwd=folder,
                env=environment,
                stdin=DEVNULL,
                stdout=PIPE,
                stderr=DEVNULL,
                timeout=_SECONDS,
                check=False,
            )
        except (OSError, TimeoutExpired) as error:
            raise MissingError(f"openssl 没有回答 (does not answer): {error}") from error
    return done.returncode, done.stdout.decode("ascii", "replace")
