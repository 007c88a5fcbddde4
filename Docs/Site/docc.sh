#!/usr/bin/env bash
# docc.sh OUTPUT PATH MODULE…: the reference of the modules, in the order in which they depend on each
# other, as one static archive that is served below the path. Fails if a public symbol is not documented.
set -euo pipefail
cd "$(dirname "$0")/../.."

output=$1 base=$2
shift 2
# Without it the order of keys in the archive differs from run to run.
export SWIFT_DETERMINISTIC_HASHING=1
work=.build/docc
rm -rf "$work" "$output"
swift package dump-symbol-graph --minimum-access-level public --skip-synthesized-members >/dev/null
graphs=$(find .build -path '*/symbolgraph/*' -name "$1.symbols.json" -not -path "$PWD/$work/*" | head -n 1)
graphs=$(dirname "$graphs")
dependencies=()
for module in "$@"; do
  mkdir -p "$work/symbols/$module"
  cp "$graphs/$module.symbols.json" "$work/symbols/$module/"
  cp "$graphs/$module"@*.symbols.json "$work/symbols/$module/" 2>/dev/null || true
  python3 Docs/Site/undocumented.py "$work/symbols/$module"/*.json
  docc convert "Sources/$module/$module.docc" --additional-symbol-graph-dir "$work/symbols/$module" \
    --fallback-display-name "$module" --fallback-bundle-identifier "$module" \
    --fallback-default-module-kind Module --enable-experimental-external-link-support \
    "${dependencies[@]+"${dependencies[@]}"}" --transform-for-static-hosting --hosting-base-path "$base" \
    --warnings-as-errors --output-dir "$work/$module.doccarchive"
  dependencies+=(--dependency "$work/$module.doccarchive")
done
docc merge "$work"/*.doccarchive --synthesized-landing-page-name sinerelu \
  --synthesized-landing-page-kind Package --output-path "$output"
# Neither is needed to show the pages, and their bytes differ from run to run.
rm -f "$output"/index/{data.mdb,navigator.index,availability.index} "$output"/{link-hierarchy,linkable-entities}.json \
  "$output"/developer-og*.jpg
echo '{}' >"$output/theme-settings.json"
printf '%s\n' '<!doctype html><html lang="en"><meta charset="utf-8"><title>API</title>' \
  '<meta http-equiv="refresh" content="0; url=documentation/"><a href="documentation/">API reference</a></html>' \
  >"$output/index.html"
