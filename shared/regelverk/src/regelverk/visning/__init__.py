"""What is shown of a person: the document of the contract, and the lines that say how it was computed."""
