"""Serves a folder at a port of this machine until Ctrl-C.

    serve.py FOLDER PORT
"""

import errno
import functools
import http.server
import sys


def server(folder, port):
    """A server that listens; ends with a line that says what to do where it cannot."""
    handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=folder)
    try:
        return http.server.ThreadingHTTPServer(("127.0.0.1", port), handler)
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            sys.exit(f"make serve: another program uses port {port}, perhaps another 'make serve'; "
                     f"open http://127.0.0.1:{port}, or choose another port: make serve PORT={port + 1}")
        sys.exit(f"make serve: listening at port {port} failed: {error.strerror}; choose another: make serve PORT=8000")
    except OverflowError:
        sys.exit(f"make serve: {port} is no port; choose one between 1024 and 65535, such as make serve PORT=8000")


def main(folder, port):
    if not port.isdecimal():
        sys.exit(f"make serve: '{port}' is no port; choose one between 1024 and 65535, such as make serve PORT=8000")
    with server(folder, int(port)) as listening:
        print(f"Serving the site at http://127.0.0.1:{listening.server_port}; Ctrl-C ends it", flush=True)
        try:
            listening.serve_forever()
        except KeyboardInterrupt:
            print()


if __name__ == "__main__":
    main(*sys.argv[1:])
