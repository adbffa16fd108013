import { Box } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import { message } from '../../i18n/message';
import type { Section } from './sections';

/** The navigation between the sections of the Newsroom page. */
export function SectionNavigation({ sections }: { sections: Section[] }) {
  const { formatMessage } = useIntl();
  return (
    <Bar
      tag="nav"
      aria-label={formatMessage(message('newsroom.title'))}
      paddingLeft={MARGIN}
      paddingRight={MARGIN}
    >
      <ul>
        {sections.map(({ to, title }) => (
          <li key={to}>
            <NavLink to={to}>{formatMessage(message(title))}</NavLink>
          </li>
        ))}
      </ul>
    </Bar>
  );
}

/** The margin of Strapi's page headers, for alignment. */
const MARGIN = { initial: 4, medium: 6, large: 10 };

const Bar = styled(Box)`
  background: ${({ theme }) => theme.colors.neutral0};
  border-block-end: 1px solid ${({ theme }) => theme.colors.neutral150};

  ul {
    display: flex;
    flex-wrap: wrap;
    gap: ${({ theme }) => theme.spaces[6]};
    list-style: none;
    margin: 0;
    padding: 0;
  }

  a {
    border-block-end: 2px solid transparent;
    color: ${({ theme }) => theme.colors.neutral600};
    display: block;
    font-size: 1.4rem;
    font-weight: 600;
    padding-block: ${({ theme }) => theme.spaces[4]};
    text-decoration: none;
  }

  a:hover {
    color: ${({ theme }) => theme.colors.neutral800};
  }

  a[aria-current='page'] {
    border-block-end-color: ${({ theme }) => theme.colors.primary600};
    color: ${({ theme }) => theme.colors.primary700};
  }
`;
