#!/bin/sh
# Names the slowest tests of the reports that Maven wrote after a file was made.
#   checks/slowest.sh MARKER [HOW MANY]
# What a class does before its first test is in the time of the class alone.
set -eu
cd "$(dirname "$0")/.."
marker=$1
many=${2:-20}

slowest() { # slowest ELEMENT HOW_MANY: seconds, class and test of each <testcase> or <testsuite>
  find . -path ./checks -prune -o -name 'TEST-*.xml' -newer "$marker" -path '*-reports/*' -print0 |
    xargs -0 awk -v element="$1" '
      BEGIN { RS = "<" }
      function value(name,   found) {
        found = " " name "=\""
        if (!match($0, found "[^\"]*")) return ""
        return substr($0, RSTART + length(found), RLENGTH - length(found))
      }
      index($0, element " ") == 1 {
        seconds = value("time")
        gsub(",", "", seconds)
        class = element == "testsuite" ? "" : value("classname")
        sub(/.*\./, "", class)
        name = value("name")
        if (element == "testsuite") sub(/.*\./, "", name)
        gsub("&quot;", "\"", name); gsub("&lt;", "<", name); gsub("&gt;", ">", name); gsub("&amp;", "\\&", name)
        printf "%8.1f s  %s%s%s\n", seconds, class, class == "" ? "" : ": ", substr(name, 1, 90)
      }' | sort -rn | head -n "$2"
}

printf 'The slowest %s tests:\n' "$many"
slowest testcase "$many"
printf 'The slowest classes, with what they start:\n'
slowest testsuite 10
