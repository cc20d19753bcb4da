#!/usr/bin/env bash
# Installs Firefox and WebKit where it may: as root, on Debian and Ubuntu. What cannot be installed fails nothing: `test:engines` says
# what is missing, and goes on with the others.
set -u
if [ "$(id -u)" != 0 ] || ! command -v apt-get > /dev/null; then
  echo 'Firefox and WebKit are left as they are: to install them takes root and apt-get.'
  exit 0
fi
export DEBIAN_FRONTEND=noninteractive
quietly() { timeout 300 "$@" > /dev/null; }
quietly apt-get update -qq
for package in firefox-esr webkit2gtk-driver xvfb xauth; do
  quietly apt-get install -qqy --no-install-recommends "$package" || echo "$package could not be installed."
done
exit 0
