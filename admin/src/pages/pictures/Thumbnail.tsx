import { useState } from 'react';
import { styled } from 'styled-components';
import { libraryAddress } from './library-address';

/** A thumbnail. It has no alternative text, because the picture's name is beside it. */
export function Thumbnail({ url }: { url: string | null }) {
  const [isBroken, setIsBroken] = useState(false);
  return (
    <Frame>
      {url !== null && !isBroken && (
        <img src={libraryAddress(url)} alt="" loading="lazy" onError={() => setIsBroken(true)} />
      )}
    </Frame>
  );
}

const Frame = styled.span`
  background: ${({ theme }) => theme.colors.neutral150};
  border-radius: ${({ theme }) => theme.borderRadius};
  display: block;
  flex: none;
  height: 4.8rem;
  overflow: hidden;
  width: 7.2rem;

  img {
    display: block;
    height: 100%;
    object-fit: cover;
    width: 100%;
  }
`;
