import { Box, Button, Flex, Loader, Typography } from '@strapi/design-system';
import { CheckCircle, WarningCircle } from '@strapi/icons';
import { useForm } from '@strapi/strapi/admin';
import { type ReactNode, useDeferredValue, useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { Finding } from '#shared/domain/gate/finding';
import type { StoryType } from '#shared/story-types';
import { message, type MessageKey } from '../../../i18n/message';
import { ChecklistItems } from './ChecklistItems';
import { askedBy, editionsOf, judgedValues, judgeForm, storyInForm } from './form-story';
import { type GateFactsState, useGateFacts } from './use-gate-facts';
import { useOwnFindings } from './use-own-findings';

interface ChecklistProps {
  type: StoryType;
  /** Null for the site's default. */
  locale: string | null;
  /** Null for a form that was never saved. */
  documentId: string | null;
  isPublishedTab: boolean;
}

/** The findings of the publish gate for the story in the form, saved or not. */
export function Checklist({ type, locale, documentId, isPublishedTab }: ChecklistProps) {
  const values = useForm('Checklist', ({ values }) => values as Record<string, unknown>);
  // Deferred, so that typing stays fast; words in other fields change nothing here.
  const deferred = useDeferredValue(values);
  const judged = judgedValues(type, deferred);
  const own = useOwnFindings({ type, locale, documentId, values: deferred });
  const story = useMemo(() => storyInForm(type, judged), [type, ...Object.values(judged)]);
  const asked = useMemo(() => askedBy(story), [story]);
  const facts = useGateFacts({ locale, ...asked }, editionsOf(story));
  const { last } = facts;
  const ours = useMemo(() => (last ? judgeForm(story, last) : null), [story, last]);
  const findings = ours && own.findings && [...ours, ...own.findings];
  const hasFailed = facts.hasFailed || own.hasFailed;
  const askAgain = () => {
    facts.askAgain();
    own.askAgain();
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      {hasFailed && <NoAnswer {...facts} askAgain={askAgain} />}
      {findings === null && !hasFailed && <Checking />}
      {findings && <Findings findings={findings} isPublishedTab={isPublishedTab} />}
    </Flex>
  );
}

function Findings({
  findings,
  isPublishedTab,
}: Pick<ChecklistProps, 'isPublishedTab'> & { findings: Finding[] }) {
  const { formatMessage } = useIntl();
  const required = findings.filter(({ level }) => level === 'require');
  const warnings = findings.filter(({ level }) => level === 'warn');
  return (
    <>
      <Verdict isClear={required.length === 0}>
        {formatMessage(message(verdictOf({ required, warnings, isPublishedTab })), {
          count: required.length,
        })}
      </Verdict>
      {required.length > 0 && (
        <ChecklistItems
          title={formatMessage(
            message(isPublishedTab ? 'checklist.published.required' : 'checklist.required'),
          )}
          findings={required}
        />
      )}
      {warnings.length > 0 && (
        <ChecklistItems title={formatMessage(message('checklist.warnings'))} findings={warnings} />
      )}
    </>
  );
}

function verdictOf({
  required,
  warnings,
  isPublishedTab,
}: {
  required: Finding[];
  warnings: Finding[];
  isPublishedTab: boolean;
}): MessageKey {
  if (required.length > 0) {
    return isPublishedTab ? 'checklist.published.problems' : 'checklist.problems';
  }
  if (isPublishedTab) {
    return 'checklist.published.complete';
  }
  return warnings.length > 0 ? 'checklist.ready-with-warnings' : 'checklist.ready';
}

/** Screen readers announce it when it changes. */
function Verdict({ isClear, children }: { isClear: boolean; children: ReactNode }) {
  const colour = isClear ? 'success600' : 'danger600';
  const Icon = isClear ? CheckCircle : WarningCircle;
  return (
    <Flex role="status" gap={2} alignItems="flex-start">
      <Flex shrink={0} paddingTop="0.2rem">
        <Icon aria-hidden fill={colour} width="1.6rem" height="1.6rem" />
      </Flex>
      <Typography fontWeight="bold" textColor={colour}>
        {children}
      </Typography>
    </Flex>
  );
}

function Checking() {
  const { formatMessage } = useIntl();
  return (
    <Flex role="status" gap={2}>
      <Box aria-hidden>
        <Loader small />
      </Box>
      <Typography textColor="neutral600">{formatMessage(message('checklist.checking'))}</Typography>
    </Flex>
  );
}

function NoAnswer({ last, isAsking, askAgain }: GateFactsState) {
  const { formatMessage } = useIntl();
  const messageKey: MessageKey = last ? 'checklist.out-of-date' : 'checklist.no-answer';
  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      <Typography role="alert" textColor="danger600">
        {formatMessage(message(messageKey))}
      </Typography>
      <Button variant="tertiary" size="S" loading={isAsking} onClick={askAgain}>
        {formatMessage(message('checklist.try-again'))}
      </Button>
    </Flex>
  );
}
