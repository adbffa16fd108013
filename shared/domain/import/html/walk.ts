import { BULLET_LINKS, type ImageNode } from '../../article/body/nodes';
import type { Segment } from '../classify/segment';
import { addressOf } from '../blocks';
import { bylineOf } from '../recognise/byline';
import { linesOf } from '../recognise/lines';
import { isShareList } from '../recognise/noise';
import { MAX_FIELD } from '../limits';
import type { Note } from '../story';
import {
  type Element,
  findElement,
  findElements,
  isTreeElement,
  isNamed,
  textOf,
  type TreeNode,
} from '../tree';
import { oneLine } from '../text/clean';
import { safeAddress } from './address';
import { isDataRow } from './data-row';
import { dropReason } from './drop-reason';
import { BLOCKS, HEADINGS, PICTURES } from './elements';
import { createInline } from './inline';
import { readList } from './list';
import { withVariant } from './list-links';
import { isCaptionElement } from './credit';
import {
  type PictureContext,
  readFallback,
  readFigure,
  readImageElement,
  withCaption,
} from './picture';
import { type BlockKind, createBlockBuilder, type BlockBuilder } from './block-builder';
import { type Marks, marksIn } from './style';
import { officeListItem } from './office-list';

export interface Walked {
  segments: Segment[];
  /** Words that the markup says are the byline and the summary. */
  byline: string;
  summary: string;
}

interface Scope {
  builder: BlockBuilder;
  marks: Marks;
  url: string;
  kind: BlockKind;
}

const BYLINE_NAME = /(^|[\s_-])(byline|author|auteur|autor|autore)([\s_-]|$)/i;
const SUMMARY_NAME =
  /(^|[\s_-])(standfirst|dek|chapo|subheadline|subtitle|summary|teaser)([\s_-]|$)/i;

const MAX_BYLINE = 120;

