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

/** The text or file that an editor pasted, dropped or chose. */
export type PastedSource =
  | { kind: 'text'; text: string }
  | { kind: 'html'; html: string }
  | { kind: 'file'; file: File };

export interface PreviewOptions {
  /** uid of the type of the stories. */
  type: string;
  locale?: string | undefined;
}

/** The browser could not read a file: it was moved or changed, or it is a folder. */
export class FileUnreadable extends Error {}

/**
 * A longer paste is sent as a file: by default Strapi accepts one megabyte of JSON. A character takes
 * at most three bytes.
 */
const MAX_JSON_CHARACTERS = 300_000;

/**
 * Reads a source without storing anything.
 *
 * @throws FileUnreadable where the browser cannot read the file
 */
export async function previewSource(
  source: PastedSource,
  options: PreviewOptions,
): Promise<PreviewResponse['data']> {
  const { data } = await post('/import/preview', previewResponse, await bodyOf(source, options));
  return data;
}

/** Creates or updates the draft of a story. */
export async function createDraft(request: ImportRequest): Promise<ImportResponse['data']> {
  const { data } = await post('/import', importResponse, request);
  return data;
}

/** Links unlinked bullets of imported drafts to stories that were imported later. */
export async function requestDraftLinks(request: LinkRequest): Promise<LinkResponse['data']> {
  const { data } = await post('/import/link', linkResponse, request);
  return data;
}

async function bodyOf(source: PastedSource, options: PreviewOptions): Promise<object> {
  if (source.kind === 'file') {
    return formOf(await bytesOf(source.file), { name: source.file.name, ...options });
  }
  const text = source.kind === 'html' ? source.html : source.text;
  if (text.length > MAX_JSON_CHARACTERS) {
    return formOf(text, { name: `pasted.${source.kind}`, ...options });
  }
  const { type, locale } = options;
  return { [source.kind]: text, type, ...(locale === undefined ? {} : { locale }) };
}

function formOf(
  content: BlobPart,
  { name, type, locale }: PreviewOptions & { name: string },
): FormData {
  const form = new FormData();
  form.append('type', type);
  form.append('files', new File([content], name));
  if (locale !== undefined) {
    form.append('locale', locale);
  }
  return form;
}

/** Read first: sent as it is, an unreadable file would look like a server that does not answer. */
async function bytesOf(file: File): Promise<ArrayBuffer> {
  try {
    return await file.arrayBuffer();
  } catch {
    throw new FileUnreadable(file.name);
  }
}
