# What the tool promises of its builds: the same bytes anywhere, other reports without other code, no network.

build_to() {
  within 300 node dist/cli/main.js build --out "$@"
}

hashes() {
  (cd "$1" && find . -name '*.pdf' | sort | xargs sha256sum --)
}

step_same_bytes() {
  local main=$PWD/dist/cli/main.js data=$PWD/data
  TZ=Asia/Shanghai LANG=zh_CN.UTF-8 LC_ALL=C.UTF-8 build_to "$work/one" --jobs 1
  (cd / && umask 077 && TZ=America/St_Johns LANG=C LC_ALL=C within 300 node "$main" build --data "$data" --out "$work/two")
  expect_equal 'sha256' "$(hashes "$work/one")" "$(hashes "$work/two")"
  expect_equal 'sha256 of the first build' "$(hashes "$work/one")" "$(hashes out)"
}

# A report on another topic, with other sections and English first, needs no change in src/.
step_other_report() {
  build_to "$work/other" --data test/fixtures first-report second-report
  local pdf
  for pdf in "$work"/other/*.pdf; do
    within 60 qpdf --check "$pdf"
  done
}

# A network namespace of its own has no way out, not even to the machine itself. What stands is made again.
step_offline() {
  within 300 unshare -rn npm run build -- --force
}

step_no_sockets() {
  within 600 strace -f -qq -e trace=socket,connect -o "$work/sockets" node dist/cli/main.js build --out "$work/traced"
  local count
  count=$(grep -cE 'AF_INET6?' "$work/sockets" || true)
  expect_equal 'internet sockets opened by a build' 0 "$count"
}