/** The segments of a story in HTML. `excluded` is passed over: its words are known already. */
export function walkHtml(
  nodes: readonly TreeNode[],
  { excluded, ...context }: PictureContext & { excluded: Element | undefined },
): Walked {
  const { notes, base } = context;
  const { builder, segments, pictureAbove } = createBlockBuilder(notes);
  const walked: Walked = { segments, byline: '', summary: '' };
  walk(nodes, { builder, marks: {}, url: '', kind: 'line' });
  builder.block('line');
  for (const segment of segments) {
    if (segment.kind === 'node' && segment.node.type === 'list') {
      segment.node = withVariant(segment.node);
    }
  }
  return walked;

  function walk(children: readonly TreeNode[], scope: Scope): void {
    for (const child of children) {
      if (!isTreeElement(child)) {
        scope.builder.words(child, scope);
      } else if (child !== excluded && !drop(child, scope)) {
        element(child, scope);
      }
    }
  }

  /** Whether an element is none of the story's; what it says is noted. */
  function drop(one: Element, scope: Scope): boolean {
    if (one.name === 'noscript') {
      fallback(one, scope);
    }
    const reason = dropReason(one, scope.kind);
    if (!reason) {
      return false;
    }
    const words = reason === 'script' ? '' : oneLine(textOf(one));
    const address = reason === 'embed' ? (one.attributes.src ?? one.attributes.data ?? '') : '';
    if (words !== '' || address !== '' || one.name === 'script' || reason === 'embed') {
      notes.push({ reason, text: [words, address].filter(Boolean).join(' ') });
    }
    return true;
  }

  function element(one: Element, scope: Scope): void {
    const { name, children } = one;
    const level = HEADINGS[name];
    if (name === 'br') {
      scope.builder.breakLine();
    } else if (PICTURES.has(name)) {
      const picture = readImageElement(one, context);
      if (picture) {
        scope.builder.picture(picture);
      }
      // Words for those who do not see pictures, or what a tag that was not closed took in.
      walk(
        children.filter((child) => !isTreeElement(child) || !PICTURES.has(child.name)),
        scope,
      );
    } else if (scope.builder === builder && isCaptionElement(one) && caption(one)) {
      return;
    } else if (isFigure(one)) {
      readFigure(one, context).forEach((picture) => scope.builder.picture(picture));
    } else if (name === 'ul' || name === 'ol') {
      list(one, scope);
    } else if (name === 'pre') {
      pre(one, scope);
    } else if (name === 'a') {
      walk(children, { ...scope, marks: marksIn(one, scope.marks), url: linkOf(one, scope) });
    } else if (level !== undefined) {
      block(one, { ...scope, kind: { level } }, scope.kind);
    } else if (name === 'blockquote') {
      block(one, { ...scope, kind: 'quote' }, scope.kind);
    } else if (BLOCKS.has(name)) {
      blockOf(one, scope);
    } else {
      // Browsers write them.
      const inner = name === 'q' ? ['“', ...children, '”'] : children;
      walk(inner, { ...scope, marks: marksIn(one, scope.marks, scope.url !== '') });
      if (name === 'td' || name === 'th') {
        scope.builder.words(' ', scope);
      }
    }
  }

  function fallback(noscript: Element, scope: Scope): void {
    const above = scope.builder === builder ? pictureAbove() : undefined;
    const pictures = readFallback(noscript, { above: above?.picture, context });
    if (above && pictures[0]) {
      above.picture = pictures[0];
    }
    pictures.slice(above ? 1 : 0).forEach((picture) => scope.builder.picture(picture));
  }

  /** Whether an element was the caption of the picture above it. */
  function caption(one: Element): boolean {
    const above = pictureAbove();
    const picture = above && withCaption(above.picture, one, notes);
    if (above && picture) {
      above.picture = picture;
    }
    return picture !== undefined;
  }

  function block(one: Element, scope: Scope, after: BlockKind): void {
    scope.builder.block(scope.kind);
    walk(one.children, { ...scope, marks: marksIn(one, scope.marks) });
    scope.builder.block(after);
  }

  function blockOf(one: Element, scope: Scope): void {
    const word = officeListItem(one);
    if (word) {
      const inline = createInline();
      walk(word.children, { ...scope, builder: itemBuilder(scope.builder, inline) });
      scope.builder.looseItem(word.format, inline.take());
      notes.push({ reason: 'marker', text: word.mark });
    } else if (!takeNamed(one)) {
      const isRow = one.name === 'tr' && one.children.filter(isTreeElement).length > 1;
      if (isRow) {
        notes.push({ reason: 'table', text: '' });
      }
      if (isRow && isDataRow(one)) {
        dataRow(one, scope);
      } else {
        block(one, scope, scope.kind);
      }
    }
  }

  /** The paragraphs in the cells of a row of data are no paragraphs of the story. */
  function dataRow(row: Element, scope: Scope): void {
    const space = () => scope.builder.words(' ', scope);
    scope.builder.block(scope.kind);
    walk(row.children, { ...scope, builder: { ...scope.builder, block: space, breakLine: space } });
    scope.builder.block(scope.kind);
  }

  /** A byline or a summary above the text, where the markup says that it is one. */
  function takeNamed(one: Element): boolean {
    const said = `${one.attributes.class ?? ''} ${one.attributes.itemprop ?? ''}`;
    if (said === ' ' || segments.length > 4) {
      return false;
    }
    const words = oneLine(textOf(one));
    const isShort = words !== '' && words.length <= MAX_BYLINE;
    if (BYLINE_NAME.test(said) && isShort && walked.byline === '') {
      const byline = bylineOf(words);
      notes.push(...(byline ? [{ reason: 'byline', text: byline.before } as const] : []));
      walked.byline = byline?.value ?? words;
      return true;
    }
    if (SUMMARY_NAME.test(said) && walked.summary === '' && words.length <= MAX_FIELD.summary) {
      walked.summary = words;
      return words !== '';
    }
    return false;
  }

  function list(one: Element, scope: Scope): void {
    const words = findElements(one.children, isNamed('li')).map((item) => oneLine(textOf(item)));
    if (isShareList(words)) {
      notes.push({ reason: 'noise', text: words.join(' ') });
      return;
    }
    const { node, pictures } = readList(one, (children, to) =>
      walk(children, { ...scope, ...to, url: '', kind: 'line' }),
    );
    if (node) {
      scope.builder.node(node);
    }
    if (node?.variant === BULLET_LINKS) {
      notes.push(...pictures.map(teaserNote));
    } else {
      pictures.forEach((picture) => scope.builder.picture(picture));
    }
  }

  /** Mail programs put plain text into one such element. */
  function pre(one: Element, scope: Scope): void {
    scope.builder.block('line');
    const { lines, noise } = linesOf(textOf(one));
    notes.push(...noise.map((text): Note => ({ reason: 'noise', text })));
    for (const line of lines) {
      scope.builder.words(line.text, scope);
      scope.builder.block(scope.kind);
    }
  }

  function linkOf(one: Element, scope: Scope): string {
    const { href } = one.attributes;
    if (href === undefined || href.trim() === '') {
      return scope.url;
    }
    const address = safeAddress(href, base);
    if (address === undefined) {
      notes.push({ reason: 'link', text: href.slice(0, 500) });
    }
    return address ?? '';
  }
}

/** A gallery is passed through: its figures have words of their own. */
function isFigure({ name, children }: Element): boolean {
  return (
    name === 'figure' &&
    findElement(children, isNamed('figure')) === undefined &&
    findElement(children, isNamed(...PICTURES)) !== undefined
  );
}

/** Beside a link to another story stands that story's picture. */
function teaserNote(picture: ImageNode): Note {
  const words = [picture.image.alternativeText ?? '', addressOf(picture)];
  return { reason: 'outside', text: words.filter(Boolean).join(' ') };
}

function itemBuilder(builder: BlockBuilder, inline: ReturnType<typeof createInline>): BlockBuilder {
  return {
    ...builder,
    words: (words, style) => inline.add(words, style),
    breakLine: () => inline.breakLine(),
    block: () => inline.breakLine(),
  };
}
