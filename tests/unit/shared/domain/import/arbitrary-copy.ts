import fc from 'fast-check';
import {
  awaitedPicture,
  bulletList,
  heading,
  item,
  list,
  paragraph,
  quote,
  text,
} from '#shared/domain/import/blocks';
import { LEXICONS } from '#shared/domain/import/recognise/lexicon';
import type { BodyNode } from '#shared/domain/article/body/nodes';
import type { ImportedStory } from '#shared/domain/import/story';

const LABELS = Object.values(LEXICONS).flatMap(
  ({ creditLabels, captionLabels, alternativeLabels }) =>
    [creditLabels, captionLabels, alternativeLabels].flatMap(({ sure, vague }) => [
      ...sure,
      ...vague,
    ]),
);

const WORDS = [
  ...['harbour', 'gate', 'Monday', 'the', 'closed', 'Ada', 'Marsh', '1987', 'größte', 'Ворота'],
  ...['البوابات', '灯', '🌊', 'by', 'By', 'Reuters', 'what?', 'end.', '(AFP)', '—', '©', '[ad_1]'],
];

const words = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 14 })
  .map((all) => all.join(' '));

const line = fc.oneof(
  words,
  words,
  fc.string({ maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(...LABELS),
  fc
    .tuple(fc.constantFrom(...LABELS), fc.constantFrom(':', ': ', ', ', ' '), words)
    .map((all) => all.join('')),
  fc.tuple(fc.constantFrom('• ', '– ', '* ', '· ', '- ', '•'), words).map((all) => all.join('')),
  fc.constantFrom(
    '[ad_2]Source link',
    'Share | Tweet',
    'https://post.example/a',
    'Source: Meridian',
  ),
  fc.constantFrom(
    'By Ada Marsh',
    'SKERRAN (Meridian) -- The ferry sailed again on Tuesday morning.',
  ),
  fc.constantFrom(
    ...['3 March 2026, 10:00', 'Read more: Why it closed', '1. One', '2) Two', '© 2026 Post'],
    ...['The gates. Photo: Ada Marsh', '(ANSA) - ROMA, 03 MAR - Le paratoie.', 'Share on X'],
    ...['МОСКВА, 3 марта. /ТАСС/. Ворота закрыты.', 'The bay (Photo by Ada Marsh)', '➤ Nine'],
    'By Inès Val, sent to Lyon',
  ),
  fc.constantFrom('SKERRAN, Isles, (AP) - It sailed again on Tuesday, and nobody was told of it.'),
);

/** Copy as it may arrive: lines of every kind, with and without empty lines between them. */
export const anyCopy: fc.Arbitrary<string> = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\r\n', ' \n \n', '\u2028')))
  .map((lines) => lines.flat().join(''));

const TAGS = [
  ...['p', 'div', 'b', 'i', 'span', 'a', 'h1', 'h2', 'ul', 'li', 'ol', 'blockquote', 'figure'],
  ...[
    'figcaption',
    'article',
    'nav',
    'aside',
    'table',
    'tr',
    'td',
    'pre',
    'main',
    'form',
    'footer',
  ],
  ...[
    'iframe',
    'script',
    'em',
    'x-thing',
    'title',
    'button',
    'noscript',
    'template',
    'q',
    'dl',
    'dd',
    'header',
    'section',
  ],
];

const ATTRIBUTES = [
  ...[
    '',
    '',
    ' class="credit"',
    ' class="caption"',
    ' class="byline"',
    ' class="MsoTitle"',
    ' class="standfirst"',
  ],
  ...[' style="font-weight:700"', ' style="display:none"', ' href="javascript:x"', ' hidden'],
  ...[
    ' href="https://a.example/x"',
    ' href="/y"',
    ' style="mso-list:l0 level1"',
    ' itemprop="articleBody"',
  ],
];

const VOIDS = [
  '<br>',
  '<img src="https://a.example/i.jpg" alt="A gate">',
  '<img>',
  '<hr>',
  '<!-- x -->',
  '</p>',
  '</div>',
  '<',
];

const { node } = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    line.map((words) => words.replace(/[<&]/g, ' ')),
    fc.constantFrom(...VOIDS),
    fc
      .tuple(
        fc.constantFrom(...TAGS),
        fc.constantFrom(...ATTRIBUTES),
        fc.array(tie('node'), { maxLength: 4 }),
      )
      .map(
        ([name, attributes, children]) => `<${name}${attributes}>${children.join('')}</${name}>`,
      ),
  ),
}));

