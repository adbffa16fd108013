import { writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from '../../demo/build.mjs';
import { startChild } from '../child.mjs';
import { isSmall, rightsRounds as rounds } from '../settings.mjs';

/**
 * What the Picture rights page costs with a big library, beside a small one on the same machine:
 * `npm run bench -- rights`. The steps of every query go to `bench/.tmp/rights-plans.txt`.
 */
const SMALL = { pictures: 500, credits: 200, articles: 200 };
const LARGE = isSmall
  ? { pictures: 1000, credits: 400, articles: 400 }
  : { pictures: 50_000, credits: 20_000, articles: 20_000 };

const small = await measured(SMALL);
const large = await measured(LARGE);
const plans = large.flatMap(({ name, plans }) => [`## ${name}`, ...plans.map(planText), '']);
writeFileSync(path.join(root, 'bench/.tmp/rights-plans.txt'), plans.join('\n'));
console.log(`${report(small, large)}\n`);

async function measured(sizes) {
  console.log(`› ${sizes.pictures} pictures, ${sizes.credits} credits, ${sizes.articles} articles`);
  const child = startChild('./rights/library.mjs');
  try {
    await child.ready;
    const { rows } = await child.ask({ ...sizes, rounds });
    return rows;
  } finally {
    await child.stop();
  }
}

function report(few, many) {
  const head = [
    `| | pictures found | SQL statements | p50 ms | p95 ms | p95 ms at ${SMALL.pictures} | times |`,
    '|---|--:|--:|--:|--:|--:|--:|',
  ];
  const lines = many.map((row, index) => {
    const { p95 } = few[index];
    const cells = [row.name, row.total ?? '', row.statements, ms(row.p50), ms(row.p95), ms(p95)];
    return `| ${[...cells, `× ${ms(row.p95 / p95)}`].join(' | ')} |`;
  });
  const machine = `${rounds} rounds each; Node ${process.version}, ${os.cpus().length} × ${os.cpus()[0]?.model.trim()}, ${os.platform()} ${os.release()}`;
  return ['', machine, '', ...head, ...lines].join('\n');
}

function ms(value) {
  return value < 10 ? value.toFixed(1) : String(Math.round(value));
}

function planText({ sql, steps }) {
  return [sql, ...steps.map((step) => `    ${step}`)].join('\n');
}
