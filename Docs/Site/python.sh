# Functions for scripts that need Python packages. To be read by bash, with `set -e`.

fail() {
  echo "site: $*" >&2
  exit 1
}

# Puts into `python` the interpreter that makes environments.
find_python() {
  command -v python3 >/dev/null || install_packages python3 python3-venv
  python=$(command -v python3)
  "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' ||
    fail "Python 3.11 or later is needed, and '$python' is $("$python" -V)"
}

# Makes a virtual environment with just the packages of a requirements file, unless it is there.
prepare_python() {
  local environment=$1 requirements=$2
  if cmp -s "$requirements" "$environment/requirements.txt"; then return; fi
  rm -rf "$environment"
  "$python" -m venv "$environment" >/dev/null 2>&1 || {
    install_packages python3-venv
    "$python" -m venv --clear "$environment"
  }
  "$environment/bin/pip" install --quiet --disable-pip-version-check --no-deps --no-compile --require-hashes --requirement "$requirements" ||
    fail "the packages of Docs/Site/$requirements could not be installed"
  cp "$requirements" "$environment/requirements.txt"
}

# Installs packages of Debian or Ubuntu.
install_packages() {
  local root=()
  command -v apt-get >/dev/null || fail "please install $*"
  [ "$(id -u)" -eq 0 ] || root=(sudo)
  echo "site: installing $*" >&2
  install_apt "$@" >/dev/null 2>&1 || { apt update && install_apt "$@"; } >/dev/null 2>&1 ||
    fail "apt-get could not install $*"
}

install_apt() {
  apt install --yes --no-install-recommends "$@"
}

apt() {
  "${root[@]+"${root[@]}"}" env DEBIAN_FRONTEND=noninteractive apt-get --quiet -o DPkg::Lock::Timeout=120 "$@" </dev/null
}
