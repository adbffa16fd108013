import type { ReviewCounts } from '#shared/contracts/pictures/rights';
import { fetchReviewCounts } from '../../api/pictures/rights';
import { type Counted, CountWidget } from '../../components/CountWidget';
import { NEWSROOM_PATH } from '../../pages/newsroom/register';

const NUMBERS: Array<Counted<ReviewCounts>> = [
  {
    key: 'uncreditedInUse',
    label: 'picture-rights.widget.uncredited',
    search: 'credit=none&use=any',
  },
  { key: 'expiringThisWeek', label: 'picture-rights.widget.expiring', search: 'expiresWithin=7' },
  {
    key: 'liveArticlesWithExpired',
    label: 'picture-rights.widget.expired',
    search: 'expired=live',
  },
];

/** Counts of pictures whose credits or rights need attention. */
export function PictureRightsWidget() {
  return (
    <CountWidget
      load={fetchReviewCounts}
      numbers={NUMBERS}
      pathname={`/${NEWSROOM_PATH}/picture-rights`}
      nothing={{ text: 'picture-rights.widget.nothing', link: 'picture-rights.widget.open' }}
    />
  );
}
