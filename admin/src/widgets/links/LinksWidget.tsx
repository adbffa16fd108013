import type { LinkCounts } from '#shared/contracts/links/links';
import { countLinks } from '../../api/links/links';
import { type Counted, CountWidget } from '../../components/CountWidget';
import { NEWSROOM_PATH } from '../../pages/newsroom/register';

const NUMBERS: Array<Counted<LinkCounts>> = [
  { key: 'broken', label: 'links.widget.broken', search: 'show=broken' },
  { key: 'openBullets', label: 'links.widget.unlinked-bullets', search: 'show=open-bullets' },
  { key: 'redirected', label: 'links.widget.redirected', search: 'show=redirected' },
];

/** Counts of links that need maintenance. */
export function LinksWidget() {
  return (
    <CountWidget
      load={countLinks}
      numbers={NUMBERS}
      pathname={`/${NEWSROOM_PATH}/links`}
      nothing={{ text: 'links.widget.nothing', link: 'links.widget.open' }}
    />
  );
}
