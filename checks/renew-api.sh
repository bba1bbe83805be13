#!/usr/bin/env bash
# Writes the served copy of openapi.json anew, after the API or its words were changed on purpose.
# Look at the difference before you commit it: programs of others depend on this document.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
cd "$here"
. .mvn/toolbox.sh
find_jdk
find_maven
mvn -q -B -ntp -pl ui -am test -Dtest=OpenApiTest -Dsurefire.failIfNoSpecifiedTests=false -Dapi.renew=true
git --no-pager diff --stat -- ui/src/main/resources/nl/powervrouwen/ui/api/openapi.json
