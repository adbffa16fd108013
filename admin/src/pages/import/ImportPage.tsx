import { Main } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { ImportResponse, Preview } from '#shared/contracts/import/import';
import { ARTICLE_TYPE } from '#shared/story-types';
import { type PastedSource, previewSource } from '../../api/import';
import { useStoryTypes } from '../../components/story-types/story-types';
import { message } from '../../i18n/message';
import { BatchStep } from './batch/BatchStep';
import type { BatchItem } from './batch/run-batch';
import { DoneStep } from './DoneStep';
import { failureMessage } from './failure-message';
import { sourceOfPaste, NOTHING_PASTED } from './start/pasted';
import { type StartProblem, StartStep } from './start/StartStep';
import { StoryStep } from './story/StoryStep';
import { ImportType } from './import-type';
import { useFileDrop } from './use-file-drop';

type Step =
  | { step: 'start'; problem: StartProblem | null }
  | { step: 'reading' }
  | { step: 'story'; source: PastedSource; preview: Preview }
  | { step: 'batch'; items: BatchItem[] }
  | { step: 'done'; result: ImportResponse['data'] };

/** The Import page: a source is pasted or chosen, previewed and corrected, then its draft is created. */
export default function ImportPage() {
  const intl = useIntl();
  const { formatMessage } = intl;
  const types = useStoryTypes();
  const [uid, setUid] = useState<string>();
  const type = types.find((one) => one.uid === uid) ?? types[0] ?? ARTICLE_TYPE;
  const [pasted, setPasted] = useState(NOTHING_PASTED);
  const [current, setCurrent] = useState<Step>({ step: 'start', problem: null });

  const backTo = (problem: StartProblem | null) => setCurrent({ step: 'start', problem });
  const begin = () => {
    setPasted(NOTHING_PASTED);
    backTo(null);
  };

  const readOne = async (source: PastedSource) => {
    setCurrent({ step: 'reading' });
    try {
      const previews = await previewSource(source, { type: type.uid });
      setCurrent(stepFor(source, previews, formatMessage(message('import.pasted'))));
    } catch (error) {
      const text = failureMessage(error, intl);
      backTo({ text, retry: () => void readOne(source) });
    }
  };

  const takeFiles = (files: File[]) => {
    const [only, ...more] = files.map((file): PastedSource => ({ kind: 'file', file }));
    if (only && more.length === 0) {
      void readOne(only);
    } else if (only) {
      setCurrent({ step: 'batch', items: [only, ...more].map((source) => itemOf(source, '')) });
    }
  };

  const isDraggedOver = useFileDrop(current.step === 'start' ? takeFiles : null);
  const header = {
    title: formatMessage(message('import.title')),
    subtitle: formatMessage(message('import.subtitle')),
  };
  return (
    <ImportType.Provider value={type}>
      <Main aria-busy={current.step === 'reading'}>
        <Page.Title>{header.title}</Page.Title>
        {current.step !== 'story' && <Layouts.Header {...header} />}
        {(current.step === 'start' || current.step === 'reading') && (
          <StartStep
            pasted={pasted}
            onPasted={setPasted}
            isReading={current.step === 'reading'}
            problem={current.step === 'start' ? current.problem : null}
            onRead={() => void readOne(sourceOfPaste(pasted))}
            onFiles={takeFiles}
            onType={setUid}
            isDraggedOver={isDraggedOver}
            onDismiss={() => backTo(null)}
          />
        )}
        {current.step === 'story' && (
          <StoryStep
            {...header}
            source={current.source}
            preview={current.preview}
            onDone={(result) => setCurrent({ step: 'done', result })}
            onStartOver={() => backTo(null)}
          />
        )}
        {current.step === 'batch' && <BatchStep files={current.items} onStartOver={begin} />}
        {current.step === 'done' && <DoneStep result={current.result} onMore={begin} />}
      </Main>
    </ImportType.Provider>
  );
}

/** One story gets a preview; several stories of one source are imported as a batch. */
function stepFor(
  source: PastedSource,
  previews: Awaited<ReturnType<typeof previewSource>>,
  pastedName: string,
): Step {
  const [first, ...more] = previews;
  if (first && more.length === 0) {
    return 'refused' in first
      ? { step: 'start', problem: { text: first.refused, isRefused: true } }
      : { step: 'story', source, preview: first };
  }
  const item = { ...itemOf(source, pastedName), stories: previews.length };
  return { step: 'batch', items: [item] };
}

function itemOf(source: PastedSource, pastedName: string): BatchItem {
  const name = source.kind === 'file' ? source.file.name : pastedName;
  return { name, source, state: 'waiting', stories: 0, results: [] };
}
