"""The structure of a text: elements, headings, lists, annexes, tables, figures, references inside, translation."""
