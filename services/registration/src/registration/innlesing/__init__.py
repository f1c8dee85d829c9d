"""Facts as a stream of lines. A window of facts is on its way at a time; answers come in order of the lines.

Lines are read as fast as the engine decides, whether or not the caller reads the answers. Answers that the
caller has not read yet wait in a file. A caller may send everything before it reads anything.
"""
