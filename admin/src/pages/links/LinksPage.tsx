import { Alert, Flex, Main, Tabs } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useSearchParams } from 'react-router-dom';
import { styled } from 'styled-components';
import type { LinkCounts } from '#shared/contracts/links/links';
import { countLinks } from '../../api/links/links';
import { useAnswer } from '../../hooks/use-answer';
import { message, type MessageKey } from '../../i18n/message';
import type { SectionProps } from '../newsroom/section-props';
import { CheckNow } from './CheckNow';
import { LinksTab } from './LinksTab';
import { UnlinkedBulletsTab } from './UnlinkedBulletsTab';
import {
  type LinksPageState,
  readLinksPageState,
  type Tab,
  TABS,
  searchParamsOf,
} from './page-state';

/** What each tab is called, and the number beside its name. */
const NAMES: Record<Tab, { title: MessageKey; count: keyof LinkCounts }> = {
  broken: { title: 'links.broken', count: 'broken' },
  redirected: { title: 'links.redirected', count: 'redirected' },
  'open-bullets': { title: 'links.unlinked-bullets', count: 'openBullets' },
  unused: { title: 'links.unused', count: 'unused' },
};

/** The Links page: links that need maintenance. Its state is in the page's address. */
export default function LinksPage({ can }: SectionProps) {
  const { formatMessage } = useIntl();
  const [search, setSearch] = useSearchParams();
  const state = readLinksPageState(search);
  const [round, setRound] = useState(0);
  const { answer: counts } = useAnswer(countLinks, String(round));
  const [notice, setNotice] = useState<string | null>(null);
  const numbers = counts.state === 'failed' ? undefined : counts.value;

  const change = (difference: Partial<LinksPageState>) =>
    setSearch(new URLSearchParams(searchParamsOf({ ...state, page: 1, ...difference })));
  const tab = {
    state,
    round,
    mayUpdate: can('links.update'),
    onPage: change,
    onChanged: (text: string | null) => {
      setNotice(text);
      setRound((former) => former + 1);
    },
  };

  return (
    <Main>
      <Page.Title>{formatMessage(message('links.title'))}</Page.Title>
      <Layouts.Header
        title={formatMessage(message('links.title'))}
        subtitle={formatMessage(message('links.subtitle'))}
        primaryAction={
          <CheckNow mayCheck={can('links.check')} onDone={() => tab.onChanged(null)} />
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
          {notice !== null && (
            <Alert
              variant="success"
              closeLabel={formatMessage(message('page.close'))}
              onClose={() => setNotice(null)}
            >
              {notice}
            </Alert>
          )}
          <Tabs.Root
            variant="simple"
            dir={document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr'}
            value={state.tab}
            onValueChange={(name) => {
              setNotice(null);
              change({ tab: TABS.find((one) => one === name) });
            }}
          >
            <Row>
              <Tabs.List aria-label={formatMessage(message('links.title'))}>
                {TABS.map((name) => (
                  <Tabs.Trigger key={name} value={name}>
                    {formatMessage(message(NAMES[name].title))}{' '}
                    {numbers && <Count>{numbers[NAMES[name].count]}</Count>}
                  </Tabs.Trigger>
                ))}
              </Tabs.List>
            </Row>
            {TABS.map((name) => (
              <Tabs.Content key={name} value={name}>
                <Flex direction="column" alignItems="stretch" gap={4} paddingTop={4}>
                  {name === 'open-bullets' ? (
                    <UnlinkedBulletsTab {...tab} />
                  ) : (
                    <LinksTab key={name} show={name} {...tab} />
                  )}
                </Flex>
              </Tabs.Content>
            ))}
          </Tabs.Root>
        </Flex>
      </Layouts.Content>
    </Main>
  );
}

/** On small screens the tabs wrap. */
const Row = styled.div`
  [role='tablist'] {
    display: flex;
    flex-wrap: wrap;
  }
`;

const Count = styled.span`
  background: ${({ theme }) => theme.colors.neutral150};
  border-radius: 1rem;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.1rem;
  font-variant-numeric: tabular-nums;
  line-height: 1.6rem;
  margin-inline-start: ${({ theme }) => theme.spaces[2]};
  min-width: 2rem;
  padding-inline: 0.6rem;
  text-align: center;
`;
