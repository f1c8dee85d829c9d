"""Pages of docs/ made from the rules' own data: code lists, parameters, the rules with their cases."""
