"""`diff`: what another parameter set would change for a person. All is decided and computed again."""
