"""Folkeregisteret over HTTP: what is asked for, how patiently, and what each refusal means."""
