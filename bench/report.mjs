import os from 'node:os';
import { seconds } from './settings.mjs';

/** The whole report, as Markdown that the README can take over as it is. */
export function report(rows, { articles }) {
  return [
    machine(articles),
    figures(rows),
    ratios(rows),
    costs(rows),
    ['What each row asks for:', ...rows.map((row) => `- ${row.title}: ${row.note}`)].join('\n'),
  ].join('\n\n');
}

function machine(articles) {
  const cpus = os.cpus();
  const model = cpus[0]?.model.trim() || 'unnamed CPU';
  return `${articles} articles, SQLite; ${seconds} s a cell; Node ${process.version}, ${cpus.length} × ${model}, ${os.platform()} ${os.release()}. Absolute figures are this machine's; the ratios are what counts.`;
}

function figures(rows) {
  const cells = rows.flatMap((row) => row.figures.map((cell) => ({ ...cell, title: row.title })));
  return table(
    ['', 'asked for', 'connections', 'pages/s', 'p50 ms', 'p99 ms', 'answers', 'times each'],
    cells.map((cell) => [
      cell.title,
      cell.spread === 'hot' ? 'one' : 'all',
      cell.connections,
      rounded(cell.perSecond),
      rounded(cell.p50),
      rounded(cell.p99),
      cell.count,
      cell.spread === 'hot' ? '' : rounded(cell.timesEach),
    ]),
  );
}

/** How many times ours is the other: more pages a second, less time for one. */
function ratios(rows) {
  const lines = rows.flatMap((row) => {
    const ours = rows.find(({ name }) => name === row.against);
    return ours ? row.figures.map((cell) => ratio(row, cell, sameCell(ours, cell))) : [];
  });
  return table(['ours against', 'asked for', 'connections', 'pages/s', 'p50', 'p99'], lines);
}

function sameCell(row, { spread, connections }) {
  return row.figures.find((cell) => cell.spread === spread && cell.connections === connections);
}

function ratio(row, cell, ours) {
  return [
    row.title,
    cell.spread === 'hot' ? 'one' : 'all',
    cell.connections,
    times(ours.perSecond / cell.perSecond),
    times(ours.p50 / cell.p50),
    times(ours.p99 / cell.p99),
  ];
}

function costs(rows) {
  return table(
    ['', 'requests', 'SQL statements', 'bytes of body'],
    rows.map(({ title, cost }) => [title, cost.requests, cost.statements, cost.bytes]),
  );
}

function rounded(value) {
  return value < 100 ? value.toFixed(value < 10 ? 2 : 1) : String(Math.round(value));
}

function times(value) {
  return `× ${value.toFixed(2)}`;
}

function table(head, lines) {
  const all = [head, ...lines.map((line) => line.map(String))];
  const widths = head.map((_, column) => Math.max(3, ...all.map((line) => line[column].length)));
  const draw = (line) => `| ${line.map((cell, at) => pad(cell, widths[at], at)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [draw(all[0]), rule, ...all.slice(1).map(draw)].join('\n');
}

function pad(cell, width, column) {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}
