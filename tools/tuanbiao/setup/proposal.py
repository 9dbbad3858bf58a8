"""A new standard's folder: index.md and proposal.md at the stage of proposal."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from json import dumps


@dataclass(frozen=True, slots=True)
class NewStandard:
    """What a proposal starts with."""

    slug: str
    group: str
    title: str
    title_en: str
    proposer: str
    kind: str
    on: date


def folder_of(standard: NewStandard) -> str:
    """The root-relative folder."""
    return f"standards/{standard.group}/{standard.slug}"


def lay_down(standard: NewStandard) -> Mapping[str, bytes]:
    """The two files of a proposal: root-relative path to content."""
    folder = folder_of(standard)
    index = f"""---
title: {_quoted(standard.title)}
title_en: {_quoted(standard.title_en)}
stage: proposal
kind: {standard.kind}
proposed_by: {standard.proposer}
moves:
  - to: proposal
    on: {standard.on.isoformat()}
---
"""
    proposal = f"""---
attempts:
  - proposer: {standard.proposer}
    proposed: {standard.on.isoformat()}
---

# 提案说明 {{#proposal}}

写明制定这项标准的目的、意义和主要内容。
"""
    return {f"{folder}/index.md": index.encode(), f"{folder}/proposal.md": proposal.encode()}


def _quoted(text: str) -> str:
    """A double-quoted YAML scalar, so that no title is read as anything but text."""
    return dumps(text, ensure_ascii=False)
