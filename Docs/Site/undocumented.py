"""Fails and names the public symbols in symbol graphs that have no documentation of their own."""

import json
import pathlib
import sys

# Cases of enumerations that a protocol makes, and conformances, carry the words of the protocol.
missing = []
for name in sys.argv[1:]:
    graph = json.loads(pathlib.Path(name).read_text(encoding="utf-8"))
    inherited = {
        edge["source"] for edge in graph["relationships"]
        if edge.get("sourceOrigin") or edge["kind"] in ("defaultImplementationOf", "requirementOf") and edge.get("sourceOrigin")
    }
    for symbol in graph["symbols"]:
        if symbol["accessLevel"] not in ("public", "open") or symbol["identifier"]["precise"] in inherited:
            continue
        if not any(line["text"].strip() for line in symbol.get("docComment", {}).get("lines", [])):
            place = symbol.get("location", {}).get("uri", "").rsplit("/Sources/", 1)[-1]
            missing.append(f"{'.'.join(symbol['pathComponents'])} ({place})")
if missing:
    print(*sorted(set(missing)), sep="\n", file=sys.stderr)
    sys.exit(f"site: {len(set(missing))} public symbols have no documentation")
