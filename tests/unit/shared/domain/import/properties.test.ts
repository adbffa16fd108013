import { createRequire } from 'node:module';
import path from 'node:path';
import fc from 'fast-check';
import { parseHtml } from '../../../../../server/src/adapters/htmlparser2/parse-tree';
import { checkBody } from '#shared/domain/article/body/check-body';
import { readHtml } from '#shared/domain/import/html/read-html';
import { contentOf, identityOf } from '#shared/domain/import/identity';
import { readPlain } from '#shared/domain/import/plain/read-plain';
import type { ImportedStory } from '#shared/domain/import/story';
import { type TreeNode } from '#shared/domain/import/tree';
import { anyCopy, anyHtml, anyStory } from './arbitrary-copy';
import { exportHtml } from './export-html';
import { exportText } from './export-text';

interface StrapiBlocksValidator {
  blocksValidator(): { validateSync(body: unknown, options: { strict: boolean }): unknown };
}

const requireFile = createRequire(__filename);
const core = path.dirname(requireFile.resolve('@strapi/core/package.json'));
const { blocksValidator }: StrapiBlocksValidator = requireFile(
  path.join(core, 'dist/services/entity-validator/blocks-validator.js'),
);

const RUNS = { numRuns: 500, interruptAfterTimeLimit: 30_000, markInterruptAsFailure: true };

/** How often each character stands in a text; white space is layout. */
function characters(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const character of text.replace(/[\s\uFEFF]/g, '')) {
    counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  return counts;
}

/** Characters of a copy that are neither in the story nor in its notes. */
function lost(copy: string, { notes, body, ...words }: ImportedStory): string[] {
  const told = characters(
    [Object.values(words).flat().join(''), stringsIn(body), notes.map(({ text }) => text)].join(''),
  );
  const storable = copy.replace(/\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu, '');
  return [...characters(storable)].flatMap(([character, count]) =>
    (told.get(character) ?? 0) < count ? [character] : [],
  );
}

/** The words of a body: its texts, and those of its pictures. */
function stringsIn(value: unknown): string {
  if (Array.isArray(value)) {
    return value.map(stringsIn).join('');
  }
  if (typeof value !== 'object' || value === null) {
    return '';
  }
  const { text, caption, alternativeText, creditText, children, image } = value as Record<
    string,
    unknown
  >;
  const own = [text, caption, alternativeText, creditText].filter((one) => typeof one === 'string');
  return [...own, stringsIn(image), stringsIn(children)].join('');
}

function shownText(nodes: readonly TreeNode[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') {
        return node;
      }
      return ['script', 'style'].includes(node.name) ? '' : shownText(node.children);
    })
    .join('');
}

function expectStorable(story: ImportedStory) {
  expect(checkBody(story.body)).toEqual([]);
  blocksValidator().validateSync(story.body, { strict: true });
}

it('no character of any text is lost', () => {
  fc.assert(
    fc.property(anyCopy, (copy) => {
      const story = readPlain(copy);
      expect(lost(copy, story)).toEqual([]);
      expectStorable(story);
    }),
    RUNS,
  );
});

it('no character that a page shows is lost', () => {
  fc.assert(
    fc.property(anyHtml, (html) => {
      const tree = parseHtml(html);
      const story = readHtml(tree);
      expect(lost(shownText(tree), story)).toEqual([]);
      expectStorable(story);
    }),
    RUNS,
  );
});

it('a story that was exported as HTML and comes back is the same story', () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      const back = readHtml(parseHtml(exportHtml(story)));
      expect(contentOf(back)).toBe(contentOf(story));
      expect(identityOf(back)).toBe(identityOf(story));
    }),
    RUNS,
  );
});

it('a story without markup that was exported as text and comes back is the same story', () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      const flat = readPlain(exportText(story));
      expect(contentOf(readPlain(exportText(flat)))).toBe(contentOf(flat));
      expect(identityOf(readPlain(exportText(flat)))).toBe(identityOf(flat));
    }),
    RUNS,
  );
});
