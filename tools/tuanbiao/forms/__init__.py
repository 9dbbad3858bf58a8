"""Documents for those who work with office programs: written from the records, and read back into them."""
