import { Flex, Status, TextButton, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { creditForUse } from '#shared/domain/pictures/credit/credit';
import { isExpired } from '#shared/domain/pictures/credit/expiry';
import type { ImageUse } from '#shared/domain/pictures/image-use';
import { message, type MessageKey } from '../../../i18n/message';
import type { PictureState } from '../picture-store';
import { pictures } from '../use-picture';

interface CreditLineProps {
  use: ImageUse;
  /** Undefined without a picture: then no credit is missing. */
  state: PictureState | undefined;
}

/** The credit as readers will see it, with a label for a problem. */
export function CreditLine({ use, state }: CreditLineProps) {
  const { formatMessage, formatDate } = useIntl();

  if (use.displayCredit === false) {
    return <StatusMark variant="secondary" messageKey="credit.hidden" />;
  }
  if (state?.status === 'loading') {
    return <MutedText messageKey="credit.loading" />;
  }
  if (state?.status === 'failed') {
    return (
      <>
        <MutedText messageKey="credit.failed" />
        <TextButton onClick={() => pictures.refresh()}>
          {formatMessage(message('action.try-again'))}
        </TextButton>
      </>
    );
  }
  const record = state?.status === 'found' ? state.picture.credit : null;
  const credit = creditForUse(use, record);
  if (!credit?.creditText) {
    return state && <StatusMark variant="danger" messageKey="credit.none" />;
  }
  return (
    <Flex gap={2} wrap="wrap">
      <CreditText variant="omega" fontWeight="semiBold" textColor="neutral800">
        {formatMessage(message('credit.line'), { credit: credit.creditText })}
      </CreditText>
      {isExpired(credit, new Date()) && (
        <StatusMark
          variant="danger"
          messageKey="credit.expired"
          values={{ date: formatDate(credit.expires ?? undefined, { dateStyle: 'medium' }) }}
        />
      )}
    </Flex>
  );
}

/** A credit may be a long word without a space. */
const CreditText = styled(Typography)`
  overflow-wrap: anywhere;
`;

function MutedText({ messageKey }: { messageKey: MessageKey }) {
  const { formatMessage } = useIntl();
  return (
    <Typography variant="omega" textColor="neutral600">
      {formatMessage(message(messageKey))}
    </Typography>
  );
}

interface StatusMarkProps {
  variant: 'danger' | 'secondary';
  messageKey: MessageKey;
  values?: Record<string, string>;
}

function StatusMark({ variant, messageKey, values }: StatusMarkProps) {
  const { formatMessage } = useIntl();
  return (
    <Status variant={variant} size="S">
      <Typography variant="pi" fontWeight="bold">
        {formatMessage(message(messageKey), values)}
      </Typography>
    </Status>
  );
}
