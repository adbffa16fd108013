import { Button, Flex, LinkButton, Typography } from '@strapi/design-system';
import { useId } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import type { ImportResponse } from '#shared/contracts/import/import';
import { storyAddress } from '../../components/links/edit-addresses';
import { message } from '../../i18n/message';
import { useImportType } from './import-type';
import { OutcomeBadge } from './OutcomeBadge';
import { warningMessage } from './warning-message';
import { StepHeading } from './StepHeading';
import { StepSheet } from './StepSheet';

interface DoneStepProps {
  result: ImportResponse['data'];
  onMore(): void;
}

/** The result of importing one story, with a link to its draft. */
export function DoneStep({ result, onMore }: DoneStepProps) {
  const intl = useIntl();
  const { formatMessage } = intl;
  const { uid: type } = useImportType();
  const statusId = useId();
  const { outcome, headline, awaited, matches, remarks } = result;
  const unlinked = matches.filter(({ target, url }) => !target && url === '').length;
  const isWritten = outcome === 'created' || outcome === 'updated';
  return (
    <StepSheet>
      <Flex direction="column" alignItems="flex-start" gap={4}>
        <OutcomeBadge outcome={outcome} />
        <StepHeading describedBy={statusId}>{headline}</StepHeading>
        <Flex id={statusId} direction="column" alignItems="flex-start" gap={2} role="status">
          <Typography>{formatMessage(message(`import.done.${outcome}`))}</Typography>
          {isWritten && awaited > 0 && (
            <Typography>
              {formatMessage(message('import.done.awaited'), { count: awaited })}
            </Typography>
          )}
          {isWritten && unlinked > 0 && (
            <Typography>
              {formatMessage(message('import.done.unlinked'), { count: unlinked })}
            </Typography>
          )}
          {remarks.map((warning, index) => (
            <Typography key={index}>{warningMessage(warning, intl)}</Typography>
          ))}
        </Flex>
        <Flex gap={3} wrap="wrap">
          <LinkButton tag={Link} to={storyAddress({ type, ...result })}>
            {formatMessage(message('import.open-draft'))}
          </LinkButton>
          <Button variant="tertiary" onClick={onMore}>
            {formatMessage(message('import.more'))}
          </Button>
        </Flex>
      </Flex>
    </StepSheet>
  );
}
