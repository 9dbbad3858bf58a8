"""Findings in every output format."""

from .render import FORMATS, Context, render

__all__ = ["FORMATS", "Context", "render"]
