import type { DOMAttributes, ReactNode } from 'react';
import { useFocused, useSelected } from 'slate-react';
import { styled } from 'styled-components';

interface FigureFrameProps extends DOMAttributes<HTMLDivElement> {
  /** The accessible name of the figure. */
  label: string;
  children: ReactNode;
}

/** Only the frame renders again when the selection changes; its content does not. */
export function FigureFrame({ label, children, ...events }: FigureFrameProps) {
  const isFocused = useFocused();
  const isSelected = useSelected();

  return (
    <Frame role="group" aria-label={label} $isSelected={isFocused && isSelected} {...events}>
      <Columns>{children}</Columns>
    </Frame>
  );
}

const Frame = styled.div<{ $isSelected: boolean }>`
  container-type: inline-size;
  padding: ${({ theme }) => theme.spaces[3]};
  background: ${({ theme }) => theme.colors.neutral100};
  border-radius: ${({ theme }) => theme.borderRadius};
  box-shadow: 0 0 0 ${({ $isSelected }) => ($isSelected ? '2px' : '1px')}
    ${({ theme, $isSelected }) => ($isSelected ? theme.colors.primary600 : theme.colors.neutral200)};

  &:focus-within {
    box-shadow: 0 0 0 1px ${({ theme }) => theme.colors.primary600};
  }
`;

const Columns = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.spaces[4]};

  @container (min-width: 44rem) {
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
  }
`;

export const PictureColumn = styled.div`
  display: flex;
  flex-direction: column;
  align-items: start;
  gap: ${({ theme }) => theme.spaces[2]};
  min-width: 0;
`;

export const TextColumn = styled.div`
  min-width: 0;
`;
