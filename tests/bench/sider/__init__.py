"""The pages of saksbehandler in a browser, while caseworkers use them."""
