// Checks that an editor with the YAML language server accepts our definition files, reports mistakes, and completes.
// Usage: npm ci && node check.mjs [workspace]
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Client } from "./client.mjs";

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = resolve(process.argv[2] ?? join(HERE, "..", ".."));
const SERVER = join(HERE, "node_modules", "yaml-language-server", "bin", "yaml-language-server");
const MODELINE = /^# yaml-language-server: \$schema=(\S+)\s*$/;
const LIMIT_MS = 20_000;

const BROKEN = [
  { schema: "partei", text: "art: stadt\nname: Ahaus\nanschrfit: {ort: Ahaus}\n", line: 3, expect: /anschrfit/ },
  { schema: "vereinbarung", text: "titel: T\nrechtsrahmen: r\nuebertragung: halb\n", line: 3, expect: /mandatierend/ },
];
const COMPLETIONS = [
  { schema: "vereinbarung", text: "titel: T\nuebertr", offers: ["uebertragung"] },
  { schema: "vereinbarung", text: "titel: T\nuebertragung: ", offers: ["delegierend", "mandatierend"] },
  { schema: "vereinbarung", text: "titel: T\nparagrafen:\n  - ti", offers: ["titel"] },
  { schema: "partei", text: "leitung:\n  - anrede: ", offers: ["Frau", "Herr"] },
  { schema: "ausgabe", text: "beitraege:\n  - berich", offers: ["berichtigung"] },
  { schema: "amtsblatt", text: "massgeblich: ", offers: ["elektronisch", "gedruckt"] },
  { schema: "variante", text: "abweichungen:\n  - fue", offers: ["fuege_ein"] },
];

const problems = [];

function yamlFiles(folder) {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

/** The files to open; a definition without its schema is a problem, a template's data file may have none. */
function filesWithSchema() {
  const files = [];
  for (const folder of ["agreements", "templates"].filter((name) => existsSync(join(ROOT, name)))) {
    for (const file of yamlFiles(folder)) {
      const schema = MODELINE.exec(readFileSync(file, "utf8").split("\n", 1)[0])?.[1];
      if (schema && existsSync(resolve(dirname(file), schema))) {
        files.push(file);
      } else if (schema) {
        problems.push(`${relative(ROOT, file)}:1: the schema ${schema} does not exist`);
      } else if (folder === "agreements") {
        problems.push(`${relative(ROOT, file)}:1: the first line names no schema`);
      }
    }
  }
  if (files.length === 0) problems.push(`no YAML file below ${ROOT}/agreements names a schema in its first line`);
  return files;
}

async function within(promise, what) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${LIMIT_MS / 1000} s: ${what}`)), LIMIT_MS);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** Opens a document that exists only in the editor. */
async function draft(client, { schema, text }, index) {
  const uri = pathToFileURL(join(ROOT, "agreements", "entwurf", `${schema}-${index}.yaml`)).href;
  const whole = `# yaml-language-server: $schema=../schema/${schema}.schema.json\n${text}`;
  return { uri, whole, diagnostics: await within(client.open(uri, whole), uri) };
}

async function checkFiles(client, files) {
  for (const file of files) {
    const found = await within(client.open(pathToFileURL(file).href, readFileSync(file, "utf8")), file);
    for (const { range, message } of found) {
      problems.push(`${relative(ROOT, file)}:${range.start.line + 1}:${range.start.character + 1}: ${message}`);
    }
  }
}

async function checkBroken(client) {
  for (const [index, broken] of BROKEN.entries()) {
    const { diagnostics } = await draft(client, broken, `kaputt-${index}`);
    if (!diagnostics.some(({ range, message }) => range.start.line === broken.line && broken.expect.test(message))) {
      problems.push(`not reported: ${broken.expect} in ${JSON.stringify(broken.text)}; got ${JSON.stringify(diagnostics)}`);
    }
  }
}

async function checkCompletions(client) {
  for (const [index, wanted] of COMPLETIONS.entries()) {
    const { uri, whole } = await draft(client, wanted, index);
    const lines = whole.split("\n");
    const offered = await within(client.completions(uri, lines.length - 1, lines.at(-1).length), uri);
    const missing = wanted.offers.filter((label) => !offered.includes(label));
    if (missing.length > 0) {
      problems.push(`not offered: ${missing.join(", ")} in ${JSON.stringify(wanted.text)}; offered: ${offered.join(", ")}`);
    }
  }
}

async function main() {
  if (!existsSync(SERVER)) {
    problems.push(`${relative(ROOT, SERVER)} is missing; run npm ci in ${relative(ROOT, HERE)}`);
    return;
  }
  const files = filesWithSchema();
  const client = new Client(SERVER, {
    yaml: { validate: true, completion: true, schemaStore: { enable: false, url: "" } },
  });
  try {
    await within(client.initialize(pathToFileURL(ROOT).href), "initialize");
    await checkFiles(client, files);
    await checkBroken(client);
    await checkCompletions(client);
  } finally {
    client.stop();
  }
  console.log(`${files.length} files, ${BROKEN.length} broken drafts, ${COMPLETIONS.length} completions checked`);
}

await main().catch((error) => problems.push(error.message));
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
