"""Exact facts that rules, reports and the site share: days, arithmetic, numbers, rolls, status."""
