import { Flex, Typography } from '@strapi/design-system';
import { type IntlShape, useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { useTypeNames } from '../story-types/story-types';
import type { TargetState } from '#shared/domain/links/target-state';
import { message } from '../../i18n/message';
import type { Choice } from './choice';
import { STATE_LABELS, StateLabel } from './TargetChip';
import { hostOf } from './typed-target';

interface ChoiceOptionProps {
  id: string;
  choice: Choice;
  isActive: boolean;
  onPoint(): void;
  onChoose(): void;
}

/** One option: a story with its section, date and state, an existing link, or an address. */
export function ChoiceOption({ id, choice, isActive, onPoint, onChoose }: ChoiceOptionProps) {
  const intl = useIntl();
  const { title, details, state } = read(choice, { intl, nameOfType: useTypeNames() });

  return (
    <Option
      id={id}
      role="option"
      aria-selected={isActive}
      onMouseMove={onPoint}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <Typography tag="span" textColor="neutral800">
        {title}
      </Typography>
      <Flex tag="span" gap={2} wrap="wrap">
        {details.filter(Boolean).map((detail) => (
          <Typography key={detail} tag="span" variant="pi" textColor="neutral600">
            {detail}
          </Typography>
        ))}
        {state && (
          <StateLabel state={state}>{intl.formatMessage(message(STATE_LABELS[state]))}</StateLabel>
        )}
      </Flex>
    </Option>
  );
}

interface Line {
  title: string;
  details: string[];
  state?: TargetState;
}

function read(
  choice: Choice,
  { intl, nameOfType }: { intl: IntlShape; nameOfType: ReturnType<typeof useTypeNames> },
): Line {
  if (choice.kind === 'story') {
    const { type, typeLabel, headline, section, date, state } = choice.story;
    const day = date === null ? '' : intl.formatDate(date, { dateStyle: 'medium' });
    const kind = nameOfType(type) ?? typeLabel ?? '';
    return { title: headline, details: [kind, section ?? '', day], state };
  }
  if (choice.kind === 'link') {
    const { headline, url, state } = choice.target;
    const address = url ?? '';
    return {
      title: headline || address,
      details: [hostOf(address) ?? ''],
      state: state === 'address' ? undefined : state,
    };
  }
  return {
    title: choice.url,
    details: [intl.formatMessage(message('link-target.use-address'))],
  };
}

const Option = styled.li`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.spaces[1]};
  padding: ${({ theme }) => theme.spaces[2]};
  border-radius: ${({ theme }) => theme.borderRadius};
  overflow-wrap: anywhere;
  cursor: pointer;

  &[aria-selected='true'] {
    background: ${({ theme }) => theme.colors.primary100};
  }
`;
