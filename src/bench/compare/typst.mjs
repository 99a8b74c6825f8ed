// Sets a file with Typst: node typst.mjs INPUT.typ OUTPUT.pdf [TIMES]; with TIMES, tells the median of the last half in ms.
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { readFileSync, writeFileSync } from 'node:fs';

const [, , input, output, times = '1'] = process.argv;
const compiler = NodeCompiler.create({
  workspace: '.',
  fontArgs: [{ fontPaths: ['/usr/share/fonts/truetype/liberation'] }],
});
const taken = [];
for (let i = 0; i < Number(times); i++) {
  compiler.evictCache(0); // a program that sets other texts in between remembers nothing of this one
  const started = performance.now();
  const pdf = compiler.pdf({ mainFileContent: readFileSync(input, 'utf8') });
  taken.push(performance.now() - started);
  if (i === 0) writeFileSync(output, pdf);
}
if (taken.length > 1) {
  const last = taken.slice(Math.floor(taken.length / 2)).sort((a, b) => a - b);
  console.log(Math.round(last[Math.floor(last.length / 2)]));
}
