#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# install.sh FOLDER: puts the packages of package.json, at exactly its versions, into a folder of the build. No lock file: it
# would name the registry they were once fetched from. Without npm, or without a network, there is nothing to check against; the test
# says so.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
folder=$1
mkdir -p "$folder"
cmp -s "$here/package.json" "$folder/installed.json" && exit 0
command -v npm >/dev/null || { echo "npm is not installed"; exit 0; }
cp "$here/package.json" "$folder/package.json"
cp "$here/npmrc" "$folder/.npmrc"
npm install --prefix "$folder" --silent || { echo "npm could not install the packages; is there a network?"; exit 0; }
cp "$here/package.json" "$folder/installed.json"
