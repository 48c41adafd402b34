#!/bin/sh
# An update on its way to a pull request, in two halves: `write` puts what `make update` changed into
# .build/proposals/TARGET; `send` makes of each proposal there a branch and a pull request, and runs no code of it.
set -eu
proposals=.build/proposals

write() {
  target=$1
  folder=$proposals/$target
  rm -rf "$folder"
  git add --all
  git diff --cached --quiet && {
    echo "proposal     $target: nothing to propose"
    return
  }
  mkdir -p "$folder"
  git diff --cached --binary > "$folder/change.patch"
  git reset --quiet
  # An update without a release writes no report: the document changed, and the package does not.
  echo "$target: the document changed, the package does not" > "$folder/title.txt"
  echo "Nothing of this reaches users, so there is no release." > "$folder/pull-request.md"
  for name in title.txt pull-request.md diff.json; do
    [ ! -f ".build/update/$target/$name" ] || cp ".build/update/$target/$name" "$folder/$name"
  done
  echo "proposal     $target: $(grep -c '^diff --git' "$folder/change.patch") files in $folder"
}

send() {
  gh auth setup-git
  base=$(git rev-parse HEAD)
  for folder in "$proposals"/*; do
    [ -f "$folder/change.patch" ] || continue
    branch=spec-update/$(basename "$folder")
    git checkout --quiet -B "$branch" "$base"
    git apply --index "$folder/change.patch"
    git -c user.name="github-actions[bot]" -c user.email="41898282+github-actions[bot]@users.noreply.github.com" \
      commit --quiet --file "$folder/title.txt"
    git push --quiet --force origin "$branch"
    if [ -n "$(gh pr list --head "$branch" --state open --json number --jq '.[].number')" ]; then
      gh pr edit "$branch" --title "$(cat "$folder/title.txt")" --body-file "$folder/pull-request.md"
    else
      gh pr create --head "$branch" --title "$(cat "$folder/title.txt")" --body-file "$folder/pull-request.md"
    fi
    git checkout --quiet "$base"
  done
}

# `exit`: a proposal may change this file while the shell reads it.
case $1 in
  write) write "$2"; exit ;;
  send) send; exit ;;
esac
