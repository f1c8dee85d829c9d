"""Makes pages of docs/ from the data of the rules: code lists, parameters, and the rules with their cases."""
