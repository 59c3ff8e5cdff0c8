# The commands of action.yml as a runner runs them, in a project in a folder of its repository that names the package.

step_action() {
  local repository=$work/action
  mkdir -p "$repository/sheets/data"
  printf '{ "private": true, "dependencies": { "factsheet-press": "file:%s" } }\n' "$work"/*.tgz > "$repository/sheets/package.json"
  cp -r test/fixtures/first-report "$repository/sheets/data/"
  expect_equal 'what the action gives out' 'out=sheets/out' "$(act command=build)"
  [[ -s $repository/sheets/out/first-report.pdf ]] || fail 'the action built nothing'

  # The second run installs by the lock that the first has written; a fault is told as an annotation, and ends the step.
  rm -r "$repository/sheets/node_modules"
  sed -i 's/^edition:/edtion:/' "$repository/sheets/data/first-report/report.yaml"
  if act 'command=check first-report' 2> "$work/action-said"; then fail 'the action passes a report with a fault'; fi
  grep -q '^::error file=data/first-report/report.yaml,line=' "$work/action-said" || fail 'the fault is no annotation'
}

# act INPUT=VALUE…
act() {
  timeout --kill-after=10 300 node .ci/run-action.mjs action.yml "$repository" working-directory=sheets "$@"
}
