"""The sets of papers that a move takes: made whole, and taken back stamped and filled in."""
