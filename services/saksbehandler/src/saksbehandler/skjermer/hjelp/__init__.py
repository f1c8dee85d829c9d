"""The help page: what each page is for, and the keyboard shortcuts with the switch that turns them off."""
