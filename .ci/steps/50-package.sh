# What somebody gets who installs the package: packed, then installed from the registry into an empty folder, without a
# compiler, and run on every line of Node that is supported.

# The newest of each line, from the npm package `node`; the first is the one that runs this check.
node_lines=(22 24 26)

step_package() {
  within 300 npm pack --silent --pack-destination "$work"
  ls -l "$work"/*.tgz
  mkdir "$work/stranger"
  # No compiler and no build tool in reach: what would be compiled fails.
  (
    mkdir "$work/no-compiler"
    for tool in cc c++ gcc g++ clang make python3 cmake; do
      printf '#!/bin/sh\necho "%s was called" >&2\nexit 1\n' "$tool" > "$work/no-compiler/$tool"
    done
    chmod +x "$work"/no-compiler/*
    cd "$work/stranger"
    echo '{ "private": true }' > package.json
    PATH=$work/no-compiler:$PATH within 300 npm install --no-audit --no-fund "$work"/*.tgz
    within 60 npx --no-install factsheet --version
  )
  mkdir "$work/stranger/data"
  cp -r test/fixtures/first-report test/fixtures/second-report "$work/stranger/data/"
}

# Every line builds the same bytes, and says nothing but its own lines.
step_node_lines() {
  local line expected hashed
  run_in_stranger "$work/said"
  expected=$(hashes "$work/stranger/out")
  for line in "${node_lines[@]}"; do
    (
      mkdir -p "$work/node$line"
      cd "$work/node$line"
      echo '{ "private": true }' > package.json
      within 300 npm install --no-audit --no-fund --silent "node@$line"
    )
    PATH=$work/node$line/node_modules/node/bin:$PATH run_in_stranger "$work/said-$line"
    hashed=$(hashes "$work/stranger/out")
    expect_equal "sha256 on Node $line" "$expected" "$hashed"
    diff "$work/said" "$work/said-$line" || fail "Node $line says other lines"
  done
}

# Checks, builds and explains; what is said goes to the file, without times.
run_in_stranger() {
  (
    cd "$work/stranger"
    # As the scripts of a project call it.
    PATH=$PWD/node_modules/.bin:$PATH
    rm -rf out
    node --version
    (
      within 60 factsheet check
      [[ ! -e out ]] || fail 'check wrote something'
      within 60 factsheet build
      within 60 factsheet-press help figure/stray
    ) > "$1" 2>&1 || { cat "$1"; exit 1; }
    sed -i -E 's/[0-9.]+ s$/… s/' "$1"
  )
  grep -q '^# figure/stray$' "$1" || fail 'help does not print the page of a code'
}
