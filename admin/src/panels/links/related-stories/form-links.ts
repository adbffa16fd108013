import { isRecord } from '#shared/domain/article/body/nodes';
import { contentParts } from '#shared/domain/article/content/parts';
import { contentReferences } from '#shared/domain/article/content/references';
import type { StoryType } from '#shared/story-types';
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
export function panelIn(values: Values, attribute: string | undefined): PanelItem[] {
  const relation = attribute === undefined ? undefined : values[attribute];
  return isRecord(relation) && Array.isArray(relation.connect) ? relation.connect : [];
}

/** documentIds of the stories that the form links to, in its body or new in its field, where loaded. */
export function linkedInForm({ fields, content }: StoryType, values: Values): string[] {
  const added = panelIn(values, fields.relatedLinks).map(({ apiData }) => apiData?.documentId);
  const { links } = contentReferences(contentParts(content, values), () => []);
  return [...links, ...added].flatMap((link) => {
    const lookup = targetStore.get(link);
    return lookup.status === 'found' && lookup.target.article ? [lookup.target.article] : [];
  });
}

/** The text of the form that suggestions are searched with. */
export function textInForm({ fields }: StoryType, values: Values): string {
  return [fields.headline, fields.summary]
    .map((attribute) => (attribute === undefined ? undefined : values[attribute]))
    .filter((text) => typeof text === 'string')
    .join(' ');
}
