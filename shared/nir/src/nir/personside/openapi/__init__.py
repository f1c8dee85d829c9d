"""The page as models, for the descriptions of the services only: the engine writes the document."""
