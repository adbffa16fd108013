import os from 'node:os';
import { size } from './story.mjs';
import { BURST } from './typing.mjs';

const ROWS = [
  ['key', 'key to painted character, median, ms'],
  ['keyP95', 'the same, p95, ms'],
  ['whileForm', 'a key while the form takes up the text, median, ms'],
  ['event', "a key by the browser's event timing, median, ms"],
  ['cpu', `processor time of a burst of ${BURST + 1} keys and of the form after it, ms`],
  ['cpuLeast', 'the same, of the burst that was disturbed least, ms'],
  ['opening', 'navigation to the whole body on the page, ms'],
  ['memory', 'JS heap once open, MB'],
  ['memoryAfter', 'JS heap after typing, MB'],
];

/** The whole report, as Markdown that the README can take over as it is. */
export function editorReport({ runs, requests }, { rounds, keys }) {
  const [load] = os.loadavg();
  return [
    `${size.blocks} blocks with ${size.figures} figures and ${size.bullets} bullets; ${rounds} rounds of ${keys} keys; Node ${process.version}, ${os.cpus().length} × ${os.cpus()[0]?.model.trim()}, load ${load.toFixed(0)}. Medians of the rounds; “times” is the median of ours : stock round by round, with the least and the most.`,
    table(
      ['', 'ours', 'stock', 'times', 'least', 'most'],
      ROWS.map(([name, title]) =>
        row(title, valuesOf(runs.ours, name), valuesOf(runs.stock, name)),
      ),
    ),
    table(
      ['opening a story', 'figures', 'requests to the server', 'pictures', 'files of the admin'],
      requests.map(({ editor, figures, server, pictures, files }) => [
        editor,
        figures,
        server,
        pictures,
        files,
      ]),
    ),
  ].join('\n\n');
}

/** The value below which this part of all values lies; NaN of none. */
export function quantile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? NaN;
}

function row(title, ours, stock) {
  const ratios = ours.map((value, round) => value / stock[round]);
  return [
    title,
    figure(quantile(ours, 0.5)),
    figure(quantile(stock, 0.5)),
    ...[quantile(ratios, 0.5), Math.min(...ratios), Math.max(...ratios)].map(
      (ratio) => `× ${ratio.toFixed(2)}`,
    ),
  ];
}

function valuesOf(runs, name) {
  return runs.map((run) => run[name]);
}

function figure(value) {
  return value < 100 ? value.toFixed(1) : String(Math.round(value));
}

function table(head, lines) {
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
  return [head, rule, ...lines].map((line) => `| ${line.join(' | ')} |`).join('\n');
}
