import type { DescribedTarget } from '#shared/contracts/links/targets';
import { readLinkRow } from '../../../api/links/link-record';
import { linkAddress } from '../../../components/links/edit-addresses';
import type { PanelItem } from './form-links';
import { keyAfter } from './temp-key';

/**
 * An item of the content manager's relation field for a related link, sorted after the existing items.
 *
 * @param headline shown where the link has no title
 * @throws the server's error for reading the link
 */
export async function panelItem(
  target: Pick<DescribedTarget, 'documentId'>,
  { headline, items }: { headline: string; items: PanelItem[] },
): Promise<PanelItem> {
  const { id, documentId, title } = await readLinkRow(target.documentId);
  return {
    id,
    apiData: { id, documentId, isTemporary: true },
    __temp_key__: keyAfter(items.map((item) => item.__temp_key__)),
    label: title ?? headline,
    href: `..${linkAddress(documentId).replace('/content-manager', '')}`,
  };
}
