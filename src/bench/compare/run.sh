#!/bin/sh
# Sets the same two texts with every engine that is installed and prints the tables of docs/typesetting.md and
# docs/benchmarks.md as Markdown: how well they are set, how long it takes.
#
#   src/bench/compare/run.sh [FOLDER]    keeps the files in FOLDER
#
# contract is our agreement with Ahaus, gazette all agreements one after another in two columns, tenfold that ten times.
# The command `gazette` is measured beside them from definitions to all editions, for the issue of this repository and
# one with ten times its agreements; also with a heap of 128 MiB.
# RUNS (7) is the number of cold runs, a seventh of it of the tenfold text; TIMES (20) that of warm ones; SPEED=no
# measures no time. TEXTS (contract gazette tenfold) are those that are set.
# TYPST (/tmp/typst) is a folder with Typst: npm install --prefix /tmp/typst @myriaddreamin/typst-ts-node-compiler@0.7.0
# Needs hyperfine, jq and /usr/bin/time. Debian: weasyprint, chromium, texlive-xetex, texlive-luatex,
# texlive-lang-german, fonts-liberation.
set -eu
cd "$(dirname "$0")/../../.."
home=$PWD
scripts=$home/src/bench/compare
runs=${RUNS:-7}
times=${TIMES:-20}
typst=${TYPST:-/tmp/typst}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT INT TERM
work=${1:-$scratch/files}
mkdir -p "$work"
work=$(cd "$work" && pwd)
rows=$scratch/rows

