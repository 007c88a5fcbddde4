"""Fails and names the public symbols in symbol graphs that have no documentation of their own."""

import json
import pathlib
import sys

missing = set()
for name in sys.argv[1:]:
    graph = json.loads(pathlib.Path(name).read_text(encoding="utf-8"))
    # What a conformance brings has its words from the protocol.
    inherited = {edge["source"] for edge in graph["relationships"] if "sourceOrigin" in edge}
    for symbol in graph["symbols"]:
        if symbol["accessLevel"] not in ("public", "open") or symbol["identifier"]["precise"] in inherited:
            continue
        if not any(line["text"].strip() for line in symbol.get("docComment", {}).get("lines", [])):
            place = symbol.get("location", {}).get("uri", "").rsplit("/Sources/", 1)[-1]
            missing.add(f"{'.'.join(symbol['pathComponents'])} ({place})")
if missing:
    print(*sorted(missing), sep="\n", file=sys.stderr)
    sys.exit(f"site: {len(missing)} public symbols have no documentation")
