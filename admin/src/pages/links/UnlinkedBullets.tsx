import { Box, Button, Typography } from '@strapi/design-system';
import { Link } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { UnlinkedBulletsStory } from '#shared/contracts/links/links';
import { StoryList } from '../../components/links/StoryList';
import { message } from '../../i18n/message';

export type BulletToLink = UnlinkedBulletsStory['bullets'][number];

interface UnlinkedBulletsProps {
  story: UnlinkedBulletsStory;
  /** Absent without the permission. */
  onSet?: ((bullet: BulletToLink) => void) | undefined;
}

/** A story and its bullets without a target. */
export function UnlinkedBullets({ story, onSet }: UnlinkedBulletsProps) {
  const { formatMessage } = useIntl();
  return (
    <Box tag="li" background="neutral0" borderColor="neutral150" hasRadius padding={4}>
      <StoryList stories={[story]} />
      <Bullets>
        {story.bullets.map((bullet) => (
          <li key={bullet.path.join('.')}>
            <Typography textColor="neutral800">{bullet.words}</Typography>
            {onSet && (
              <Button
                size="S"
                variant="secondary"
                startIcon={<Link />}
                aria-label={formatMessage(message('links.unlinked-bullets.set-of'), {
                  text: bullet.words,
                })}
                onClick={() => onSet(bullet)}
              >
                {formatMessage(message('bullet-links.set-target'))}
              </Button>
            )}
          </li>
        ))}
      </Bullets>
    </Box>
  );
}

const Bullets = styled.ul`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.spaces[2]};
  margin: 0;
  padding-block-start: ${({ theme }) => theme.spaces[3]};
  padding-inline-start: 0;

  li {
    align-items: center;
    border-block-start: 1px solid ${({ theme }) => theme.colors.neutral150};
    display: flex;
    flex-wrap: wrap;
    gap: ${({ theme }) => theme.spaces[2]};
    justify-content: space-between;
    overflow-wrap: anywhere;
    padding-block-start: ${({ theme }) => theme.spaces[2]};
  }

  li > span {
    flex: 1 1 16rem;
    min-width: 0;
  }
`;
