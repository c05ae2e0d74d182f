"""Loaded by a Python peer at its start: the farm's names lead to its ports on loopback."""
import json
import os
import socket

_farm = json.loads(os.environ["FARM"])
_getaddrinfo = socket.getaddrinfo


def _is_among(names, host):
    return any(host == name or host.endswith("." + name) for name in names)


def getaddrinfo(host, port, *args, **kwargs):
    name = host.decode() if isinstance(host, bytes) else host
    if not isinstance(name, str) or not name.lower().endswith(".example"):
        return _getaddrinfo(host, port, *args, **kwargs)
    name = name.lower()
    if _is_among(_farm["missing"], name):
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
    if _is_among(_farm["failing"], name):
        raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")
    number = int(port or 0)
    if number == 80:
        number = _farm["plain"]
    elif number == 443:
        number = _farm["plain"] if _is_among(_farm["withoutTls"], name) else _farm["secure"]
    return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", number))]


socket.getaddrinfo = getaddrinfo
