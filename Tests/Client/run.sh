#!/usr/bin/env bash
# run.sh [OPTION…]: builds and runs what a user of the package would: a program with activations of its own, and
# every Swift block of the documentation. The options are those of 'swift build'.
set -euo pipefail
cd "$(dirname "$0")"

rm -rf .build/samples
samples=$(awk -f extract.awk ../../README.md ../../Docs/*.md ../../Docs/Atlas/*.md)
export SAMPLES="${samples//$'\n'/,}"
[ $# -gt 0 ] || set -- -c release
swift build "$@"
programs=$(cd "$(swift build "$@" --show-bin-path)" && pwd)

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
