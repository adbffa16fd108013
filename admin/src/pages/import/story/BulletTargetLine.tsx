import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { message } from '../../../i18n/message';
import type { ChosenTarget } from './bullets';

/** The target of a bullet, and how it was found. */
export function BulletTargetLine({ target }: { target: ChosenTarget }) {
  const { formatMessage } = useIntl();
  if (target.kind === 'none') {
    return (
      <Typography tag="p" variant="pi">
        <MatchLabel data-tone="warning">{formatMessage(message('import.bullet.none'))}</MatchLabel>
      </Typography>
    );
  }
  return (
    <Typography tag="p" variant="pi" textColor="neutral600">
      <Arrow aria-hidden>→</Arrow> <bdi>{targetName(target)}</bdi>{' '}
      <MatchLabel data-tone={isUncertain(target) ? 'warning' : 'success'}>
        {formatMessage(...matchMessage(target))}
      </MatchLabel>
    </Typography>
  );
}

type LinkedTarget = Exclude<ChosenTarget, { kind: 'none' }>;

function targetName(target: LinkedTarget): string {
  switch (target.kind) {
    case 'matched':
      return target.target.headline;
    case 'chosen':
      return target.headline;
    case 'address':
      return target.url;
  }
}

function matchMessage(target: LinkedTarget): [ReturnType<typeof message>, Record<string, number>] {
  switch (target.kind) {
    case 'matched': {
      const { by, score } = target.target;
      return [message(`import.match.${by}`), { score }];
    }
    case 'chosen':
      return [message('import.match.hand'), {}];
    case 'address':
      return [message(target.isChosen ? 'import.match.hand' : 'import.match.copy'), {}];
  }
}

/** A target that was matched by similarity should be checked by a person. */
function isUncertain(target: LinkedTarget): boolean {
  return target.kind === 'matched' && target.target.by === 'alike';
}

const Arrow = styled.span`
  display: inline-block;

  /* The direction of the story, which need not be the panel's. */
  &:dir(rtl) {
    transform: scaleX(-1);
  }
`;

/** Isolated (`bdi`): the admin's language may have another direction than the story. */
const MatchLabel = styled.bdi`
  border-radius: ${({ theme }) => theme.borderRadius};
  box-decoration-break: clone;
  padding: 0 ${({ theme }) => theme.spaces[1]};

  &[data-tone='success'] {
    background: ${({ theme }) => theme.colors.success100};
    color: ${({ theme }) => theme.colors.success700};
  }

  &[data-tone='warning'] {
    background: ${({ theme }) => theme.colors.warning100};
    color: ${({ theme }) => theme.colors.neutral800};
  }
`;
