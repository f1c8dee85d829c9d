"""How long a test waits, and a client for single requests to the processes that a test has started."""

import ssl

import httpx

FRIST = 120.0
"""How many seconds a test waits at most.

A test that passes never waits so long. A machine under load may let a process stand still for many seconds.
"""
UTEN_TILLIT = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
"""A TLS context without certificates. Plain HTTP needs none, and loading those of the machine is slow."""
KLIENT = httpx.Client(
    timeout=FRIST, verify=UTEN_TILLIT, trust_env=False, limits=httpx.Limits(max_keepalive_connections=0)
)
"""A client that opens a connection for each request, since the process at the other end may be a new one."""
