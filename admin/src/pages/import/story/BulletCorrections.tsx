import { Button, Flex, Typography } from '@strapi/design-system';
import { ArrowClockwise, Cross, Link as LinkIcon } from '@strapi/icons';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { DescribedTarget } from '#shared/contracts/links/targets';
import { PlainList } from '../../../components/PlainList';
import { message } from '../../../i18n/message';
import { LinkTargetDialog } from '../../../components/links/LinkTargetDialog';
import type { DraftBullet, BulletChoice } from './bullets';
import { BulletTargetLine } from './BulletTargetLine';

interface BulletCorrectionsProps {
  bullets: DraftBullet[];
  locale: string;
  /** Undefined restores the matched target. */
  onChoose(index: number, choice: BulletChoice | undefined): void;
}

/** The targets of all bullets, with buttons to change them. */
export function BulletCorrections({ bullets, locale, onChoose }: BulletCorrectionsProps) {
  const [openBullet, setOpenBullet] = useState<DraftBullet | null>(null);
  return (
    <>
      <List>
        {bullets.map((bullet) => (
          <Row
            key={bullet.index}
            bullet={bullet}
            onOpen={() => setOpenBullet(bullet)}
            onChoose={(choice) => onChoose(bullet.index, choice)}
          />
        ))}
      </List>
      {openBullet && (
        <LinkTargetDialog
          location={{ locale, text: openBullet.text }}
          onChoose={(target) => {
            onChoose(openBullet.index, choiceOf(target));
            setOpenBullet(null);
          }}
          onClose={() => setOpenBullet(null)}
        />
      )}
    </>
  );
}

interface RowProps {
  bullet: DraftBullet;
  onOpen(): void;
  onChoose(choice: BulletChoice | undefined): void;
}

function Row({ bullet: { text, target, isChanged }, onOpen, onChoose }: RowProps) {
  const { formatMessage } = useIntl();
  const label = (key: 'import.bullet.set' | 'import.bullet.remove' | 'import.bullet.undo') =>
    formatMessage(message(key), { text });
  return (
    <li>
      <Typography tag="p" fontWeight="bold">
        <bdi>{text}</bdi>
      </Typography>
      <BulletTargetLine target={target} />
      <Flex gap={2} wrap="wrap" paddingTop={2}>
        <Button
          variant="tertiary"
          size="S"
          startIcon={<LinkIcon />}
          aria-haspopup="dialog"
          aria-label={label('import.bullet.set')}
          onClick={onOpen}
        >
          {formatMessage(message('bullet-links.set-target'))}
        </Button>
        {target.kind !== 'none' && (
          <Button
            variant="tertiary"
            size="S"
            startIcon={<Cross />}
            aria-label={label('import.bullet.remove')}
            onClick={() => onChoose({ kind: 'none' })}
          >
            {formatMessage(message('link-target.remove'))}
          </Button>
        )}
        {isChanged && (
          <Button
            variant="tertiary"
            size="S"
            startIcon={<ArrowClockwise />}
            aria-label={label('import.bullet.undo')}
            onClick={() => onChoose(undefined)}
          >
            {formatMessage(message('import.undo'))}
          </Button>
        )}
      </Flex>
    </li>
  );
}

function choiceOf({ article, headline, url }: DescribedTarget): BulletChoice {
  return article === null
    ? { kind: 'address', url: url ?? '' }
    : { kind: 'story', documentId: article, headline: headline || (url ?? article) };
}

const List = styled(PlainList)`
  gap: ${({ theme }) => theme.spaces[4]};

  li {
    border-block-start: 1px solid ${({ theme }) => theme.colors.neutral150};
    overflow-wrap: anywhere;
    padding-block-start: ${({ theme }) => theme.spaces[3]};
  }
`;
