import { Box, Button, Checkbox, Flex } from '@strapi/design-system';
import { CaretDown, CaretUp } from '@strapi/icons';
import { type ReactNode, useId, useState } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { message } from '../../../i18n/message';
import { EditCredit } from '../credit-dialog/EditCredit';
import { CreditLine } from './CreditLine';
import { pictureOf } from './library-text';
import type { UseProps } from './use-props';
import { ImageTextInput } from './ImageTextInput';

interface CreditOfUseProps extends UseProps {
  error?: string;
  /** More buttons. */
  actions?: ReactNode;
}

/** The credit line, the button for the picture's record, and the credit fields of this use. */
export function CreditOfUse({
  imageText,
  state,
  isCollapsible,
  actions,
  ...props
}: CreditOfUseProps) {
  const { formatMessage } = useIntl();
  const id = useId();
  const differs = !imageText.displayCredit || imageText.creditText !== '' || Boolean(props.error);
  const [isOpen, setOpen] = useState(!isCollapsible || differs);
  const mayEdit = !props.disabled && state?.status === 'found' && state.mayEditCredit;

  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Row gap={2} wrap="wrap">
        <CreditLine use={imageText} state={state} />
      </Row>
      <Row gap={2} wrap="wrap">
        {mayEdit && <EditCredit picture={state.picture} />}
        {isCollapsible && (
          <Button
            variant="ghost"
            size="S"
            endIcon={isOpen ? <CaretUp /> : <CaretDown />}
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            onClick={() => setOpen(!isOpen)}
          >
            {formatMessage(message('caption.this-use'))}
          </Button>
        )}
        {actions}
      </Row>
      {isOpen && (
        <Box id={id}>
          <CreditFieldsOfUse imageText={imageText} state={state} {...props} />
        </Box>
      )}
    </Flex>
  );
}

/** Hidden when empty. */
const Row = styled(Flex)`
  &:empty {
    display: none;
  }
`;

/** Overrides for this use: no credit, or another credit text. */
function CreditFieldsOfUse({
  imageText,
  state,
  onChange,
  error,
  disabled,
}: Omit<CreditOfUseProps, 'folded' | 'actions'>) {
  const { formatMessage } = useIntl();
  const recorded = pictureOf(state)?.credit?.creditText;

  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Checkbox
        checked={imageText.displayCredit}
        onCheckedChange={(checked) => onChange({ displayCredit: checked === true })}
        disabled={disabled}
      >
        {formatMessage(message('caption.show-credit'))}
      </Checkbox>
      {imageText.displayCredit && (
        <ImageTextInput
          oneLine
          label={formatMessage(message('caption.credit-text'))}
          value={imageText.creditText}
          placeholder={recorded ?? formatMessage(message('caption.credit-text.placeholder'))}
          error={error}
          disabled={disabled}
          onChange={(creditText) => onChange({ creditText }, 'creditText')}
        />
      )}
    </Flex>
  );
}
