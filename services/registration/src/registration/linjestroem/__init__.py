"""A request of lines that is answered line by line, while it is still being read.

Lines are read as fast as the engine decides, whether or not the caller reads the answers. Answers that the
caller has not read yet wait in a file. A caller may send everything before it reads anything.
"""
