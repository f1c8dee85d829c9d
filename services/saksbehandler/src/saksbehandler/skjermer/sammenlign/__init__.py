"""Compares the CSV files of today's NIR with the lists of this register (A 1.6, B 5).

The files are never stored.

`celler` reads a cell as Excel may have left it, `filer` reads a file, and `sammenligning` compares the list
of today's NIR with ours.
"""
