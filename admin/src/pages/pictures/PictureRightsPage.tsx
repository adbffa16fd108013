import { Alert, Flex, Main } from '@strapi/design-system';
import { Images } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { useSearchParams } from 'react-router-dom';
import type { RightsPicture, PicturesAnswer } from '#shared/contracts/pictures/rights';
import { downloadPictures, findPictures } from '../../api/pictures/rights';
import { Listing } from '../../components/Listing';
import { Paging } from '../../components/Paging';
import { type Answer, useAnswer } from '../../hooks/use-answer';
import { message } from '../../i18n/message';
import { pictures } from '../../components/pictures/use-picture';
import type { SectionProps } from '../newsroom/section-props';
import { BulkCreditDialog } from './credit/BulkCreditDialog';
import { DeleteDialog } from './DeleteDialog';
import { ExportButton } from './ExportButton';
import { PictureFilterBar } from './PictureFilterBar';
import {
  changeState,
  clearFilters,
  isFiltered,
  readPicturesPageState,
  picturesSearchParams,
} from './page-state';
import { PictureTable } from './PictureTable';
import { SelectionBar } from './SelectionBar';
import { PictureUsesDialog } from './PictureUsesDialog';
import { useSelection } from './use-selection';

type Open =
  | { dialog: 'uses' | 'delete'; picture: RightsPicture }
  | { dialog: 'credit'; pictures: RightsPicture[] }
  | null;

/**
 * The Picture rights page: every picture with its credit, its rights and its uses. Its state is in the
 * page's address.
 */
export default function PictureRightsPage({ can }: SectionProps) {
  const { formatMessage } = useIntl();
  const [search, setSearch] = useSearchParams();
  const state = readPicturesPageState(search);
  const query = picturesSearchParams(state);
  const { answer, again } = useAnswer(
    (signal) => findPictures(query, signal),
    JSON.stringify(query),
  );
  const selection = useSelection();
  const [open, setOpen] = useState<Open>(null);
  const [notice, setNotice] = useState<string | null>(null);

  const show = (next: typeof state) => setSearch(new URLSearchParams(next));
  const change = (difference: typeof state) => show(changeState(state, difference));
  const close = () => setOpen(null);
  const mayChange = can('picture-rights.update');
  useEffect(() => pictures.onCredit(again), [again]);

  return (
    <Main>
      <Page.Title>{formatMessage(message('picture-rights.title'))}</Page.Title>
      <Layouts.Header
        title={formatMessage(message('picture-rights.title'))}
        subtitle={subtitleOf(answer, (count) =>
          formatMessage(message('picture-rights.found'), { count }),
        )}
        primaryAction={
          can('picture-rights.export') && (
            <ExportButton onExport={() => downloadPictures(query)} onProblem={setNotice} />
          )
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
          {notice !== null && (
            <Alert
              variant="danger"
              closeLabel={formatMessage(message('page.close'))}
              onClose={() => setNotice(null)}
            >
              {notice}
            </Alert>
          )}
          <PictureFilterBar
            state={state}
            onChange={change}
            onClear={() => show(clearFilters(state))}
          />
          {selection.pictures.length > 0 && (
            <SelectionBar
              count={selection.pictures.length}
              onGiveCredit={() => setOpen({ dialog: 'credit', pictures: selection.pictures })}
              onClear={selection.clear}
            />
          )}
          <Listing
            answer={answer}
            onRetry={again}
            isEmpty={({ pictures }) => pictures.length === 0}
            empty={{
              icon: <Images width="4.8rem" height="4.8rem" fill="neutral500" />,
              text: formatMessage(
                message(
                  isFiltered(state) ? 'picture-rights.none-found' : 'picture-rights.no-pictures',
                ),
              ),
            }}
          >
            {({ pictures: found, pagination }) => (
              <>
                <PictureTable
                  pictures={found}
                  sort={state.sort ?? 'createdAt:desc'}
                  onSort={(sort) => change({ sort })}
                  selected={selection.ids}
                  onSelect={mayChange ? selection.select : undefined}
                  onShowUses={(picture) => setOpen({ dialog: 'uses', picture })}
                  onGiveCredit={
                    mayChange
                      ? (picture) => setOpen({ dialog: 'credit', pictures: [picture] })
                      : undefined
                  }
                  onDelete={
                    mayChange ? (picture) => setOpen({ dialog: 'delete', picture }) : undefined
                  }
                />
                <Paging
                  pagination={pagination}
                  sizeLabel="picture-rights.page-size"
                  onPage={(page) => change({ page: String(page) })}
                  onSize={(pageSize) => change({ pageSize })}
                />
              </>
            )}
          </Listing>
        </Flex>
      </Layouts.Content>
      {open?.dialog === 'uses' && <PictureUsesDialog picture={open.picture} onClose={close} />}
      {open?.dialog === 'delete' && (
        <DeleteDialog
          picture={open.picture}
          onClose={close}
          onDeleted={() => {
            selection.select([open.picture], false);
            close();
            again();
          }}
        />
      )}
      {open?.dialog === 'credit' && (
        <BulkCreditDialog
          pictures={open.pictures}
          onClose={close}
          onChanged={() => {
            selection.clear();
            pictures.refresh();
            again();
          }}
        />
      )}
    </Main>
  );
}

function subtitleOf(answer: Answer<PicturesAnswer>, query: (count: number) => string): string {
  return answer.state !== 'failed' && answer.value ? query(answer.value.pagination.total) : '';
}
