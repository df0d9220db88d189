#!/bin/sh
# Opens a draft file and a mail link in a real Thunderbird on a screen of its own, keeps a picture of each, saves each as
# a draft and compares the draft that Thunderbird kept with what it was given.
#
# usage: run.sh [DRAFT.eml MAIL-LINK]     (without them: a sample of every difficulty)
# needs: thunderbird xvfb xdotool imagemagick dbus-x11 python3 (names of the Debian packages)
# gives: .output/interop/thunderbird-{draft-file,mail-link}.{png,mbox}; ends with 0 if both pass, 1 if not, 2 if left out
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
out=$root/.output/interop
mkdir -p "$out"

for tool in thunderbird Xvfb xdotool import dbus-run-session python3; do
  command -v "$tool" >/dev/null || { echo "Left out: there is no $tool here."; exit 2; }
done
# Thunderbird needs a message bus; one of its own keeps it from finding another Thunderbird.
[ -n "${OWN_BUS-}" ] || exec env OWN_BUS=1 dbus-run-session -- "$0" "$@"

work=$(mktemp -d)
screen=
program=
end() {
  [ -z "$program" ] || kill -- "-$program" 2>/dev/null || true
  [ -z "$screen" ] || kill "$screen" 2>/dev/null || true
  wait
  rm -rf "$work"
}
trap end EXIT
trap 'exit 1' INT TERM

# Waits up to 30 seconds for a command to succeed.
until_true() {
  tries=60
  until "$@" >/dev/null 2>&1; do
    tries=$((tries - 1))
    [ "$tries" -gt 0 ] || return 1
    sleep 0.5
  done
}

window() { xdotool search --onlyvisible --name '^Write: ' | head -1 | grep .; }
kept() { find "$profile/Mail" -type f -name Drafts -size +0 | grep .; }

# open_and_check NAME DRAFT.eml|MAIL-LINK
open_and_check() {
  echo "$1"
  profile=$work/$1
  mkdir -p "$profile/Mail" "$work/home"
  cp "$here/user.js" "$profile/"
  # A session of its own, so that the program and all that it starts can be ended by one number.
  HOME=$work/home TMPDIR=$work setsid thunderbird --no-remote --profile "$profile" "$2" >"$work/log" 2>&1 &
  program=$!

  result=1
  if until_true window; then
    sleep 3 # the window is there before it is painted
    import -window root "$out/thunderbird-$1.png"
    xdotool windowfocus "$(window)"
    xdotool key ctrl+s
    if until_true kept; then
      sleep 1 # until it is written to the end
      cp "$(kept)" "$out/thunderbird-$1.mbox"
      python3 "$here/check-draft.py" "$out/thunderbird-$1.mbox" "$2" && result=0
    else
      echo "  FAIL  no draft was kept"
    fi
  else
    echo "  FAIL  no window to write in was opened"
    import -window root "$out/thunderbird-$1.png"
  fi

  kill -- "-$program" 2>/dev/null || true
  wait "$program" 2>/dev/null || true
  program=
  return "$result"
}

Xvfb -displayfd 3 -screen 0 1280x1000x24 -nolisten tcp 3>"$work/display" 2>/dev/null &
screen=$!
until_true grep . "$work/display"
DISPLAY=:$(cat "$work/display")
export DISPLAY

file=${1-$out/sample.eml}
link=${2-$("$root/node_modules/.bin/tsx" "$here/sample.ts" "$out/sample.eml")}

thunderbird --version 2>/dev/null
failed=0
open_and_check draft-file "$file" || failed=1
open_and_check mail-link "$link" || failed=1
[ "$failed" = 0 ] && echo PASS || echo FAIL
exit "$failed"
