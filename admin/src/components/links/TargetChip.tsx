import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { DescribedTarget } from '#shared/contracts/links/targets';
import { type MessageKey, message } from '../../i18n/message';
import type { KnownTarget } from './target-store';
import { hostOf } from './typed-target';

type ChipState = DescribedTarget['state'] | 'none' | 'unknown' | 'loading';
type Tone = 'success' | 'secondary' | 'warning' | 'danger' | 'neutral';

interface TargetChipProps {
  id?: string;
  /** Those of the link: a headline that is the same is not said twice. */
  words: string;
  /** As it is stored; undefined without one. */
  target: { url: string; relatedLink?: string } | undefined;
  /** What the server says of its related-link; undefined where it has none. */
  known: KnownTarget | undefined;
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

/** A word in the colour of a warning could not be read on its ground. */
const INKS: Partial<Record<Tone, string>> = { neutral: 'neutral600', warning: 'neutral800' };

/** Where a link leads, and the state of that target in a word. */
export function TargetChip({ id, words, target, known }: TargetChipProps) {
  const { formatMessage } = useIntl();
  const state = stateOf(target, known);
  const place = placeOf(target, known);

  return (
    <Flex tag="span" id={id} gap={2} minWidth={0} alignItems="baseline">
      {place && place !== words && (
        <Place tag="span" variant="pi" textColor="neutral600" title={place} ellipsis>
          {place}
        </Place>
      )}
      {state !== 'address' && (
        <StateLabel state={state}>{formatMessage(message(STATE_LABELS[state]))}</StateLabel>
      )}
    </Flex>
  );
}

/** The word for a state, in its colour. */
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
      <Typography tag="span" variant="pi" textColor={INKS[tone] ?? `${tone}700`}>
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

function stateOf(target: TargetChipProps['target'], known: KnownTarget | undefined): ChipState {
  if (!target) {
    return 'none';
  }
  if (!known) {
    return 'address';
  }
  if (known.status === 'known') {
    return known.target.state;
  }
  return known.status === 'failed' ? 'unknown' : 'loading';
}

/** A story's headline, or the host of a web address. */
function placeOf(
  target: TargetChipProps['target'],
  known: KnownTarget | undefined,
): string | undefined {
  if (known?.status === 'known') {
    const { article, headline, url } = known.target;
    return article === null ? hostOf(url ?? '') : (headline ?? undefined);
  }
  return known || !target ? undefined : (hostOf(target.url) ?? target.url);
}

const Place = styled(Typography)`
  max-width: 24rem;
`;
