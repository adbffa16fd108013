import { Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { storyAddress } from '../../components/links/edit-addresses';
import { useImportType } from './import-type';

interface DraftLinkProps {
  documentId: string;
  locale: string;
  children: string;
}

/** A link to a draft in the content manager. */
export function DraftLink({ documentId, locale, children }: DraftLinkProps) {
  const { uid: type } = useImportType();
  return (
    <Plain to={storyAddress({ type, documentId, locale })}>
      <Typography textColor="primary600">{children}</Typography>
    </Plain>
  );
}

const Plain = styled(Link)`
  min-width: 0;
  overflow-wrap: anywhere;
  text-decoration: underline;
  text-decoration-color: ${({ theme }) => theme.colors.primary200};
  text-underline-offset: 2px;

  &:hover {
    text-decoration-color: currentColor;
  }
`;
