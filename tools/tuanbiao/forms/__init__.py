"""Papers that people sign, send and print."""
