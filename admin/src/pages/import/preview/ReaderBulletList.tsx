import { styled } from 'styled-components';
import type { DraftBullet } from '../story/bullets';
import { BulletTargetLine } from '../story/BulletTargetLine';

/** Bullet links, each with its target below the text. */
export function ReaderBulletList({ bullets }: { bullets: DraftBullet[] }) {
  return (
    <List>
      {bullets.map(({ index, text, target }) => (
        <li key={index}>
          <BulletText data-leads={target.kind !== 'none'}>{text}</BulletText>
          <BulletTargetLine target={target} />
        </li>
      ))}
    </List>
  );
}

const List = styled.ul`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.spaces[2]};
  list-style: disc;
  padding-inline-start: ${({ theme }) => theme.spaces[6]};
`;

const BulletText = styled.span`
  &[data-leads='true'] {
    color: ${({ theme }) => theme.colors.primary600};
  }
`;
