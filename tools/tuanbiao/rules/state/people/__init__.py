"""People, units and members, and what every record has in common: ids, references, dates."""
