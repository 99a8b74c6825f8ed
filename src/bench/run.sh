#!/bin/sh
# Measures whole processes and prints the tables of docs/benchmarks.md as Markdown.
#
#   src/bench/run.sh                start-up, builds, memory of the shipped agreements
#   src/bench/run.sh curve 1000 …   cold and no-change build of generated workspaces
#   src/bench/run.sh signatures     sign and verify, with keys made by openssl
#
# RUNS (15) is the number of runs of each; needs hyperfine, jq and /usr/bin/time.
set -eu
cd "$(dirname "$0")/../.."
program=$PWD/vertragswerk
runs=${RUNS:-15}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM
"$program" --version >/dev/null # builds the jar and the archive, if need be

load() { printf '\nLoad: %s\n' "$(cut -d' ' -f1-3 /proc/loadavg)"; }
memory() { /usr/bin/time -f %M "$@" 2>&1 >/dev/null | tail -n 1; }

# measure NAME PREPARE COMMAND: median in milliseconds, ratio to an empty Java, MB of memory
measure() {
    hyperfine --warmup 1 --runs "$runs" --prepare "$2" --export-json "$work/json" "$3" >/dev/null 2>&1
    wall=$(jq '.results[0].median * 1000 | round' "$work/json")
    busy=$(jq '.results[0] | (.user + .system) * 1000 | round' "$work/json")
    empty=${empty:-$wall}
    sh -c "$2"
    echo "| $1 | $wall | $(echo "$wall $empty" | awk '{printf "%.1f", $1 / $2}') | $busy | $(($(memory sh -c "$3") / 1024)) |"
}

shipped() {
    mkdir "$work/ws"
    cp -r agreements templates "$work/ws"
    cat >"$work/Hello.java" <<'JAVA'
public class Hello { public static void main(String[] args) { System.out.println("Hello"); } }
JAVA
    javac -d "$work" "$work/Hello.java"
    text=$work/ws/agreements/borken-asyl/vereinbarung.yaml
    build="$program build --workspace $work/ws"
    echo '| command | ms, median | ratio to an empty Java | ms of processor | MB |'
    echo '|---|---|---|---|---|'
    measure 'empty Java' true "java -Xshare:auto -cp $work Hello"
    measure '`--version`' true "$program --version"
    measure 'build, nothing changed' true "$build"
    measure 'build, one word of the base text changed' "sed -i 's/wirtschaftlich[x]*/&x/' $text" "$build"
    measure 'build, all 18 from nothing' "rm -rf $work/ws/out" "$build"
    measure '`check`' true "$program check --workspace $work/ws"
    java src/bench/java/de/vertragswerk/bench/Generator.java 400 "$work/400"
    measure '`matrix` of 400 variants as HTML' true "$program matrix borken-asyl --workspace $work/400 --format html --out $work/matrix.html"
    gazette=$(ls "${CORPUS:-../shared/corpus}"/003_* 2>/dev/null || true)
    if [ -n "$gazette" ]; then
        measure '`import`, 16 agreements of 260 kB' "rm -rf $work/new" "$program import $gazette --into $work/new || true"
    fi
}

curve() {
    echo '| agreements | heap | cold, s | ms each | MB | nothing changed, s |'
    echo '|---|---|---|---|---|---|'
    for count in "$@"; do
        java src/bench/java/de/vertragswerk/bench/Generator.java "$count" "$work/$count"
        for heap in 1g 512m; do
            rm -rf "$work/$count/out"
            cold=$(VERTRAGSWERK_JAVA_OPTS=-Xmx$heap /usr/bin/time -f '%e %M' "$program" build --quiet --workspace "$work/$count" 2>&1 | tail -n 1)
            same=$(/usr/bin/time -f %e "$program" build --quiet --workspace "$work/$count" 2>&1 | tail -n 1)
            echo "$count $heap $cold $same" | awk '{printf "| %d | %s | %.1f | %.1f | %d | %.2f |\n", $1, $2, $3, $3 * 1000 / $1, $4 / 1024, $5}'
        done
    done
}

# Seven self-signed certificates, so that verify has nothing to ask for.
signatures() {
    file=$work/unna-kopfstelle-asyl/ausfertigung.pdf
    "$program" copies unna-kopfstelle-asyl --quiet --out "$work"
    echo geheim >"$work/password"
    trust=
    while read -r party name; do
        openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 30 -subj "/C=DE/O=$name/CN=$name" -utf8 \
            -addext keyUsage=digitalSignature,nonRepudiation -keyout "$work/key" -out "$work/$party.pem" 2>/dev/null
        openssl pkcs12 -export -passout pass:geheim -in "$work/$party.pem" -inkey "$work/key" -out "$work/$party.p12"
        "$program" sign "$file" --party "$party" --keystore "$work/$party.p12" --password-file "$work/password" \
            --quiet --out "$work/signed-$party.pdf"
        trust="$trust --trust $work/$party.pem"
        file=$work/signed-$party.pdf
    done <<'PARTIES'
kreis-unna Kreis Unna
stadt-luenen Stadt Lünen
stadt-bergkamen Stadt Bergkamen
gemeinde-boenen Gemeinde Bönen
stadt-schwerte Stadt Schwerte
kreisstadt-unna Kreisstadt Unna
stadt-werne Stadt Werne
PARTIES
    echo '| command | ms, median | ratio to an empty Java | ms of processor | MB |'
    echo '|---|---|---|---|---|'
    empty=34
    measure '`sign`, the first of seven' "rm -f $work/x.pdf" "$program sign $work/unna-kopfstelle-asyl/ausfertigung.pdf \
        --party kreis-unna --keystore $work/kreis-unna.p12 --password-file $work/password --out $work/x.pdf"
    measure '`verify`, seven signatures' true "$program verify $file --offline $trust"
    measure '`verify --against`' true "$program verify $file --offline $trust --against unna-kopfstelle-asyl"
}

if [ "${1:-}" = signatures ]; then
    signatures
elif [ "${1:-}" = curve ]; then
    shift
    curve "${@:-1000}"
else
    shipped
fi
load
