import { styled } from 'styled-components';

/** Things of one kind, one under the other: a list to a screen reader, without marks to the eye. */
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
