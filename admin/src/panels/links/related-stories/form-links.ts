import { isRecord } from '#shared/domain/article/body/nodes';
import { referencesOf } from '#shared/domain/article/body/references';
import { targetStore } from '../../../components/links/use-target';

type Values = Record<string, unknown>;

/** An unsaved item of the relation field, as the content manager stores it in its form. */
export interface PanelItem {
  /** Of the related link's row. */
  id: number;
  apiData: { id: number; documentId: string; isTemporary: true };
  /** Items are sorted by it alphabetically. */
  __temp_key__: string;
  label: string;
  href: string;
}

/** The related links that were added to the form's field since the last save. */
export function panelIn(values: Values): PanelItem[] {
  const { relatedLinks } = values;
  return isRecord(relatedLinks) && Array.isArray(relatedLinks.connect) ? relatedLinks.connect : [];
}

/** documentIds of the stories that the form links to, in its body or new in its field, where loaded. */
export function linkedInForm(values: Values): string[] {
  const added = panelIn(values).map(({ apiData }) => apiData?.documentId);
  return [...referencesOf(values.body).links, ...added].flatMap((link) => {
    const lookup = targetStore.get(link);
    return lookup.status === 'found' && lookup.target.article ? [lookup.target.article] : [];
  });
}

/** The text of the form that suggestions are searched with. */
export function textInForm({ headline, summary }: Values): string {
  return [headline, summary].filter((text) => typeof text === 'string').join(' ');
}
