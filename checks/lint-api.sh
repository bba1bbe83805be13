#!/bin/sh
# Checks openapi.json against the NL API Design Rules; exit 0 only when there is no error.
# Needs node and npm; installs the linter itself when it is not there yet.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
description="$here/../ui/src/main/resources/nl/powervrouwen/ui/api/openapi.json"

for tool in node npm; do
  if ! command -v "$tool" >/dev/null 2>&1; then
    echo "checks: $tool is missing; install the Debian packages nodejs and npm" >&2
    exit 1
  fi
done

installed="$here/node_modules/.package-lock.json"
if [ ! -f "$installed" ] || [ "$here/package-lock.json" -nt "$installed" ]; then
  (cd "$here" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error)
  touch "$installed"
fi

SCARF_ANALYTICS=false exec "$here/node_modules/.bin/spectral" lint "$description" \
  --ruleset "$here/adr-linter.yaml" --fail-severity=error