# --- our programs and the texts ---------------------------------------------------------------
"$home/vertragswerk" build --quiet --format md --workspace "$home" --out "$scratch/out"
javac -nowarn -implicit:class -cp target/vertragswerk.jar:target/lib/\* -sourcepath src/test/java -d "$scratch/classes" \
    src/bench/java/de/vertragswerk/bench/compare/*.java \
    src/test/java/de/vertragswerk/typeset/quality/QualityTable.java
jar cf "$scratch/bench.jar" -C "$scratch/classes" .
jar=$scratch/bench.jar:$home/target/vertragswerk.jar
package=de.vertragswerk.bench.compare
short='-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xlog:disable'
first=$scratch/out/borken-asyl/stadt-ahaus/vereinbarung.md
# shellcheck disable=SC2046 # names without blanks
java -cp "$jar" $package.Inputs "$work" "$first" \
    $(find "$scratch/out" -name vereinbarung.md ! -path "$first" | LC_ALL=C sort)
cp "$scripts/typst.mjs" "$typst/" 2>/dev/null || :

# archive CLASS KIND: a class-data archive that has learnt from one run, as the launcher makes it for the program
archive() {
    # shellcheck disable=SC2086 # options are words
    java $short -XX:ArchiveClassesAtExit="$scratch/$1.jsa" -cp "$jar" "$package.$1" \
        "$work/contract.$2" "$scratch/learnt.pdf" >/dev/null 2>&1
}

# --- measuring --------------------------------------------------------------------------------
missing() { printf '%s is not installed, skipped.\n' "$1" >&2; }
memory() { /usr/bin/time -f %M sh -c "$1" 2>&1 >/dev/null | tail -n 1; }

# measure NAME TEXT COLD [WARM]: commands; the warm one tells milliseconds
measure() {
    sh -c "$3" >/dev/null 2>"$scratch/errors" || { cat "$scratch/errors" >&2; return 1; }
    [ "${SPEED:-yes}" = yes ] || return 0
    count=$runs
    [ "$2" != tenfold ] || count=$(((runs + 6) / 7))
    hyperfine --warmup 1 --runs "$count" --export-json "$scratch/json" "$3" >/dev/null 2>&1
    cold=$(jq '.results[0].median * 1000 | round' "$scratch/json")
    busy=$(jq '.results[0] | (.user + .system) * 1000 | round' "$scratch/json")
    warm=–
    [ -z "${4:-}" ] || warm=$(sh -c "$4")
    echo "| $1 | $2 | $cold | $busy | $(($(memory "$3") / 1024)) | $warm |" >>"$rows"
}

# java_program NAME TEXT CLASS KIND OUTPUT: as a user without our launcher starts it, and as the launcher does
java_program() {
    files="$work/$2.$4 $work/$2-$5.pdf"
    plain="java -cp $jar $package.$3 $files"
    measure "$1, plain Java" "$2" "$plain" "$plain $times"
    [ -e "$scratch/$3.jsa" ] || archive "$3" "$4"
    measure "$1, as the launcher starts it" "$2" \
        "java $short -XX:SharedArchiveFile=$scratch/$3.jsa -cp $jar $package.$3 $files"
}

typst() {
    [ -d "$typst/node_modules" ] || { missing Typst; return 0; }
    command="cd $typst && node typst.mjs $work/$1.typ $work/$1-typst.pdf"
    measure 'Typst' "$1" "$command" "$command $times"
}

weasyprint() {
    command -v /usr/bin/weasyprint >/dev/null || { missing WeasyPrint; return 0; }
    measure 'WeasyPrint' "$1" "/usr/bin/weasyprint $work/$1.html $work/$1-weasyprint.pdf" \
        "/usr/bin/python3 -B $scripts/warm_weasyprint.py $work/$1.html 3"
}

chromium() {
    command -v /usr/bin/chromium >/dev/null || { missing Chromium; return 0; }
    measure 'Chromium' "$1" "rm -rf $scratch/profile; /usr/bin/chromium --headless --no-sandbox --disable-gpu \
        --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync \
        --user-data-dir=$scratch/profile --no-pdf-header-footer --print-to-pdf=$work/$1-chromium.pdf $work/$1.html"
}

latex() {
    command -v "$2" >/dev/null || { missing "$2"; return 0; }
    mkdir -p "$scratch/$2"
    measure "$3" "$1" "cd $work && $2 -interaction=batchmode -halt-on-error -output-directory=$scratch/$2 $1.tex"
    cp "$scratch/$2/$1.pdf" "$work/$1-$2.pdf"
}

# workspace COPIES: the shipped one, its sixteen agreements in so many works, all in its issue
workspace() {
    mkdir -p "$scratch/ws-$1"
    cp -r "$home/agreements" "$scratch/ws-$1/"
    names=borken-asyl
    for copy in $(seq 2 "$1"); do
        cp -r "$home/agreements/borken-asyl" "$scratch/ws-$1/agreements/borken-asyl-$copy"
        names="$names, borken-asyl-$copy"
    done
    sed -i "s/genehmigung: borken-asyl$/genehmigung: [$names]/" "$scratch/ws-$1/agreements/amtsblatt/muenster-2025-36.yaml"
}

# whole TEXT COPIES: the command of a user, its launcher included
whole() {
    workspace "$2"
    command="$home/vertragswerk gazette muenster-2025-36 --quiet --workspace $scratch/ws-$2"
    measure 'Vertragswerk, `gazette`' "$1" "$command"
    measure 'Vertragswerk, `gazette`, 128 MiB' "$1" "env VERTRAGSWERK_JAVA_OPTS=-Xmx128m $command"
}

for text in ${TEXTS:-contract gazette tenfold}; do
    case $text in
        gazette) whole gazette 1 ;;
        tenfold) whole tenfold 10 ;;
    esac
    java_program 'Lines without layout' $text RawLines txt raw
    java_program Vertragswerk $text OwnPages md vertragswerk
    typst $text
    latex $text xelatex XeLaTeX
    latex $text lualatex LuaLaTeX
    weasyprint $text
    chromium $text
done

if [ -s "$rows" ]; then
    echo '| engine | text | cold, ms | ms of processor | MB | warm, ms |'
    echo '|---|---|---|---|---|---|'
    cat "$rows"
    printf '\nLoad: %s\n\n' "$(cut -d' ' -f1-3 /proc/loadavg)"
fi
cd "$work"
# shellcheck disable=SC2046 # names without blanks
java -cp "$jar" de.vertragswerk.typeset.quality.QualityTable \
    $(find . -name '*-*.pdf' ! -name '*-raw.pdf' ! -name 'tenfold-*' | LC_ALL=C sort)
