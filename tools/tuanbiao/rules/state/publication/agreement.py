"""What rules that compare a document with records share."""

from ....words import Words

NOTHING = Words("（未写）", "(not given)")
