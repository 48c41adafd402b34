# Made from generator/runtime.
"""HTTP/1.1 over sockets of our own: a pool of connections that stays fast with many callers at once.

HTTP is read and written by h11; here are the sockets, the waiting and the pool. `transport` puts
httpx's interface on top.
"""
