"""The illustrated user guide (docs/brukerveiledning.md), served here: no other machine is needed."""
