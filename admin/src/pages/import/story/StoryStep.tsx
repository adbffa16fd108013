import { Alert, Box, Button, Flex, Typography } from '@strapi/design-system';
import { Layouts } from '@strapi/strapi/admin';
import { useId, useState } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { ImportResponse, Preview } from '#shared/contracts/import/import';
import { type PastedSource, createDraft, previewSource } from '../../../api/import';
import { message } from '../../../i18n/message';
import { ConfirmDialog } from '../../../components/ConfirmDialog';
import { Card } from '../Card';
import { DraftLink } from '../DraftLink';
import { failureMessage } from '../failure-message';
import { useImportType } from '../import-type';
import { StepHeading } from '../StepHeading';
import { useLeaveGuard } from '../use-leave-guard';
import { BulletCorrections } from './BulletCorrections';
import {
  bulletsOfDraft,
  draftOfStory,
  hasUnsavedChanges,
  readAgain,
  requestOf,
  setChoice,
  setPicture,
  setRestored,
  setExcluded,
  setText,
} from './draft';
import { LeftOut } from './LeftOut';
import { PictureCorrections } from './PictureCorrections';
import { ReaderView } from '../preview/ReaderView';
import { Recognised } from './Recognised';
import { TextCorrections } from './TextCorrections';

interface StoryStepProps {
  title: string;
  subtitle: string;
  source: PastedSource;
  preview: Preview;
  onDone(result: ImportResponse['data']): void;
  onStartOver(): void;
}

/** The import of one story: its preview, what was recognised, and the corrections. */
export function StoryStep({ source, preview, onDone, onStartOver, ...header }: StoryStepProps) {
  const intl = useIntl();
  const { formatMessage } = intl;
  const { uid: type } = useImportType();
  const [draft, setDraft] = useState(() => draftOfStory(preview));
  const [busy, setBusy] = useState<'creating' | 'reading' | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isConfirming, setIsConfirming] = useState(false);
  const [isDone, setIsDone] = useState(false);
  const [isNoticeClosed, setIsNoticeClosed] = useState(false);
  const foundId = useId();
  const headlineId = useId();
  const blocker = useLeaveGuard(!isDone && hasUnsavedChanges(draft));

  const attempt = async (kind: 'creating' | 'reading', run: () => Promise<void>) => {
    setBusy(kind);
    setProblem(null);
    try {
      await run();
    } catch (error) {
      setProblem(failureMessage(error, intl));
    }
    setBusy(null);
  };

  const create = () => {
    if (draft.story.headline.trim() === '') {
      document.getElementById(headlineId)?.focus();
      return;
    }
    void attempt('creating', async () => {
      const result = await createDraft({ ...requestOf(draft), type });
      setIsDone(true);
      onDone(result);
    });
  };

  const changeLocale = (locale: string) =>
    void attempt('reading', async () => {
      const [read] = await previewSource(source, { type, locale });
      if (read && 'story' in read) {
        setDraft((former) => readAgain(former, read));
      }
    });

  const bullets = bulletsOfDraft(draft);
  return (
    <>
      <Layouts.Header
        {...header}
        primaryAction={
          <Button onClick={create} loading={busy === 'creating'} disabled={busy !== null}>
            {formatMessage(message('import.create'))}
          </Button>
        }
        secondaryAction={
          <Button
            variant="tertiary"
            disabled={busy === 'creating'}
            onClick={() => (hasUnsavedChanges(draft) ? setIsConfirming(true) : onStartOver())}
          >
            {formatMessage(message('import.start-over'))}
          </Button>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
          {problem !== null && (
            <div role="alert">
              <Alert
                closeLabel={formatMessage(message('page.close'))}
                onClose={() => setProblem(null)}
                variant="danger"
                title={formatMessage(message('import.not-created'))}
              >
                {problem}
              </Alert>
            </div>
          )}
          {draft.preview.existing && !isNoticeClosed && (
            <Alert
              closeLabel={formatMessage(message('page.close'))}
              onClose={() => setIsNoticeClosed(true)}
              variant="default"
              title={formatMessage(message('import.existing'))}
            >
              {formatMessage(message('import.existing.text'))}{' '}
              <DraftLink
                documentId={draft.preview.existing.documentId}
                locale={draft.preview.locale}
              >
                {formatMessage(message('import.open-draft'))}
              </DraftLink>
            </Alert>
          )}
          <Columns>
            <Box tag="section" minWidth={0}>
              <Flex direction="column" alignItems="stretch" gap={3}>
                <StepHeading describedBy={foundId}>
                  {formatMessage(message('import.preview'))}
                </StepHeading>
                <Typography textColor="neutral600">
                  {formatMessage(message('import.preview.hint'))}
                </Typography>
                <ReaderView draft={draft} bullets={bullets} onDraft={setDraft} />
              </Flex>
            </Box>
            <Side>
              <Recognised id={foundId} draft={draft} />
              <TextCorrections
                draft={draft}
                headlineId={headlineId}
                isBusy={busy !== null}
                onText={(field, value) => setDraft(setText(draft, field, value))}
                onSection={(section) => setDraft({ ...draft, section })}
                onLocale={changeLocale}
              />
              <PictureCorrections
                body={draft.story.body}
                isFetching={draft.fetchesPictures}
                onFetch={(fetchesPictures) => setDraft({ ...draft, fetchesPictures })}
                onChange={(at, change) => setDraft(setPicture(draft, at, change))}
                takenOut={draft.takenOut}
                onTakeOut={(at, isOut) => setDraft(setExcluded(draft, at, isOut))}
              />
              {bullets.length > 0 && (
                <Card title={formatMessage(message('import.bullets'))}>
                  <BulletCorrections
                    bullets={bullets}
                    locale={draft.preview.locale}
                    onChoose={(index, choice) => setDraft((now) => setChoice(now, index, choice))}
                  />
                </Card>
              )}
              <LeftOut
                notes={draft.preview.notes}
                restored={draft.restored}
                onRestore={(note, isIn) => setDraft(setRestored(draft, note, isIn))}
              />
            </Side>
          </Columns>
        </Flex>
      </Layouts.Content>
      {isConfirming && (
        <ConfirmDialog
          title={formatMessage(message('discard.title'))}
          body={formatMessage(message('import.discard'))}
          cancelLabel={formatMessage(message('discard.keep'))}
          confirmLabel={formatMessage(message('discard.discard'))}
          onCancel={() => setIsConfirming(false)}
          onConfirm={onStartOver}
        />
      )}
      {blocker.state === 'blocked' && (
        <ConfirmDialog
          title={formatMessage(message('import.leave'))}
          body={formatMessage(message('import.leave.story'))}
          cancelLabel={formatMessage(message('import.stay'))}
          confirmLabel={formatMessage(message('import.leave.yes'))}
          onCancel={() => blocker.reset()}
          onConfirm={() => blocker.proceed()}
        />
      )}
    </>
  );
}

const Columns = styled.div`
  align-items: start;
  display: grid;
  gap: ${({ theme }) => theme.spaces[6]};
  grid-template-columns: minmax(0, 1fr);

  ${({ theme }) => theme.breakpoints.large} {
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
  }
`;

const Side = styled.div`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.spaces[4]};
  min-width: 0;
`;
