#!/usr/bin/env bash
# Shows that an installation of an earlier commit goes on with this checkout: starts that commit with
# demo data in a temporary folder, takes a picture of every screen, stops it, and starts this checkout
# on the same data. Every database must be brought to the newest version without losing a row, and
# every page must answer. Pictures that became different are listed and are for people to judge.
#   checks/upgrade.sh COMMIT [CHECKOUT]
# CHECKOUT is a folder in which that commit stands already, so that it need not be built again.
# The pictures come in target/upgrade: earlier, now, and differences (before, after, what differs).
set -euo pipefail
cd "$(dirname "$0")/.."
. .mvn/toolbox.sh

commit=${1:?a commit, such as HEAD~100}
work=$(mktemp -d)
earlier=${2:-$work/checkout}
out=$PWD/target/upgrade
running=

end() {
  if [ -n "$running" ]; then "$running/run" stop || true; fi
  rm -rf "$work"
}
trap end EXIT

free_port() { # free_port FROM: a port that nobody listens at
  local port=$1
  while (: <>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do port=$((port + 1)); done
  echo "$port"
}

start() { # start CHECKOUT: with its demo data, or those that are there
  printf '\n== %s (%s), %d s\n' "$1" "$(git -C "$1" log -1 --format='%h of %cs')" "$SECONDS"
  running=$1
  "$1/run" --detach
}

stop() {
  "$running/run" stop
  running=
}

look() { # look STEP...: a step of Upgrade.java, in whose folder the browsers' profiles come
  (cd platform-core/acceptance && "$JAVA_HOME/bin/java" -cp "target/test-classes:$(cat target/upgrade.classpath)" \
    nl.powervrouwen.acceptance.Upgrade "$@")
}

PV_HTTP_PORT=$(free_port 21080)
PV_KEYCLOAK_PORT=$(free_port 22080)
PV_POSTGRES_PORT=$(free_port 23080)
PV_DATA_DIR=$work/data
export PV_HTTP_PORT PV_KEYCLOAK_PORT PV_POSTGRES_PORT PV_DATA_DIR

find_jdk
find_maven
mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/upgrade.classpath -Dspotless.check.skip \
  -pl platform-core/acceptance -am
commit=$(git rev-parse --verify "$commit^{commit}")
if [ $# -lt 2 ]; then
  git clone -q --shared --no-checkout . "$earlier"
  git -C "$earlier" checkout -q --detach "$commit"
elif [ "$(git -C "$earlier" rev-parse HEAD)" != "$commit" ]; then
  echo "$earlier is not at $commit" >&2
  exit 2
fi
rm -rf "$out"

start "$earlier"
look pictures "$out/earlier" "$PV_HTTP_PORT"
look rows "$out/earlier" "$PV_DATA_DIR" "$PV_POSTGRES_PORT"
stop

start "$PWD"
look rows "$out/now" "$PV_DATA_DIR" "$PV_POSTGRES_PORT"
look pictures "$out/now" "$PV_HTTP_PORT" "$out/earlier"
stop

printf '\n== Compared (%d s); the pictures are in %s\n' "$SECONDS" "$out"
look compare "$out/earlier" "$out/now" "$out/differences"
