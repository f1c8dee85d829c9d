"""Facts as a stream of lines. Many facts are decided at the same time. The answers keep the order.

Lines are read as fast as the engine decides, whether or not the caller reads the answers. Answers that the
caller has not read yet wait in a file. A caller may send everything before it reads anything.
"""
