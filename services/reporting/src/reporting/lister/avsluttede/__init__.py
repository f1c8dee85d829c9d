"""The report of those who have ended the programme, for each lovverk (A 9.6-9.8, B 2-5)."""
