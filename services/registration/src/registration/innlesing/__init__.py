"""Facts as a stream of lines: a window of them on their way at a time, each answered, in order.

Lines come in as fast as the engine decides, whatever the caller does with the answers: those that it does not
read yet wait in a file. A caller that sends everything before it reads anything is served too.
"""
