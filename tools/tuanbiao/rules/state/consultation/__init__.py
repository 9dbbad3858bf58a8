"""Consultation: scope, window, package, notice, comments and what became of them."""
