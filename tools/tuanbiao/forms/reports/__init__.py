"""The reports of the chamber: the annual report, the evaluation sheet."""
