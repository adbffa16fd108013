import { isRecord } from '#shared/domain/article/body/nodes';
import { referencesOf } from '#shared/domain/article/body/references';
import { targetStore } from '../../../components/links/use-target';

type Values = Record<string, unknown>;

/** A related-link that was put into the field and is not saved yet, as the content manager holds it. */
export interface PanelItem {
  /** The row's. */
  id: number;
  apiData: { id: number; documentId: string; isTemporary: true };
  /** Its place among the others, by the alphabet. */
  __temp_key__: string;
  label: string;
  href: string;
}

/** The related-links that were put into the form's field since it was saved. */
export function panelIn(values: Values): PanelItem[] {
  const { relatedLinks } = values;
  return isRecord(relatedLinks) && Array.isArray(relatedLinks.connect) ? relatedLinks.connect : [];
}

/** documentIds of the stories that the form links, in the body or new in its field, where known. */
export function linkedInForm(values: Values): string[] {
  const added = panelIn(values).map(({ apiData }) => apiData?.documentId);
  return [...referencesOf(values.body).links, ...added].flatMap((link) => {
    const lookup = targetStore.get(link);
    return lookup.status === 'found' && lookup.target.article ? [lookup.target.article] : [];
  });
}

/** The words that say what the story in the form is about. */
export function textInForm({ headline, summary }: Values): string {
  return [headline, summary].filter((text) => typeof text === 'string').join(' ');
}
