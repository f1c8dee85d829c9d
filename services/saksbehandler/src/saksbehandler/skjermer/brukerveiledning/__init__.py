"""The illustrated user guide (docs/brukerveiledning.md), which this service itself serves."""
