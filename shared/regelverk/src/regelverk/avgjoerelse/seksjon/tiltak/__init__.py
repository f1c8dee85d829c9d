"""The section tiltak: its checks, and the warning if simultaneous tiltak exceed full time."""
