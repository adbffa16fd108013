import type { ReactElement } from 'react';
import type { RenderElementProps } from 'slate-react';
import { styled } from 'styled-components';
import { LinkInText } from '../link-in-text/LinkInText';
import { useBulletList } from './bullet-list-context';

interface LinkOrTextProps extends RenderElementProps {
  renderLink(props: RenderElementProps): ReactElement;
}

/**
 * A link. In running text it is Strapi's, with its popover. In a bullet it is plain text, because the
 * bullet has a dialog of its own.
 */
export function LinkOrText({ renderLink, ...props }: LinkOrTextProps) {
  const list = useBulletList();
  return list ? (
    <BulletLinkText {...props.attributes}>{props.children}</BulletLinkText>
  ) : (
    <LinkInText {...props} renderLink={renderLink} />
  );
}

const BulletLinkText = styled.span`
  color: ${({ theme }) => theme.colors.primary600};
`;
