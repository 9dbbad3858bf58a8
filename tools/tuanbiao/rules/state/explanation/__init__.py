"""The explanatory report that goes with a draft: its sections, and what they rest on."""