export const anyHtml: fc.Arbitrary<string> = fc
  .array(node, { maxLength: 6 })
  .map((all) => all.join(''));

const prose = fc
  .array(fc.constantFrom('harbour', 'gate', 'Monday', 'größte', 'Ворота', 'closed', 'nine'), {
    minLength: 3,
    maxLength: 12,
  })
  .map((all) => all.join(' '));
const sentence = prose.map((words) => `The ${words}.`);
const marked = fc
  .tuple(prose, fc.constantFrom({}, { bold: true }, { italic: true, underline: true }))
  .map(([words, marks]) => text(words, marks));
const linked = prose.map(
  (words): BodyNode => ({
    type: 'link',
    url: 'https://post.example/a?b=c&d=e',
    children: [text(words)],
  }),
);
const inline = fc
  .tuple(sentence, fc.option(fc.oneof(marked, linked), { nil: undefined }), sentence)
  .map(([before, middle, after]) =>
    middle ? [text(`${before} `), middle, text(` ${after}`)] : [text(before)],
  );

const block: fc.Arbitrary<BodyNode> = fc.oneof(
  { arbitrary: inline.map((nodes) => paragraph(...mergedText(nodes))), weight: 4 },
  inline.map((nodes) => quote(...mergedText(nodes))),
  fc.tuple(fc.constantFrom(2, 3, 4), prose).map(([level, words]) => heading(level, text(words))),
  fc
    .record({
      caption: sentence,
      alternativeText: prose,
      creditText: fc.constantFrom('Meridian', 'A. Marsh/Nordbild'),
      address: fc.constantFrom('', 'https://post.example/a.jpg'),
    })
    .map((picture) => awaitedPicture(picture)),
  fc
    .array(linked, { minLength: 1, maxLength: 3 })
    .map((all) => bulletList(all.map((one) => item(one)))),
  fc
    .tuple(
      fc.constantFrom('ordered' as const, 'unordered' as const),
      fc.array(sentence, { minLength: 1, maxLength: 3 }),
    )
    .map(([format, all]) =>
      list(
        format,
        all.map((words) => item(text(words))),
      ),
    ),
);

/** Stories as the plugin stores them. */
export const anyStory: fc.Arbitrary<ImportedStory> = fc
  .record({
    headline: prose.map((words) => `Headline ${words}`),
    byline: fc.constantFrom('', 'Ada Marsh', 'Ada Marsh and Tom Reed'),
    body: fc.array(block, { maxLength: 8 }),
  })
  .map(({ headline, byline, body }) => ({
    headline,
    byline,
    body,
    summary: '',
    dateline: '',
    source: '',
    sourceUrl: '',
    sourceId: '',
    version: '',
    locale: '',
    keywords: [],
    embargoedUntil: '',
    notes: [],
  }));

/** Two texts beside each other without marks are one. */
function mergedText(nodes: BodyNode[]): BodyNode[] {
  return nodes.reduce<BodyNode[]>((all, one) => {
    const last = all.at(-1);
    const isPlain = (node: BodyNode | undefined) =>
      node !== undefined && Object.keys(node).length === 2;
    return last && isPlain(last) && isPlain(one)
      ? [...all.slice(0, -1), text(`${last.text}${one.text}`)]
      : [...all, one];
  }, []);
}
