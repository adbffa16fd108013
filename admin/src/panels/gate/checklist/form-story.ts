import type { GateFactsAnswer, GateFactsRequest } from '#shared/contracts/gate/gate';
import { imageId, isRecord } from '#shared/domain/article/body/nodes';
import { hashesIn, type MarkdownReference } from '#shared/domain/article/content/markdown';
import { contentParts, isPicture, useOf } from '#shared/domain/article/content/parts';
import { contentReferences } from '#shared/domain/article/content/references';
import { attributesOf } from '#shared/domain/article/content/shape';
import type { GateFacts, GateStory } from '#shared/domain/gate/facts';
import type { PluginFinding } from '#shared/domain/gate/finding';
import { judgeStory } from '#shared/domain/gate/judge-story';
import { leadPart, type StoryType } from '#shared/story-types';

type Values = Record<string, unknown>;

type Asked = Required<Omit<GateFactsRequest, 'locale'>>;

/** What of a form the gate looks at, always in the same order. */
export function judgedValues(type: StoryType, values: Values): Values {
  const { fields, leadImageUse, content } = type;
  const lead = fields.leadImage === undefined ? [] : [fields.leadImage];
  const names = [...lead, ...attributesOf(leadImageUse), ...Object.keys(content)];
  return Object.fromEntries(names.map((name) => [name, values[name]]));
}

/** The story in a form. The content manager may hold a JSON field as text. */
export function storyInForm(type: StoryType, values: Values): GateStory {
  const { fields, leadImageUse: use, content } = type;
  const file = fields.leadImage === undefined ? undefined : values[fields.leadImage];
  const words = 'field' in use ? { [use.field]: parsed(values[use.field]) } : values;
  return {
    lead: isPicture(file) ? leadPart(type, file, useOf(use, words)) : null,
    parts: contentParts(content, values),
  };
}

/** Changes when a picture is edited in the form, by which its texts in the media library change. */
export function editionsOf({ lead, parts }: GateStory): string {
  const files = parts.flatMap((part) => (part.kind === 'picture' ? [part.file] : []));
  return [...(lead ? [lead.file] : []), ...files].map((file) => String(file.updatedAt)).join(' ');
}

/** The references of a story, sorted, so that moving blocks does not change the request. */
export function askedBy({ lead, parts }: GateStory): Asked {
  const markdown = parts.flatMap((part) => (part.kind === 'markdown' ? [part.text] : []));
  const { images, imageHashes, links, addresses } = contentReferences(parts, () => []);
  const leadId = lead ? imageId(lead.file) : undefined;
  return {
    images: [...new Set(leadId ? [leadId, ...images] : images)].sort(),
    hashes: imageHashes.sort(),
    links: links.sort(),
    addresses: addresses.sort(),
    markdown: markdown.sort(),
  };
}

/**
 * The gate's findings for a story, with the facts of the last answer. Findings about newer references
 * are left out until the server has answered for them. A missing credit leads to where the story itself
 * keeps one, if it does.
 */
export function judgeForm(
  story: GateStory,
  { asked, answer }: { asked: GateFactsRequest; answer: GateFactsAnswer },
): PluginFinding[] {
  const inMarkdown = answer.markdown.flat().flatMap(({ url }) => [url, ...hashesIn(url)]);
  const hashes = answer.files.map(({ hash }) => hash);
  const answered = new Set([
    ...[...asked.images, ...asked.hashes, ...asked.links],
    ...[...(asked.addresses ?? []), ...inMarkdown, ...hashes],
  ]);
  return judgeStory({
    story,
    facts: factsIn(asked, answer),
    rules: answer.rules,
    now: new Date(answer.now),
  })
    .filter(({ reference }) => reference === null || answered.has(reference))
    .map((finding) => (finding.rule === 'credit' ? inOwnField(finding, story) : finding));
}

function inOwnField(finding: PluginFinding, { lead, parts }: GateStory): PluginFinding {
  const at = finding.path.join('.');
  const pictures = parts.filter((part) => part.kind === 'picture');
  const picture = [...(lead ? [lead] : []), ...pictures].find(({ path }) => path.join('.') === at);
  return { ...finding, path: picture?.textPaths.creditText ?? finding.path };
}

function factsIn(asked: GateFactsRequest, answer: GateFactsAnswer): GateFacts {
  const { files, credits, publicLinks, closedAddresses } = answer;
  const byId = new Map(files.map((file) => [file.documentId, file]));
  const byHash = new Map(files.map((file) => [file.hash, file]));
  const creditOf = new Map(credits.map((credit) => [credit.image, credit]));
  const open = new Set(publicLinks);
  const closed = new Set(closedAddresses);
  const markdown = new Map<string, MarkdownReference[]>(
    (asked.markdown ?? []).map((text, index) => [text, answer.markdown[index] ?? []]),
  );
  return {
    file: (documentId) => byId.get(documentId),
    fileByHash: (hash) => byHash.get(hash),
    credit: (documentId) => creditOf.get(documentId) ?? null,
    isPublic: (relatedLinkId) => open.has(relatedLinkId),
    isClosed: (address) => closed.has(address),
    readMarkdown: (text) => markdown.get(text) ?? [],
  };
}

function parsed(value: unknown): unknown {
  if (typeof value !== 'string') {
    return isRecord(value) ? value : {};
  }
  try {
    return JSON.parse(value);
  } catch {
    return {};
  }
}
