import { ensureTarget } from '../../../api/links/targets';
import { readLinkRow } from '../../../api/links/link-record';
import { linkAddress } from '../../../components/links/edit-addresses';
import { targetStore } from '../../../components/links/use-target';
import type { PanelItem } from './form-links';
import { keyAfter } from './temp-key';

interface Story {
  /** documentId */
  article: string;
  locale: string | undefined;
  headline: string;
}

/**
 * An item of the content manager's relation field for the related link to a story, sorted after the
 * existing items. The related link is created where there is none.
 *
 * @throws the server's error for creating or reading the link
 */
export async function addToPanel(
  { article, locale, headline }: Story,
  items: PanelItem[],
): Promise<PanelItem> {
  const target = await ensureTarget({ article, locale });
  targetStore.put(target);
  const { id, documentId, title } = await readLinkRow(target.documentId);
  return {
    id,
    apiData: { id, documentId, isTemporary: true },
    __temp_key__: keyAfter(items.map((item) => item.__temp_key__)),
    label: title ?? headline,
    href: `..${linkAddress(documentId).replace('/content-manager', '')}`,
  };
}
