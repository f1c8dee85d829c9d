"""The local system with TLS, login and rights: certificates, passwords, and the rights of the table."""
