import { CheckCircle } from '@strapi/icons';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { ListedLink } from '#shared/contracts/links/links';
import { fetchLinks } from '../../api/links/links';
import { Listing } from '../../components/Listing';
import { Paging } from '../../components/Paging';
import { useAnswer } from '../../hooks/use-answer';
import { message, type MessageKey } from '../../i18n/message';
import { LinkTable } from './LinkTable';
import { BulkActionsBar } from './BulkActionsBar';
import { type BulkJob, BulkDialog } from './BulkDialog';
import type { LinkListing } from './page-state';
import type { TabProps } from './tab-props';
import { LinkUsesDialog } from './LinkUsesDialog';

interface LinksTabProps extends TabProps {
  show: LinkListing;
}

const NONE: Record<LinkListing, MessageKey> = {
  broken: 'links.broken.none',
  redirected: 'links.redirected.none',
  unused: 'links.unused.none',
};

/** The links in one state, with actions for one link and for several. */
export function LinksTab({ show, state, round, mayUpdate, onPage, onChanged }: LinksTabProps) {
  const { formatMessage } = useIntl();
  const { page, pageSize } = state;
  const { answer, again } = useAnswer(
    (signal) => fetchLinks(show, { page, pageSize }, signal),
    JSON.stringify([show, page, pageSize, round]),
  );
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [job, setJob] = useState<BulkJob | null>(null);
  const [usesOf, setUsesOf] = useState<ListedLink | null>(null);
  const canSelect = mayUpdate && show !== 'broken';

  const select = (documentIds: string[], isSelected: boolean) =>
    setSelected((former) => {
      const others = [...former].filter((id) => !documentIds.includes(id));
      return new Set(isSelected ? [...others, ...documentIds] : others);
    });
  const close = (hasChanged: boolean) => {
    setJob(null);
    if (hasChanged) {
      setSelected(new Set());
      onPage({ page: 1 });
      onChanged(null);
    }
  };

  return (
    <>
      <Listing
        answer={answer}
        onRetry={again}
        isEmpty={({ data }) => data.length === 0}
        empty={{
          icon: <CheckCircle width="4.8rem" height="4.8rem" fill="success600" />,
          text: formatMessage(message(NONE[show])),
        }}
      >
        {({ data, meta: { pagination } }) => (
          <>
            {canSelect && (
              <BulkActionsBar
                show={show}
                total={pagination.total}
                selected={[...selected]}
                onJob={setJob}
                onClear={() => setSelected(new Set())}
              />
            )}
            <LinkTable
              show={show}
              links={data}
              selected={selected}
              onSelect={canSelect ? select : undefined}
              onShowUses={setUsesOf}
              onFollow={
                canSelect && show === 'redirected'
                  ? ({ documentId }) => setJob({ kind: 'follow', documentIds: [documentId] })
                  : undefined
              }
            />
            <Paging
              pagination={pagination}
              sizeLabel="links.page-size"
              onPage={(next) => onPage({ page: next })}
              onSize={(size) => onPage({ pageSize: Number(size) })}
            />
          </>
        )}
      </Listing>
      {job && <BulkDialog job={job} onClose={close} />}
      {usesOf && <LinkUsesDialog link={usesOf} onClose={() => setUsesOf(null)} />}
    </>
  );
}
