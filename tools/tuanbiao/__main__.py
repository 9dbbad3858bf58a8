"""`python -m tuanbiao`."""

from .cli.main import main

main()
