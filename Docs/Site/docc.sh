#!/usr/bin/env bash
# docc.sh OUTPUT PATH MODULE…: the reference of the modules, in the order in which they depend on each
# other, as one static archive that is served below the path. The modules have to be built for release, into
# the folder that BUILD names, or .build.
# Fails if a public symbol is not documented, or a link in the documentation leads nowhere.
set -euo pipefail
cd "$(dirname "$0")/../.."

output=$1 base=$2 build=${BUILD:-.build}
shift 2
work=Docs/Site/build/docc
# Without it the order of keys in the archive differs from run to run.
export SWIFT_DETERMINISTIC_HASHING=1
tool() {
  if [ "$(uname)" = Darwin ]; then xcrun "$@"; else "$@"; fi
}

rm -rf "$work" "$output"
target=$(swift -print-target-info | python3 -c 'import json, sys; print(json.load(sys.stdin)["target"]["triple"])')
read -ra includes < <(pkg-config --cflags-only-I cairo-ft cairo-svg cairo-pdf libpng fontconfig mpfr)
dependencies=()
archives=()
for module in "$@"; do
  symbols=$work/symbols/$module
  mkdir -p "$symbols"
  tool swift-symbolgraph-extract -module-name "$module" -target "$target" -I "$build/release/Modules" \
    -Xcc -fmodule-map-file=Sources/CCairo/module.modulemap \
    -Xcc -fmodule-map-file=Sources/CMPFR/module.modulemap \
    -Xcc -fmodule-map-file="$build/checkouts/swift-system/Sources/CSystem/include/module.modulemap" \
    "${includes[@]}" \
    -minimum-access-level public -skip-synthesized-members -output-dir "$symbols"
  python3 Docs/Site/undocumented.py "$symbols"/*.json
  tool docc convert "Sources/$module/$module.docc" --additional-symbol-graph-dir "$symbols" \
    --fallback-display-name "$module" --fallback-bundle-identifier "$module" \
    --fallback-default-module-kind Module --enable-experimental-external-link-support \
    "${dependencies[@]+"${dependencies[@]}"}" --transform-for-static-hosting --hosting-base-path "$base" \
    --warnings-as-errors --output-dir "$work/$module.doccarchive"
  dependencies+=(--dependency "$work/$module.doccarchive")
  archives+=("$work/$module.doccarchive")
done
tool docc merge "${archives[@]}" --synthesized-landing-page-name sinerelu \
  --synthesized-landing-page-kind Package --output-path "$output"
# None of these is needed to show the pages, and the bytes of some differ from run to run.
rm -f "$output"/index/{data.mdb,navigator.index,availability.index} \
  "$output"/{link-hierarchy,linkable-entities}.json "$output"/developer-og*.jpg
cp Docs/Site/reference-theme.json "$output/theme-settings.json"
# DocC shows what is in this element above its pages: there the way back to the site.
header=$(sed "s|HOME|/${base%api}|g" Docs/Site/reference-header.html | tr '\n' ' ')
# Its program knows pages by their folders only.
short='<script>if (location.pathname.endsWith("/index.html")) location.replace(location.pathname.slice(0, -10))</script>'
find "$output/documentation" -name index.html -exec sed -i.before "s|<head>|&$short|; s|<body[^>]*>|&$header|" {} +
find "$output/documentation" -name '*.before' -delete
printf '%s\n' '<!doctype html><html lang="en"><meta charset="utf-8"><title>API</title>' \
  '<link rel="icon" href="favicon.svg">' \
  '<meta http-equiv="refresh" content="0; url=../API.html"><a href="../API.html">API reference</a></html>' \
  >"$output/index.html"
# The page that leads to the modules is one of the site; the one that DocC makes says nothing of them.
sed 's|\.\./API|../../API|g; s|favicon|../favicon|' "$output/index.html" >"$output/documentation/index.html"
