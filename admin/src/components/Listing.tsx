import { Box, EmptyStateLayout, Flex, Loader } from '@strapi/design-system';
import { type ReactElement, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { Answer } from '../hooks/use-answer';
import { message } from '../i18n/message';
import { Failure } from './Failure';

interface ListingProps<Value> {
  answer: Answer<Value>;
  onRetry(): void;
  isEmpty(value: Value): boolean;
  /** Shown instead of an empty list. */
  empty: { icon: ReactElement; text: string };
  children(value: Value): ReactNode;
}

/** A list from the server with its states: loading, failed, empty. */
export function Listing<Value>(props: ListingProps<Value>) {
  const { answer, onRetry, isEmpty, empty, children } = props;
  const { formatMessage } = useIntl();
  if (answer.state === 'failed') {
    return <Failure error={answer.error} onRetry={onRetry} />;
  }
  if (answer.value === undefined) {
    return (
      <Flex justifyContent="center" padding={10} aria-busy>
        <Loader>{formatMessage(message('page.loading'))}</Loader>
      </Flex>
    );
  }
  if (isEmpty(answer.value)) {
    return <EmptyStateLayout icon={empty.icon} content={empty.text} />;
  }
  return <Fading aria-busy={answer.state === 'loading'}>{children(answer.value)}</Fading>;
}

const Fading = styled(Box)`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.spaces[4]};

  &[aria-busy='true'] {
    opacity: 0.6;
  }
`;
