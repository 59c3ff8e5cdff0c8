# What the tool promises of its builds: the same bytes anywhere, other reports without other code, no network.

hashes() {
  (cd "$1" && find . -name '*.pdf' | sort | xargs sha256sum --)
}

# A network namespace of its own has no way out, not even to the machine itself.
step_offline() {
  TZ=Asia/Shanghai LANG=zh_CN.UTF-8 LC_ALL=C.UTF-8 \
    within 300 unshare -rn node dist/cli/main.js build --out "$work/offline" --jobs 1
}

step_no_sockets() {
  local main=$PWD/dist/cli/main.js data=$PWD/data
  (
    cd / && umask 077
    TZ=America/St_Johns LANG=C LC_ALL=C within 600 strace -f -qq -e trace=socket,connect -o "$work/sockets" \
      node "$main" build --data "$data" --out "$work/traced"
  )
  local count
  count=$(grep -cE 'AF_INET6?' "$work/sockets" || true)
  expect_equal 'internet sockets opened by a build' 0 "$count"
}

# The two builds before had another time zone, language, folder, umask and number of jobs.
step_same_bytes() {
  local usual offline traced
  usual=$(hashes out)
  offline=$(hashes "$work/offline")
  traced=$(hashes "$work/traced")
  expect_equal 'sha256 of the build offline' "$usual" "$offline"
  expect_equal 'sha256 of the build that was traced' "$usual" "$traced"
}

# A report on another topic, with other sections and English first, needs no change in src/.
step_other_report() {
  within 300 node dist/cli/main.js build --out "$work/other" --data test/fixtures first-report second-report
  local pdf
  for pdf in "$work"/other/*.pdf; do
    within 60 qpdf --check "$pdf"
  done
}
