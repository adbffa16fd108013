import { Lexer, type Token, type Tokens } from 'marked';
import { htmlReferences } from '#shared/domain/article/content/html-references';
import type { MarkdownReference } from '#shared/domain/article/content/markdown';

/** Longer texts are read to here: nobody wrote them. */
const MOST_CHARACTERS = 2_000_000;

/**
 * The pictures and links of a Markdown text (CommonMark, with GitHub's tables and bare addresses), its
 * HTML included, in reading order; behind them the definitions of addresses.
 */
export function readMarkdown(text: string): MarkdownReference[] {
  return text.length > MOST_CHARACTERS || !/[[<]|https?:|www\./i.test(text)
    ? []
    : [
        ...referencesIn(new Lexer().lex(text), { text, start: 0, end: text.length }),
        ...definitionsIn(text),
      ];
}

const DEFINITION = /^ {0,3}\[(?:[^\]\\]|\\.)+\]:[ \t]*\n?[ \t]*(<[^>\n]*>|\S+).*$/gm;

/** By their form: the lexer drops those that define a name anew. */
function definitionsIn(text: string): MarkdownReference[] {
  return [...text.matchAll(DEFINITION)].map((match) => {
    const [whole, written = ''] = match;
    const url = written.replace(/^<|>$/g, '');
    const urlStart = match.index + whole.indexOf(written) + written.indexOf(url);
    return {
      ...{ kind: 'definition', url, text: '', title: null, withoutTarget: '' },
      range: [match.index, match.index + whole.length],
      urlRange: [urlStart, urlStart + url.length],
    };
  });
}

interface Stretch {
  text: string;
  start: number;
  end: number;
}

/**
 * A token knows its source, and not where it stands. Tokens come in the order of the text, so each is
 * looked for behind the one before it; one that the lexer wrote anew (in an indented list, say) is
 * not found by its start, and its own tokens are looked for in the whole stretch.
 */
function referencesIn(tokens: Token[], { text, start, end }: Stretch): MarkdownReference[] {
  let at = start;
  return tokens.flatMap((token) => {
    const found = text.indexOf(token.raw, at);
    const isFound = found !== -1 && found + token.raw.length <= end;
    const stretch = isFound
      ? { text, start: found, end: found + token.raw.length }
      : { text, start: at, end };
    if (isFound) {
      at = stretch.end;
    }
    return [
      ...(isFound ? referenceOf(token, stretch) : []),
      ...referencesIn(childrenOf(token), stretch),
    ];
  });
}

function childrenOf(token: Token): Token[] {
  switch (token.type) {
    case 'list':
      return (token as Tokens.List).items;
    case 'table': {
      const { header, rows } = token as Tokens.Table;
      return [...header, ...rows.flat()].flatMap((cell) => cell.tokens);
    }
    case 'image':
      return [];
    default:
      return 'tokens' in token ? (token.tokens ?? []) : [];
  }
}

function referenceOf(token: Token, { text, start, end }: Stretch): MarkdownReference[] {
  if (token.type === 'html') {
    return htmlReferences(token.raw, start);
  }
  if (token.type !== 'link' && token.type !== 'image') {
    return [];
  }
  const { href, title, text: label } = token as Tokens.Link | Tokens.Image;
  if (href === '') {
    return [];
  }
  const urlStart = text.lastIndexOf(href, end);
  const isHere = urlStart >= start && urlStart + href.length <= end;
  return [
    {
      kind: token.type === 'image' ? 'picture' : 'link',
      url: href,
      text: label,
      title: title || null,
      range: [start, end],
      urlRange: isHere ? [urlStart, urlStart + href.length] : null,
      withoutTarget: isAddress(label) ? '' : label,
    },
  ];
}

/** A bare address would be made a link again. */
function isAddress(label: string): boolean {
  return /^(https?:\/\/|www\.)/i.test(label);
}
