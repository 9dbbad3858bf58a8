"""What the values of an enumeration are called in both languages."""

from collections.abc import Mapping

from msgspec import Meta

Labels = Mapping[str, tuple[str, str]]


def labelled(labels: Labels) -> Meta:
    """Carry the labels of an enumeration into its schema; each label is (Chinese, English)."""
    return Meta(
        extra_json_schema={"x-labels": {value: {"zh": zh, "en": en} for value, (zh, en) in labels.items()}}
    )
