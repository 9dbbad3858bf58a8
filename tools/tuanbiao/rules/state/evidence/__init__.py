"""What records name as evidence: there, unchanged, or kept by somebody."""
