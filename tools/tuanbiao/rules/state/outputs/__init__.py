"""The records that each stage brings: there, complete, of the right text, and not before their time."""
