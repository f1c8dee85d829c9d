#!/bin/sh
# Compare a description with an older one, and fail if a client of the older one could break (docs/versjoner.md).
#
#   deploy/openapi/sammenlign.sh OLD.json NEW.json
set -eu
exec "$(dirname "$0")/bin/oasdiff" breaking --fail-on WARN --severity-levels "$(dirname "$0")/alvor.txt" \
    --deprecation-days-stable 180 --flatten-params --format singleline --color never "$1" "$2"
