#!/usr/bin/env bash
# Builds and runs what a user of the package would: a program with activations of its own, and every Swift
# block of the documentation.
set -euo pipefail
cd "$(dirname "$0")"

rm -rf .build/samples
samples=$(awk -f extract.awk ../../README.md ../../Docs/*.md ../../Docs/Atlas/*.md)
export SAMPLES="${samples//$'\n'/,}"
swift build -c release
programs=$PWD/$(swift build -c release --show-bin-path | sed "s|^$PWD/||")

# Away from here, because some write files.
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
for sample in $samples; do
  "$programs/$sample" >output 2>&1 || {
    cat output >&2
    echo "$sample: a Swift block of the documentation failed" >&2
    exit 1
  }
done
echo "$(wc -w <<<"$samples") programs of the documentation ran"
"$programs/client"
