import { collapseWhitespace } from '../text/clean';
import type { BodyNode } from '../../article/body/nodes';
import { text } from '../blocks';
import type { Marks } from './style';

/** Text of one paragraph on its way: white space closed up, equal marks in one node. */
export interface InlineNodes {
  add(words: string, style: { marks: Marks; url: string }): void;
  breakLine(): void;
  isEmpty(): boolean;
  /** The nodes so far, without white space at their ends; empties it. */
  take(): BodyNode[];
}

const MARK_ORDER = ['bold', 'italic', 'underline', 'strikethrough', 'code'];

interface Run {
  words: string;
  marks: Marks;
  key: string;
  url: string;
}

export function createInline(): InlineNodes {
  let runs: Run[] = [];
  return {
    add(words, { marks, url }) {
      const closed = collapseWhitespace(words);
      const last = runs.at(-1);
      const isStart = last === undefined || /[ \n]$/.test(last.words);
      const added = isStart ? closed.replace(/^ /, '') : closed;
      if (added === '') {
        return;
      }
      const key = Object.keys(marks).sort().join();
      if (last && last.key === key && last.url === url) {
        last.words += added;
      } else {
        runs.push({ words: added, marks, key, url });
      }
    },

    breakLine() {
      const last = runs.at(-1);
      if (last) {
        last.words = `${last.words.trimEnd()}\n`;
      }
    },

    isEmpty: () => runs.every(({ words }) => words.trim() === ''),

    take() {
      const taken = trimEnds(runs);
      runs = [];
      return nodesOf(taken);
    },
  };
}

/** As Strapi's editor lists them, so that the same marks make the same node. */
function inOrder(marks: Marks): Marks {
  const set = MARK_ORDER.filter((mark) => marks[mark] === true);
  return Object.fromEntries(set.map((mark) => [mark, true]));
}

function trimEnds(runs: Run[]): Run[] {
  const kept = [...runs];
  for (let last = kept.at(-1); last; last = kept.at(-1)) {
    const words = last.words.trimEnd();
    if (words !== '') {
      kept[kept.length - 1] = { ...last, words };
      break;
    }
    kept.pop();
  }
  return kept;
}

/** Runs of one link stand in one node. */
function nodesOf(runs: Run[]): BodyNode[] {
  const nodes: BodyNode[] = [];
  let url = '';
  for (const run of runs) {
    const node = text(run.words, inOrder(run.marks));
    const last = nodes.at(-1);
    if (run.url === '') {
      nodes.push(node);
    } else if (run.url === url && last?.type === 'link') {
      last.children?.push(node);
    } else {
      nodes.push({ type: 'link', url: run.url, children: [node] });
    }
    url = run.url;
  }
  return nodes;
}
