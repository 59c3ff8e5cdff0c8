# The night's work, on a copy of the repository whose table is fetched from a server on this machine.

# Answers as the command `gh` does of a repository without a pull request, and keeps what it is told.
fake_gh() {
  mkdir -p "$work/bin"
  cat > "$work/bin/gh" <<'GH'
#!/usr/bin/env bash
case "$2" in
  list) cat "$GH_STATE" 2> /dev/null || echo 0 ;;
  create) echo 1 > "$GH_STATE" ;;
esac
[[ $2 == list ]] || printf '%s\n' "$*" >> "$GH_STATE.told"
GH
  chmod +x "$work/bin/gh"
}

step_nightly() {
  local copy=$work/nightly-copy served=$work/served
  local table=data/country-cards/sources/population.csv report=data/country-cards/report.yaml
  fake_gh
  mkdir -p "$served"
  cp "$table" "$served/population.csv"
  node .ci/serve.mjs "$served" "$work/url" &
  local server=$! tries=0
  # shellcheck disable=SC2064 # its id is known now
  trap "kill $server 2> /dev/null || true; rm -rf '$work'" EXIT
  until [[ -s $work/url ]]; do
    ((tries += 1))
    ((tries < 100)) || fail 'the server does not listen'
    sleep 0.1
  done

  git init --quiet --bare "$work/origin.git"
  mkdir "$copy"
  cp -r package.json .gitignore templates fonts vendor dist "$copy/"
  mkdir "$copy/data"
  cp -r data/country-cards test/fixtures/first-report "$copy/data/"
  ln -s "$PWD/node_modules" "$copy/node_modules"
  # Three cards tell as much as all.
  local countries=$copy/data/country-cards/sources/countries.csv old new digest
  old=$(sha256sum "$countries" | cut -c1-64)
  sed -i -n -E '1p; /,?(VNM|KEN|IND),?/p' "$countries"
  new=$(sha256sum "$countries" | cut -c1-64)
  sed -i "s/$old/$new/" "$copy/$report"
  digest=$(sha256sum "$table" | cut -c1-64)
  sed -i "s|sha256: $digest|download: $(cat "$work/url")/population.csv|" "$copy/$report"
  grep -q 'download: http://127' "$copy/$report" || fail "$report does not name $table by its digest"
  (
    cd "$copy"
    git init --quiet --initial-branch main
    git config user.name nightly
    git config user.email nightly@localhost
    git remote add origin "$work/origin.git"
    within 60 node dist/cli/main.js refresh > /dev/null
    git add . && git commit --quiet --message 'As it stands' && git push --quiet origin main
  )

  expect_equal 'said where nothing has changed' 'no source has changed' "$(night "$copy")"
  expect_equal 'branches where nothing has changed' 1 "$(git -C "$work/origin.git" branch | wc -l)"
  [[ ! -e $work/gh.told ]] || fail 'a pull request was opened for nothing'

  # Viet Nam in 2019 is one row of a table, and of no calculation.
  sed -i -E 's/^(Viet ?[Nn]am,VNM,2019),.*$/\1,95999999/' "$served/population.csv"
  cmp --quiet "$table" "$served/population.csv" && fail 'no cell was changed'
  night "$copy"
  local changes=$work/night/changes.md
  expect_equal 'figures that changed' '**1 figure changed** in 1 of 4 fact sheets; 1 page looks different.' "$(head -n 1 "$changes")"
  expect_equal 'rows that are named' 1 "$(grep -c '^| <code>' "$changes")"
  grep -qE '^\| <code>VNM</code> .*<code>people-2019</code> .* → \*\*95,999,999人\*\* \| .* → \*\*95,999,999 people\*\* \| population, Country Code VNM, Year 2019, Value: [0-9]+ → \*\*95999999\*\*' "$changes" ||
    fail 'the text does not say what of the figure changed'
  expect_equal 'files of the pull request' "$report_files" "$(git -C "$work/origin.git" diff --name-only main fact-sheets/refresh)"
  expect_equal 'pull requests' 'pr create' "$(cut -d ' ' -f 1-2 "$work/gh.told")"
  grep -q -- "--body-file $changes" "$work/gh.told" || fail 'the pull request does not carry the text'

  # The next night meets its own proposal, and one that has grown.
  (cd "$copy" && git switch --quiet main)
  night "$copy" | grep -q '^proposed already' || fail 'the same is proposed twice'
  sed -i -E 's/^(Viet ?[Nn]am,VNM,2018),.*$/\1,94999999/' "$served/population.csv"
  (cd "$copy" && git switch --quiet --force main && git checkout --quiet .)
  night "$copy"
  expect_equal 'pull requests' 'pr create pr edit' "$(cut -d ' ' -f 1-2 "$work/gh.told" | xargs)"

  # A source that is refused ends the night, and proposes nothing.
  (cd "$copy" && git switch --quiet --force main && git checkout --quiet .)
  head -n 100 "$table" > "$served/population.csv"
  if night "$copy" > "$work/refused" 2>&1; then fail 'a source that has shrunk was taken'; fi
  grep -q 'refresh/shrunk' "$work/refused" || fail 'what was refused is not said'
  expect_equal 'pull requests' 2 "$(wc -l < "$work/gh.told")"
  kill "$server"
}

report_files='data/country-cards/sources/population.csv
data/country-cards/sources/sources.lock.yaml'

# night COPY
night() {
  (
    cd "$1"
    PATH=$work/bin:$PATH GH_STATE=$work/gh FACTSHEET='node dist/cli/main.js' \
      within 300 bash templates/starter/nightly.sh "$work/night" propose
  )
}
