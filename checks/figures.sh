#!/usr/bin/env bash
# Prints how much of the code the tests run through, and how many faults in its rules they would
# notice. Needs JAVA_HOME and mvn: ./test --figures gives both. docs/quality.md keeps the figures.
#   checks/figures.sh [coverage|mutation]
set -euo pipefail
cd "$(dirname "$0")/.."

jacoco=0.8.15
folder=$PWD/target/figures

# Name, module, and the classes whose faults are tried; the tests in their packages should notice
# them, as far as they need no database.
rules() {
  cat <<'RULES'
curriculum powervrouwen|platform-core/curricula/powervrouwen|nl.powervrouwen.curriculum.*
curriculum map|platform-core/curricula/map|nl.powervrouwen.curriculum.*
curriculum pvt|platform-core/curricula/pvt|nl.powervrouwen.curriculum.*
hours and validity|platform-core/spi|nl.powervrouwen.spi.Hours,nl.powervrouwen.spi.Validity,nl.powervrouwen.spi.CurriculumPlan
dates|platform-core/core|nl.powervrouwen.calendar.*
series and free days|platform-core/core|nl.powervrouwen.sessions.internal.SeriesPlanner*,nl.powervrouwen.sessions.internal.NewSeriesPlanner*,nl.powervrouwen.sessions.internal.WeekWalk*,nl.powervrouwen.sessions.internal.FreeDays*,nl.powervrouwen.sessions.internal.PublicHolidays*
minutes attended|platform-core/core|nl.powervrouwen.sessions.internal.Attended,nl.powervrouwen.sessions.internal.Presences*
lists of video meetings|platform-core/core|nl.powervrouwen.sessions.internal.List*,nl.powervrouwen.sessions.internal.NameMatch*
codes of certificates|platform-core/core|nl.powervrouwen.outcomes.internal.VerificationCode*
BSN and names|platform-core/core|nl.powervrouwen.participants.internal.Bsn,nl.powervrouwen.participants.internal.NameKey*
guard|ui|nl.powervrouwen.ui.guard.Gate*,nl.powervrouwen.ui.guard.RequestPath,nl.powervrouwen.ui.guard.TokenClaims*,nl.powervrouwen.ui.guard.Trace*
RULES
}

tool() { # tool ARTIFACT CLASSIFIER: prints the path of a tool's jar
  mvn -q dependency:copy "-Dartifact=org.jacoco:$1:$jacoco:jar:$2" "-DoutputDirectory=$folder" \
    -Dmdep.overWriteReleases=false >&2
  echo "$folder/$1-$jacoco-$2.jar"
}

coverage() {
  local agent cli module
  agent=$(tool org.jacoco.agent runtime)
  cli=$(tool org.jacoco.cli nodeps)
  rm -f "$folder/coverage.exec" "$folder"/coverage-*.csv
  mvn -q test -Dspotless.check.skip=true -DexcludedGroups=server \
    "-Dagent=-javaagent:$agent=destfile=$folder/coverage.exec,append=true,includes=nl.powervrouwen.*"
  while IFS= read -r module; do
    "$JAVA_HOME/bin/java" -jar "$cli" report "$folder/coverage.exec" --quiet \
      --classfiles "$module/target/classes" --name "${module##*/}" \
      --csv "$folder/coverage-${module//\//-}.csv" >/dev/null
  done < <(find platform-core ui -path '*/src' -prune -o -path '*/target/classes' -print | sed 's|/target/classes$||' | sort)
  echo
  echo "Coverage by the tests without a server (unit, rules, persistence, screens):"
  # Columns: 1 module, 2 package, 6 and 7 branches missed and covered, 8 and 9 lines.
  awk -F, '
    FNR == 1 { next }
    {
      split($2, part, ".")
      room = $1
      if ($1 == "core") room = "core: " part[3]
      if ($1 == "ui") room = "ui: " (part[4] == "" ? "(root)" : part[4])
      missed[room] += $8; covered[room] += $9; gone[room] += $6; taken[room] += $7
      missed[" all"] += $8; covered[" all"] += $9; gone[" all"] += $6; taken[" all"] += $7
    }
    function percent(good, bad) { return good + bad == 0 ? "-" : sprintf("%d %%", 100 * good / (good + bad)) }
    END {
      for (room in covered)
        printf "| %-32s | %6d | %6s | %8s |\n", room, covered[room] + missed[room],
          percent(covered[room], missed[room]), percent(taken[room], gone[room])
    }' "$folder"/coverage-*.csv | sort |
    { printf '| %-32s | %6s | %6s | %8s |\n' where lines run branches; cat; }
}

# Puts faults into all rules of one module, and writes what came of them, one a line:
# FILE,CLASS,KIND,METHOD,LINE,OUTCOME,TEST
faults() { # faults MODULE
  local classes tests
  classes=$(rules | awk -F'|' -v module="$1" '$2 == module { print $3 }' | paste -sd, -)
  tests=$(tr ',' '\n' <<<"$classes" | sed 's/[^.]*$/*Test/' | sort -u | paste -sd, -)
  rm -rf "$1/target/pit-reports"
  mvn test-compile org.pitest:pitest-maven:mutationCoverage -Dspotless.check.skip=true -pl "$1" -am \
    "-DtargetClasses=$classes" "-DtargetTests=$tests" >"$folder/mutation.log" 2>&1 ||
    { tail -n 40 "$folder/mutation.log" >&2; return 1; }
  cat "$1/target/pit-reports/mutations.csv"
}

mutation() {
  local module
  for module in $(rules | cut -d'|' -f2 | sort -u); do
    faults "$module" >"$folder/faults-${module//\//-}.csv"
  done
  echo
  echo "Faults put into the rules one by one, and how many the tests noticed:"
  printf '| %-24s | %6s | %7s | %5s |\n' rules faults noticed score
  rules | while IFS='|' read -r name module classes; do
    awk -F, -v name="$name" -v classes="$classes" '
      BEGIN {
        count = split(classes, pattern, ",")
        for (i = 1; i <= count; i++) {
          gsub(/\./, "[.]", pattern[i]); sub(/[*]$/, ".*", pattern[i])
        }
      }
      {
        for (i = 1; i <= count; i++) if ($2 ~ "^" pattern[i] "$") {
          all++
          if ($6 == "KILLED" || $6 == "TIMED_OUT" || $6 == "MEMORY_ERROR") noticed++
          break
        }
      }
      END { printf "| %-24s | %6d | %7d | %5s |\n", name, all, noticed, all ? int(100 * noticed / all) " %" : "-" }
    ' "$folder/faults-${module//\//-}.csv"
  done
  echo
  echo "Not noticed:"
  awk -F, '$6 == "SURVIVED" || $6 == "NO_COVERAGE" {
    sub(/.*\./, "", $3)
    printf "  %s:%s %s, %s%s\n", $1, $5, $4, $3, $6 == "NO_COVERAGE" ? " (no test comes there)" : ""
  }' "$folder"/faults-*.csv | sort -u
}

mkdir -p "$folder"
case ${1:-all} in
  coverage) coverage ;;
  mutation) mutation ;;
  *) coverage; mutation ;;
esac
