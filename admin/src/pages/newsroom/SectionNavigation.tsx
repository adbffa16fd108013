import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import { message } from '../../i18n/message';
import type { Section } from './sections';

/** Leads from one page under Newsroom to another. */
export function SectionNavigation({ sections }: { sections: Section[] }) {
  const { formatMessage } = useIntl();
  return (
    <Bar aria-label={formatMessage(message('newsroom.title'))}>
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

const Bar = styled.nav`
  background: ${({ theme }) => theme.colors.neutral0};
  border-block-end: 1px solid ${({ theme }) => theme.colors.neutral150};
  padding-inline: ${({ theme }) => theme.spaces[6]};

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
