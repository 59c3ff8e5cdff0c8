#!/usr/bin/env bash
# The night's work: refresh → check → build → diff, and one pull request where a source has changed.
#
#   nightly.sh WORK            writes WORK/changes.md and WORK/after; nothing where no source has changed
#   nightly.sh WORK propose    then commits the sources with their locks to a branch, and opens or renews its pull request
#
# Ends non-zero where a step fails: a source that is refused, a report with errors. FACTSHEET is the command where it is
# not installed as a package. `propose` needs git with a remote “origin”, and the command gh.
set -euo pipefail

work=${1:?name a folder to work in}
read -ra factsheet <<< "${FACTSHEET:-npx --no-install factsheet}"
branch=fact-sheets/refresh
title='Sources of the fact sheets have changed'

mkdir -p "$work"
rm -rf "$work"/{before,after,refresh.json,files,changes.md}

refresh() {
  "${factsheet[@]}" refresh --format json > "$work/refresh.json"
  node --input-type=module - "$work/refresh.json" > "$work/files" <<'JS'
import { readFileSync } from 'node:fs';
const { sources } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const files = new Set(sources.flatMap(({ writes }) => writes));
process.stdout.write([...files].map((file) => `${file}\n`).join(''));
JS
}

# A fact sheet is a function of the repository: what is committed gives the issue of last night.
"${factsheet[@]}" build --quiet --out "$work/before"
refresh
if [[ ! -s $work/files ]]; then
  echo 'no source has changed'
  exit 0
fi
# In a workflow each fault is shown at its line.
"${factsheet[@]}" check --quiet ${GITHUB_ACTIONS:+--format github}
cp -r "$work/before" "$work/after"
"${factsheet[@]}" build --quiet --out "$work/after"
"${factsheet[@]}" diff "$work/before" "$work/after" --format markdown > "$work/changes.md" || (($? == 1))
cat "$work/changes.md"
[[ ${2:-} == propose ]] || exit 0

mapfile -t files < "$work/files"
if git fetch --quiet origin "$branch" 2> /dev/null; then
  # The lock says when a source was fetched, and is another every night.
  mapfile -t sources < <(printf '%s\n' "${files[@]}" | grep -v 'sources\.lock\.yaml$' || true)
  if ((${#sources[@]} > 0)) && git diff --quiet FETCH_HEAD -- "${sources[@]}"; then
    echo "proposed already on $branch"
    exit 0
  fi
fi
git switch --quiet --force-create "$branch"
git add -- "${files[@]}"
git commit --quiet --message "$title"
git push --quiet --force origin "$branch"
if [[ $(gh pr list --head "$branch" --state open --json number --jq length) == 0 ]]; then
  gh pr create --head "$branch" --title "$title" --body-file "$work/changes.md"
else
  gh pr edit "$branch" --body-file "$work/changes.md"
fi
