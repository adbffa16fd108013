import {
  type ImportRequest,
  importResponse,
  type ImportResponse,
  type LinkRequest,
  linkResponse,
  type LinkResponse,
  previewResponse,
  type PreviewResponse,
} from '#shared/contracts/import/import';
import { post } from './request';

/** Copy as it reaches the page. */
export type PastedSource =
  | { kind: 'text'; text: string }
  | { kind: 'html'; html: string }
  | { kind: 'file'; file: File };

/** A file that the browser could not read: it was moved, changed or is a folder. */
export class FileUnreadable extends Error {}

/**
 * A longer paste goes as a file: Strapi reads one megabyte of JSON and no more. In characters, each
 * of which takes three bytes at most.
 */
const MAX_JSON_CHARACTERS = 300_000;

/**
 * What a copy would become; nothing is written.
 *
 * @throws FileUnreadable where the browser cannot read the file
 */
export async function previewSource(
  source: PastedSource,
  locale?: string,
): Promise<PreviewResponse['data']> {
  const { data } = await post('/import/preview', previewResponse, await bodyOf(source, locale));
  return data;
}

/** Makes or updates the draft of a story. */
export async function createDraft(request: ImportRequest): Promise<ImportResponse['data']> {
  const { data } = await post('/import', importResponse, request);
  return data;
}

/** Ties open bullets of drafts that were imported to stories that came after them. */
export async function requestDraftLinks(request: LinkRequest): Promise<LinkResponse['data']> {
  const { data } = await post('/import/link', linkResponse, request);
  return data;
}

async function bodyOf(source: PastedSource, locale: string | undefined): Promise<object> {
  if (source.kind === 'file') {
    return formOf(await bytesOf(source.file), { name: source.file.name, locale });
  }
  const text = source.kind === 'html' ? source.html : source.text;
  if (text.length > MAX_JSON_CHARACTERS) {
    return formOf(text, { name: `pasted.${source.kind}`, locale });
  }
  return { [source.kind]: text, ...(locale === undefined ? {} : { locale }) };
}

function formOf(
  content: BlobPart,
  { name, locale }: { name: string; locale: string | undefined },
): FormData {
  const form = new FormData();
  form.append('files', new File([content], name));
  if (locale !== undefined) {
    form.append('locale', locale);
  }
  return form;
}

/** Read before it is sent: a file that cannot be read would look like a server that is down. */
async function bytesOf(file: File): Promise<ArrayBuffer> {
  try {
    return await file.arrayBuffer();
  } catch {
    throw new FileUnreadable(file.name);
  }
}
