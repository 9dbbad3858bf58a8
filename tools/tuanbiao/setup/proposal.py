"""A new standard's folder: index.md and proposal.md at the stage of proposal."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from .scalars import quoted, scalar


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
    purpose: str = ""
    main_content: str = ""


def folder_of(standard: NewStandard) -> str:
    """The root-relative folder."""
    return f"standards/{standard.group}/{standard.slug}"


def lay_down(standard: NewStandard) -> Mapping[str, bytes]:
    """The two files of a proposal: root-relative path to content."""
    folder = folder_of(standard)
    index = f"""---
title: {quoted(standard.title)}
title_en: {quoted(standard.title_en)}
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
{_project_proposal(standard)}---

# 提案说明 {{#proposal}}

写明制定这项标准的目的、意义和主要内容。
"""
    return {f"{folder}/index.md": index.encode(), f"{folder}/proposal.md": proposal.encode()}


def _project_proposal(standard: NewStandard) -> str:
    """What is already known of the project proposal; nothing where nothing is."""
    texts = {"purpose": standard.purpose, "main_content": standard.main_content}
    lines = [f"      {key}: {scalar(text, 8)}\n" for key, text in texts.items() if text]
    return "    project_proposal:\n" + "".join(lines) if lines else ""
