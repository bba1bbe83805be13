# Finds the tools that ./run and ./test need. Sourced by them; defines functions and does nothing else.
# Works with the bash 3.2 of macOS too.

# The feature number of the JDK in a folder, such as 25; nothing when there is no JDK in it.
jdk_version() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 1
  local version=""
  if [ -r "$1/release" ]; then
    version=$(sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9][0-9]*\).*/\1/p' "$1/release")
  fi
  if [ -z "$version" ]; then
    version=$("$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([0-9][0-9]*\).*/\1/p' | head -n 1)
  fi
  [ -n "$version" ] && echo "$version"
}

# Prints the folders that may hold a JDK, one a line.
jdk_candidates() {
  [ -n "${JAVA_HOME:-}" ] && echo "$JAVA_HOME"
  local javac
  if javac=$(command -v javac); then
    # Follow the links of /etc/alternatives and the like; readlink -f is not everywhere.
    while [ -L "$javac" ]; do
      local target
      target=$(readlink "$javac")
      case $target in /*) javac=$target ;; *) javac=$(dirname "$javac")/$target ;; esac
    done
    (cd "$(dirname "$javac")/.." 2>/dev/null && pwd)
  fi
  local folder
  for folder in /usr/lib/jvm/* /usr/java/* /opt/* /opt/*/jdk* "$HOME"/.sdkman/candidates/java/* \
    "$HOME"/.jdks/* "$HOME"/.local/share/mise/installs/java/* "$HOME"/.asdf/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    [ -d "$folder" ] && echo "$folder"
  done
  if [ -x /usr/libexec/java_home ]; then
    /usr/libexec/java_home -v 21+ 2>/dev/null || true
  fi
}

# Sets and exports JAVA_HOME to the newest JDK from 21 on; says what to install when there is none.
find_jdk() {
  local best="" best_version=0 folder version
  while IFS= read -r folder; do
    version=$(jdk_version "$folder") || continue
    if [ "$version" -ge 21 ] && [ "$version" -gt "$best_version" ]; then
      best=$folder
      best_version=$version
    fi
  done <<EOF
$(jdk_candidates)
EOF
  if [ -z "$best" ]; then
    cat >&2 <<'EOF'
No JDK 21 or newer was found (looked at JAVA_HOME, PATH, /usr/lib/jvm, /opt, ~/.sdkman and more).
Install one, for example:
  Debian, Ubuntu   apt-get install openjdk-21-jdk-headless   (or temurin-25-jdk of adoptium.net)
  Fedora           dnf install java-latest-openjdk-devel
  macOS            brew install openjdk
or point JAVA_HOME to one.
EOF
    return 1
  fi
  export JAVA_HOME=$best
  JAVA_VERSION_FOUND=$best_version
}

# Whether the first dotted number is at least the second.
version_at_least() {
  local IFS=. i
  local -a have=($1) want=($2)
  for i in 0 1 2; do
    [ "${have[$i]:-0}" -gt "${want[$i]:-0}" ] && return 0
    [ "${have[$i]:-0}" -lt "${want[$i]:-0}" ] && return 1
  done
  return 0
}

# Makes sure that mvn is there and at least 3.8.7; installs Debian's package where we may.
# Needs find_jdk first.
find_maven() {
  if ! command -v mvn >/dev/null 2>&1; then
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
      echo "Maven is missing: installing Debian's package maven" >&2
      DEBIAN_FRONTEND=noninteractive apt-get install -y -qq maven >/dev/null 2>&1 ||
        { DEBIAN_FRONTEND=noninteractive apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq maven; } >&2 ||
        { echo "apt-get could not install maven. Install Maven 3.8.7 or newer" >&2; return 1; }
    else
      cat >&2 <<'EOF'
Maven is missing. Install Maven 3.8.7 or newer, for example:
  Debian, Ubuntu   sudo apt-get install maven
  Fedora           sudo dnf install maven
  macOS            brew install maven
EOF
      return 1
    fi
  fi
  # From JDK 24 on Java warns about what Maven's own libraries do.
  if [ "${JAVA_VERSION_FOUND:-0}" -ge 24 ]; then
    case ${MAVEN_OPTS:-} in
      *sun-misc-unsafe*) ;;
      *) export MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow" ;;
    esac
  fi
  local version
  version=$(mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9][0-9.]*\).*/\1/p' | head -n 1)
  if [ -z "$version" ]; then
    echo "mvn is there but does not run: try mvn -v" >&2
    return 1
  fi
  if ! version_at_least "$version" 3.8.7; then
    echo "Maven $version is too old: install 3.8.7 or newer" >&2
    return 1
  fi
}
