"""Comment tables of others as records, and records as the tables that the forms of standards work ask for."""
