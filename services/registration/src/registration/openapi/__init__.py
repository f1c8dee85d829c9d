"""The description of the API: what each operation takes and answers, with examples."""
