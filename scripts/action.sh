#!/usr/bin/env bash
# What action.yml runs: checks the notices, leaves SARIF and the counts behind, and fails never: the action does, after
# the upload. Inputs come by the environment, so that no one can put commands into them.
set -uo pipefail

lines() { # the lines of a text that are not empty, as arguments
  while IFS= read -r line; do
    [ -z "$line" ] || printf '%s\0' "$line"
  done <<<"$1"
}

mapfile -d '' -t args < <(lines "${ART13_ARGS:-}")
mapfile -d '' -t paths < <(lines "${ART13_PATHS:-.}")
[ -z "${ART13_FAIL_ON:-}" ] || args+=(--fail-on "$ART13_FAIL_ON")

result=$(mktemp)
trap 'rm -f "$result"' EXIT
code=0
node "$ART13" check --lang "${ART13_LANG:-en}" --format github --format "sarif-github=$ART13_SARIF" \
  --format "json=$result" "${args[@]}" -- "${paths[@]}" || code=$?

sarif=false
[ ! -s "$ART13_SARIF" ] || sarif=true
{
  echo "exit-code=$code"
  echo "sarif=$sarif"
  node -e '
    const fs = require("node:fs")
    const text = fs.readFileSync(process.argv[1], "utf8")
    const { documents = {}, findings = {}, suppressed = 0 } = text ? JSON.parse(text).summary : {}
    const counts = {
      documents: documents.checked,
      errors: findings.error,
      warnings: findings.warning,
      notes: findings.note,
      reviews: findings.review,
      suppressed,
    }
    for (const [name, n] of Object.entries(counts)) console.log(`${name}=${n ?? 0}`)
  ' "$result"
} >>"${GITHUB_OUTPUT:-/dev/stdout}"
