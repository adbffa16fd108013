import { Button, IconButton } from '@strapi/design-system';
import { Pencil } from '@strapi/icons';
import { lazy, Suspense, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Picture } from '#shared/contracts/pictures/lookup';
import { message } from '../../../i18n/message';

const CreditDialog = lazy(async () => {
  const { CreditDialog: component } = await import('./CreditDialog');
  return { default: component };
});

interface EditCreditProps {
  picture: Picture;
  /** The accessible name of a pencil icon, shown instead of a button with text. */
  iconLabel?: string;
}

/** The button that opens the credit record of a picture. It gets the focus back afterwards. */
export function EditCredit({ picture, iconLabel }: EditCreditProps) {
  const { formatMessage } = useIntl();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);

  return (
    <>
      {iconLabel ? (
        <IconButton ref={button} variant="ghost" label={iconLabel} onClick={() => setOpen(true)}>
          <Pencil />
        </IconButton>
      ) : (
        <Button ref={button} variant="tertiary" size="S" onClick={() => setOpen(true)}>
          {formatMessage(message('credit.edit'))}
        </Button>
      )}
      {isOpen && (
        <Suspense>
          <CreditDialog
            picture={picture}
            onClose={() => setOpen(false)}
            onClosed={() => button.current?.focus()}
          />
        </Suspense>
      )}
    </>
  );
}
