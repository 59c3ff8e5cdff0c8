# What the steps share. Sourced by .ci/run.

fail() {
  printf 'FAILED: %s\n' "$*" >&2
  exit 1
}

# within SECONDS COMMAND… — a command that hangs is a failure.
within() {
  local seconds=$1
  shift
  timeout --kill-after=10 "$seconds" "$@" || fail "exit $? within $seconds s: $*"
}

# Every fact sheet that the build wrote, those of rows with them.
pdfs() {
  find out -name '*.pdf' | sort
}

# expect_equal WHAT EXPECTED ACTUAL
expect_equal() {
  [[ $2 == "$3" ]] || fail "$1: expected $2, found $3"
  printf '%s: %s\n' "$1" "$3"
}
