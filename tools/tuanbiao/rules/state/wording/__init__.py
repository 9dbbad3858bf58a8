"""The words of a text: cover, foreword, introduction, scope, references, terms, and the verbs of provisions."""
