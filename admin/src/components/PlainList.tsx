import { styled } from 'styled-components';

/** A list without visible markers, which screen readers announce as a list. */
export const PlainList = styled.ul`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.spaces[3]};
  list-style: none;
  margin: 0;
  padding: 0;

  &:empty {
    display: none;
  }
`;
