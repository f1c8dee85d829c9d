"""Facts as a stream of lines. Many facts are decided at the same time. Answers have the order of the lines.

Lines are read as fast as the engine decides, whether or not the caller reads the answers. Answers that the
caller has not read yet wait in a file. A caller may send everything before it reads anything.
"""
