"""What differs between two texts of a standard: clause by clause, paragraph by paragraph, then word by word."""
