# What a newcomer does, and what a maintainer does before a push.

step_install() { within 600 npm install --no-audit --no-fund; }

step_build() {
  rm -rf out
  within 300 npm run build
  pdfs | grep -q . || fail 'the build wrote no PDF'
  ls -l out
}

# What else `npm run check` looks at are tests, and stand in `npm test`.
step_check() {
  local part
  for part in types lint format; do
    within 300 npm run "check:$part"
  done
}

# The build has compiled what the tests run.
step_unit_tests() {
  COMPILED=true within 2400 npm test -- --reporter=default --reporter=json --outputFile.json="$work/tests.json"
  node .ci/slowest-tests.mjs "$work/tests.json"
}
