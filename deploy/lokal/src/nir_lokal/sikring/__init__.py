"""The local system with TLS, login and rights: certificates, passwords, rights."""
