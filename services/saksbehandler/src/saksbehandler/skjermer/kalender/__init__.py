"""The calendar: the deadlines and the påminnelser that have a day, month by month (A 3.3, B 3)."""
