import { imageId, isAwaiting, isImage, type StoredImage } from '../article/body/nodes';
import { hashesIn } from '../article/content/markdown';
import type { ContentPart, PicturePart } from '../article/content/parts';
import { nodesWithPaths } from '../article/body/nodes-with-paths';
import { isExpired } from '../pictures/credit/expiry';
import { hasVisibleText, resolveImageText } from '../pictures/image-text';
import type { FileFacts, GateFacts, GateStory } from './facts';
import type { FindingPlace, Observation } from './finding';
import { shorten } from './shorten';

/** One use of a picture: its snapshot and texts, and the paths for its findings. */
interface PictureUse {
  image: StoredImage;
  kind: 'leadPicture' | 'picture';
  number: number;
  path: Observation['path'];
  textPaths: { caption: Observation['path']; alternativeText: Observation['path'] };
}

type GateContext = { facts: GateFacts; now: Date };

/** The observations for the lead picture and for the pictures of the body. */
export function judgePictures({
  story,
  facts,
  now,
}: GateContext & { story: GateStory }): Observation[] {
  const ofBody = story.parts.flatMap((part) => picturesIn(part, facts));
  const uses: PictureUse[] = [
    ...(story.lead ? [{ ...partUse(story.lead), kind: 'leadPicture', number: 1 } as const] : []),
    ...ofBody.map((use, index) => ({ ...use, kind: 'picture' as const, number: index + 1 })),
  ];
  return uses.flatMap((use) => judgePicture(use, { facts, now }));
}

type UnplacedUse = Omit<PictureUse, 'kind' | 'number'>;

function picturesIn(part: ContentPart, facts: GateFacts): UnplacedUse[] {
  switch (part.kind) {
    case 'blocks':
      return nodesWithPaths(part.body, part.path).flatMap(({ node, path }) =>
        isImage(node) ? [nodeUse(node.image, [...path, 'image'])] : [],
      );
    case 'picture':
      return [partUse(part)];
    case 'markdown':
      return facts.readMarkdown(part.text).flatMap(({ kind, url, text, title }) => {
        const use = { alternativeText: text, caption: title };
        const names = hashesIn(url);
        const hash = names.find((name) => facts.fileByHash(name) !== undefined) ?? names[0];
        return kind === 'picture' ? [samePath({ ...use, hash, name: url }, part.path)] : [];
      });
  }
}

function partUse({ file, use, path, textPaths }: PicturePart): UnplacedUse {
  const { documentId, name, hash, provider } = file as StoredImage;
  return { image: { ...use, documentId, name, hash, provider }, path, textPaths };
}

function nodeUse(image: StoredImage, path: Observation['path']): UnplacedUse {
  const [caption, alternativeText] = [
    [...path, 'caption'],
    [...path, 'alternativeText'],
  ];
  return { image, path, textPaths: { caption, alternativeText } };
}

function samePath(image: StoredImage, path: Observation['path']): UnplacedUse {
  return { image, path, textPaths: { caption: path, alternativeText: path } };
}

/**
 * An awaited picture has only this observation, because its file will bring texts and a credit. A
 * picture whose file was deleted is judged by the texts in the story and by its remaining credit record.
 */
function judgePicture(use: PictureUse, { facts, now }: GateContext): Observation[] {
  const file = fileOf(use.image, facts);
  if (isAwaiting(use.image) || (file && isAwaiting(file as unknown as StoredImage))) {
    return [observe('awaitingPicture', { use, file, path: use.path })];
  }
  const documentId = file?.documentId ?? imageId(use.image);
  const credit = documentId === undefined ? null : facts.credit(documentId);
  const { caption, alternativeText } = resolveImageText(use.image, file ?? {});
  const missing: Observation[] = [];
  if (!hasVisibleText(use.image.creditText) && !hasVisibleText(credit?.creditText)) {
    missing.push(observe('credit', { use, file, path: use.path }));
  }
  if (caption === null) {
    missing.push(observe('caption', { use, file, path: use.textPaths.caption }));
  }
  if (alternativeText === null) {
    const path = use.textPaths.alternativeText;
    missing.push(observe('alternativeText', { use, file, path }));
  }
  if (credit && isExpired(credit, now)) {
    missing.push(observe('expiredRights', { use, file, path: use.path }));
  }
  return missing;
}

function fileOf(image: StoredImage, facts: GateFacts): FileFacts | undefined {
  const documentId = imageId(image);
  if (documentId !== undefined) {
    return facts.file(documentId);
  }
  return typeof image.hash === 'string' ? facts.fileByHash(image.hash) : undefined;
}

function observe(
  rule: Observation['rule'],
  { use, file, path }: { use: PictureUse; file?: FileFacts; path: Observation['path'] },
): Observation {
  const { image, kind, number } = use;
  const name =
    shorten(resolveImageText(image, file ?? {}).caption) ?? shorten(file?.name ?? image.name);
  const place: FindingPlace = { kind, number, name, isDeleted: isDeleted(image, file) };
  return { rule, path, place, reference: referenceOf(image) };
}

function referenceOf(image: StoredImage): string | null {
  if (isAwaiting(image)) {
    return null;
  }
  return imageId(image) ?? (typeof image.hash === 'string' ? image.hash : null);
}

function isDeleted(image: StoredImage, file: FileFacts | undefined): boolean {
  return file === undefined && imageId(image) !== undefined && !isAwaiting(image);
}
