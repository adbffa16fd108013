import { useEffect, useState } from 'react';
import type { GateCheckAnswer } from '#shared/contracts/gate/gate';
import { checkDrafts } from '../../../api/gate';
import type { BulkPublishProps } from './bulk-action';

type Stories = GateCheckAnswer['stories'];

/**
 * The stories that the gate refuses; null until the server has answered. Empty where the request
 * fails: then the publish itself is refused with the same names.
 */
export function useRefused({ model, documents }: BulkPublishProps): Stories | null {
  const [stories, setStories] = useState<Stories | null>(null);
  const documentIds = documents.map(({ documentId }) => documentId);
  const locale = documents[0]?.locale ?? null;
  const request = JSON.stringify({ type: model, documentIds, locale });
  useEffect(() => {
    let isCurrent = true;
    const ask = async () => {
      const answer = await checkDrafts(JSON.parse(request)).catch(() => ({ stories: [] }));
      if (isCurrent) {
        setStories(answer.stories.flatMap(onlyRefused));
      }
    };
    void ask();
    return () => {
      isCurrent = false;
    };
  }, [request]);
  return stories;
}

function onlyRefused(story: Stories[number]): Stories {
  const findings = story.findings.filter(({ level }) => level === 'require');
  return findings.length > 0 ? [{ ...story, findings }] : [];
}
