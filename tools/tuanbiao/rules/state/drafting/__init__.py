"""From proposal to draft: project, members, stakeholders, drafters."""
