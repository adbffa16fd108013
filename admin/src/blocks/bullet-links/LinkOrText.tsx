import type { ReactElement } from 'react';
import type { RenderElementProps } from 'slate-react';
import { styled } from 'styled-components';
import { LinkInText } from '../link-in-text/LinkInText';
import { useBulletList } from './bullet-list-context';

interface LinkOrWordsProps extends RenderElementProps {
  renderLink(props: RenderElementProps): ReactElement;
}

/** A link: Strapi's with its popover, but the words alone in a bullet, whose dialog does more. */
export function LinkOrText({ renderLink, ...props }: LinkOrWordsProps) {
  const list = useBulletList();
  return list ? (
    <LinkWords {...props.attributes}>{props.children}</LinkWords>
  ) : (
    <LinkInText {...props} renderLink={renderLink} />
  );
}

const LinkWords = styled.span`
  color: ${({ theme }) => theme.colors.primary600};
`;
