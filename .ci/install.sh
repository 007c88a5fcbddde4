# What the scripts that install have in common; they source it, having set `needed` to what they need, in
# words.

fail() {
  echo "setup: $*" >&2
  exit 1
}

# Swift takes 50 ms to tell its version, so one found good is remembered until it is replaced. Where
# that is not noticed, SwiftPM refuses the package's manifest and says which version it wants.
check_swift() {
  local swift remembered=.build/setup-swift version
  swift=$(command -v swift) || fail "Swift 6.2 or later is needed and there is no 'swift' on the PATH: see https://www.swift.org/install"
  if [ "$remembered" -nt "$swift" ] && [ "$(<"$remembered")" = "$swift" ]; then return; fi
  version=$("$swift" --version 2>/dev/null) || fail "'$swift --version' fails, so the toolchain is broken or lacks a system library"
  [[ $version =~ Swift\ version\ ([0-9]+)\.([0-9]+) ]] || fail "cannot tell the version of '$swift', which has to be 6.2 or later"
  (( BASH_REMATCH[1] > 6 || (BASH_REMATCH[1] == 6 && BASH_REMATCH[2] >= 2) )) ||
    fail "Swift 6.2 or later is needed, and '$swift' is ${BASH_REMATCH[1]}.${BASH_REMATCH[2]}: see https://www.swift.org/install"
  mkdir -p .build
  echo "$swift" >"$remembered"
}

has_apt() {
  command -v apt-get >/dev/null && command -v dpkg-query >/dev/null
}

# Puts into the array `root` what has to stand before a command that only root may run.
become_root() {
  root=()
  [ "$(id -u)" -ne 0 ] || return 0
  if command -v sudo >/dev/null && { sudo -n true 2>/dev/null || [ -t 0 ]; }; then
    root=(sudo)
  else
    fail "installing what is missing takes root: run 'apt-get update && apt-get install $1' as root, then try again"
  fi
}

# Installs those of the packages that are missing, and pkg-config.
setup_apt() {
  local package missing=() root output
  for package in "$@"; do
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
  done
  command -v pkg-config >/dev/null || missing+=(pkg-config)
  [ "${#missing[@]}" -gt 0 ] || return 0
  become_root "${missing[*]}"
  echo "setup: installing ${missing[*]}" >&2
  # The lists of packages may be missing or outdated. Fetching them takes longer than most
  # installations, so only when one has failed.
  output=$(install_apt "${missing[@]}") && return
  output=$(apt update && install_apt "${missing[@]}") && return
  printf '%s\n' "$output" >&2
  fail "apt-get could not install ${missing[*]}; needed are $needed"
}

install_apt() {
  apt install --yes --no-install-recommends "$@"
}

apt() {
  "${root[@]+"${root[@]}"}" env DEBIAN_FRONTEND=noninteractive apt-get --quiet -o DPkg::Lock::Timeout=120 "$@" 2>&1 </dev/null
}
