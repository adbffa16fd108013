import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { someWebAddress } from '#shared/contracts/links/web-address';

/** A link to a web address in a new tab; plain text for anything else. */
export function Address({ url }: { url: string }) {
  const content = (
    <Typography variant="pi" textColor={isOpenable(url) ? 'primary600' : 'neutral600'}>
      {url}
    </Typography>
  );
  return isOpenable(url) ? (
    <Out href={url} target="_blank" rel="noopener noreferrer" dir="ltr">
      {content}
    </Out>
  ) : (
    content
  );
}

/** Stored addresses are not trusted: only http and https become links. */
function isOpenable(url: string): boolean {
  return someWebAddress.safeParse(url).success;
}

const Out = styled.a`
  overflow-wrap: anywhere;
  text-decoration: none;

  &:hover {
    text-decoration: underline;
  }
`;
