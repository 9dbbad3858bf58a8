"""Patents: answered, listed, licensed."""
