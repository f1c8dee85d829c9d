"""HTTP/1.1 connections on bare sockets, without a client library."""

import asyncio

import httpx


class Forbindelser:
    """Keeps connections open for the next request.

    With 200 callers, the time that a client library uses would be part of the result.
    """

    def __init__(self, adresse: str, token: str) -> None:
        self._url = httpx.URL(adresse)
        self._hode = (
            f"Host: {self._url.netloc.decode()}\r\nAuthorization: Bearer {token}"
            "\r\nContent-Type: application/json"
        )
        self._ledige: list[tuple[asyncio.StreamReader, asyncio.StreamWriter]] = []

    async def post(self, sti: str, kropp: bytes) -> bytes:
        """Send a POST. Returns the status line of the answer, with the body of a refusal."""
        return await self._send("POST", sti, kropp)

    async def get(self, sti: str) -> bytes:
        """Send a GET. Returns the same as `post`."""
        return await self._send("GET", sti, b"")

    async def _send(self, metode: str, sti: str, kropp: bytes) -> bytes:
        leser, skriver = forbindelse = await self._ledig()
        hode = f"{metode} {sti} HTTP/1.1\r\n{self._hode}\r\nContent-Length: {len(kropp)}\r\n\r\n"
        skriver.write(hode.encode() + kropp)
        svar = (await leser.readuntil(b"\r\n\r\n")).lower()
        innhold = await leser.readexactly(int(svar.split(b"content-length: ")[1].split(b"\r\n")[0]))
        self._ledige.append(forbindelse)
        linje = svar.split(b"\r\n")[0]
        return linje if b" 20" in linje else linje + innhold

    async def _ledig(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        """A connection that the server has not closed. The server closes those that are idle for long."""
        while self._ledige:
            leser, skriver = self._ledige.pop()
            if not leser.at_eof():
                return leser, skriver
            skriver.close()
        return await asyncio.open_connection(self._url.host, self._url.port)

    async def lukk(self) -> None:
        """Close the connections."""
        for _, skriver in self._ledige:
            skriver.close()
            await skriver.wait_closed()
