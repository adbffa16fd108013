import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { DescribedTarget } from '#shared/contracts/links/targets';
import { type MessageKey, message } from '../../i18n/message';
import type { TargetLookup } from './target-store';
import { hostOf } from './typed-target';

type ChipState = DescribedTarget['state'] | 'none' | 'unknown' | 'loading';
type Tone = 'success' | 'secondary' | 'warning' | 'danger' | 'neutral';

interface TargetChipProps {
  id?: string;
  /** The text of the link; a headline that is equal to it is not repeated. */
  linkText: string;
  /** The stored target; undefined without one. */
  target: { url: string; relatedLink?: string } | undefined;
  /** The looked-up target of its related link; undefined without a related link. */
  lookup: TargetLookup | undefined;
}

const TONES: Partial<Record<ChipState, Tone>> = {
  live: 'success',
  draft: 'secondary',
  embargoed: 'secondary',
  unpublished: 'warning',
  untranslated: 'warning',
  redirected: 'warning',
  deleted: 'danger',
  broken: 'danger',
};

/** Tones whose own text colour has too little contrast on their background. */
const TEXT_COLOURS: Partial<Record<Tone, string>> = {
  neutral: 'neutral600',
  warning: 'neutral800',
};

/** The target of a link, with a label for its state. */
export function TargetChip({ id, linkText, target, lookup }: TargetChipProps) {
  const { formatMessage } = useIntl();
  const state = stateOf(target, lookup);
  const name = targetName(target, lookup);

  return (
    <Flex tag="span" id={id} gap={2} minWidth={0} alignItems="baseline">
      {name && name !== linkText && (
        <Name tag="span" variant="pi" textColor="neutral600" title={name} ellipsis>
          {name}
        </Name>
      )}
      {state !== 'address' && (
        <StateLabel state={state}>{formatMessage(message(STATE_LABELS[state]))}</StateLabel>
      )}
    </Flex>
  );
}

/** A coloured label for a state. */
export function StateLabel({ state, children }: { state: ChipState; children: string }) {
  const tone = TONES[state] ?? 'neutral';
  return (
    <Box
      tag="span"
      hasRadius
      paddingLeft={1}
      paddingRight={1}
      background={`${tone}100`}
      style={{ flexShrink: 0 }}
    >
      <Typography tag="span" variant="pi" textColor={TEXT_COLOURS[tone] ?? `${tone}700`}>
        {children}
      </Typography>
    </Box>
  );
}

export const STATE_LABELS: Record<ChipState, MessageKey> = {
  live: 'link-target.live',
  embargoed: 'link-target.embargoed',
  draft: 'link-target.draft',
  unpublished: 'link-target.unpublished',
  untranslated: 'link-target.untranslated',
  deleted: 'link-target.deleted',
  address: 'link-target.address',
  redirected: 'link-target.redirected',
  broken: 'link-target.broken',
  none: 'link-target.none',
  unknown: 'link-target.unknown',
  loading: 'link-target.loading',
};

function stateOf(target: TargetChipProps['target'], lookup: TargetLookup | undefined): ChipState {
  if (!target) {
    return 'none';
  }
  if (!lookup) {
    return 'address';
  }
  if (lookup.status === 'found') {
    return lookup.target.state;
  }
  return lookup.status === 'failed' ? 'unknown' : 'loading';
}

/** A story's headline, or the host of a web address. */
function targetName(
  target: TargetChipProps['target'],
  lookup: TargetLookup | undefined,
): string | undefined {
  if (lookup?.status === 'found') {
    const { article, headline, url } = lookup.target;
    return article === null ? hostOf(url ?? '') : (headline ?? undefined);
  }
  return lookup || !target ? undefined : (hostOf(target.url) ?? target.url);
}

const Name = styled(Typography)`
  max-width: 24rem;
`;
