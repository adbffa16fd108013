import { Typography } from '@strapi/design-system';
import type { ReactElement } from 'react';
import type { RenderElementProps } from 'slate-react';
import { LinkInText } from '../link-in-text/LinkInText';
import { useBulletList } from './bullet-list-context';

interface LinkOrWordsProps extends RenderElementProps {
  renderLink(props: RenderElementProps): ReactElement;
}

/** A link: Strapi's with its popover, but the words alone in a bullet, whose dialog does more. */
export function LinkOrWords({ renderLink, ...props }: LinkOrWordsProps) {
  const list = useBulletList();
  return list ? (
    <Typography tag="span" textColor="primary600" fontSize="inherit" {...props.attributes}>
      {props.children}
    </Typography>
  ) : (
    <LinkInText {...props} renderLink={renderLink} />
  );
}
