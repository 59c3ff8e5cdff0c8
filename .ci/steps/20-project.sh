# What a newcomer does, and what a maintainer does before a push.

step_install() { within 600 npm install --no-audit --no-fund; }
step_check() { within 300 npm run check; }
step_unit_tests() { within 2400 npm test; }

step_build() {
  rm -rf out
  within 300 npm run build
  pdfs | grep -q . || fail 'the build wrote no PDF'
  ls -l out
}
