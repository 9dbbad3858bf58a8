"""Numbers: grammar, code, year, uniqueness, policy, revisions, joint issue, amendments."""
