import { TextButton, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { ListedLink } from '#shared/contracts/links/links';
import { StoryList } from '../../components/links/StoryList';
import { message } from '../../i18n/message';

/** The newest stories that use a link, and a button that shows all of them. */
export function UsedIn({ link, onShowAll }: { link: ListedLink; onShowAll(): void }) {
  const { formatMessage } = useIntl();
  const { usedIn, useCount, title, url } = link;
  if (useCount === 0) {
    return <Typography textColor="neutral600">{formatMessage(message('links.unused'))}</Typography>;
  }
  return (
    <Cell>
      <StoryList stories={usedIn} />
      {useCount > usedIn.length && (
        <TextButton
          onClick={onShowAll}
          aria-label={formatMessage(message('links.uses.open'), { name: title || url })}
        >
          {formatMessage(message('links.uses.more'), { count: useCount - usedIn.length })}
        </TextButton>
      )}
    </Cell>
  );
}

const Cell = styled.div`
  max-width: 36rem;
  min-width: 20rem;
  white-space: normal;
`;
