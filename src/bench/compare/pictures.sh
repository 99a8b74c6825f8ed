#!/bin/sh
# Cuts the same passage, from the citation of laws on, out of what run.sh has set: docs/bilder/satz-*.png.
#
#   src/bench/compare/pictures.sh FOLDER    where run.sh has kept its files
#
# Needs poppler-utils and imagemagick.
set -eu
cd "$(dirname "$0")/../../.."
dots=110

# cut TEXT ENGINE X WIDTH HEIGHT: in pt; from the line that begins with "Aufgrund" on
cut() {
    pdf=$1/$2-$3.pdf
    [ -e "$pdf" ] || return 0
    top=$(pdftotext -l 1 -bbox "$pdf" - 2>/dev/null |
        sed -n 's/.*yMin="\([0-9.]*\)".*>Aufgrund<.*/\1/p' | head -n 1)
    echo "$top $4 $5 $6 $dots" | awk '{s = $5 / 72; printf "%d %d %d %d\n", $2 * s, ($1 - 5) * s, $3 * s, $4 * s}' |
        while read -r x y width height; do
            pdftoppm -png -gray -r $dots -l 1 -singlefile -x "$x" -y "$y" -W "$width" -H "$height" \
                "$pdf" "docs/bilder/satz-$2-$3" 2>/dev/null
            convert "docs/bilder/satz-$2-$3.png" -colors 8 -strip "PNG8:docs/bilder/satz-$2-$3.png"
        done
}

for engine in vertragswerk typst lualatex xelatex weasyprint chromium; do
    cut "$1" contract "$engine" 68 460 250
    cut "$1" gazette "$engine" 46 246 330
done
