"""The files below .github/ that follow from governance/ and from this tool."""
