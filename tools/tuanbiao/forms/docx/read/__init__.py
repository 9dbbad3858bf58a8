"""A draft that was written in Word, read into the text of a standard and a list of what someone must look at."""
