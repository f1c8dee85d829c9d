"""`diff`: what another parameter set would change for a person. Every fact is decided and computed again."""
