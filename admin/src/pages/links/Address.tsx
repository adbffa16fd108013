import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { someWebAddress } from '#shared/contracts/links/web-address';

/** A web address to look at in a new window; the words alone where it is none. */
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

/** What is stored came from outside: nothing but http and https is made a link. */
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
