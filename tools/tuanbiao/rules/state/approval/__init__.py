"""Approval by the decision body under the chamber's own rules of procedure."""
