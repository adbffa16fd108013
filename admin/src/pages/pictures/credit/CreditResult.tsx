import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { ApplyAnswer } from '#shared/contracts/pictures/credit-change';
import { Notice } from '../../../components/Notice';
import { message } from '../../../i18n/message';

/** The result of a change, with the name and the reason of every failure. */
export function Result({ result: { changed, failures } }: { result: ApplyAnswer }) {
  const { formatMessage } = useIntl();
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography tag="p" variant="delta" role="status">
        {formatMessage(message('picture-rights.result.changed'), { count: changed })}
      </Typography>
      {failures.length > 0 && (
        <Notice
          variant="danger"
          text={formatMessage(message('picture-rights.result.failed'), { count: failures.length })}
        >
          <ul>
            {failures.map(({ documentId, name, message: reason }) => (
              <li key={documentId}>{`${name}: ${reason}`}</li>
            ))}
          </ul>
        </Notice>
      )}
    </Flex>
  );
}
