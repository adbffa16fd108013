import { useEffect, useState } from 'react';
import { attributesOf } from '#shared/domain/article/content/shape';
import type { OwnFinding } from '#shared/domain/gate/finding';
import type { StoryType } from '#shared/story-types';
import { askOwnFindings } from '../../../api/gate';

const DEBOUNCE_MS = 500;

interface FormState {
  type: StoryType;
  locale: string | null;
  /** Null for a form that was never saved. */
  documentId: string | null;
  values: Record<string, unknown>;
}

interface OwnFindingsState {
  /** Null until the first answer. */
  findings: OwnFinding[] | null;
  hasFailed: boolean;
}

/**
 * What the site's own rules find in a form: the server judges. Where the site has none for this type
 * it is asked once.
 */
export function useOwnFindings({
  type,
  locale,
  documentId,
  values,
}: FormState): OwnFindingsState & {
  askAgain(): void;
} {
  const [state, setState] = useState<OwnFindingsState>({ findings: null, hasFailed: false });
  const [attempt, setAttempt] = useState(0);
  const [typeWithoutRules, setTypeWithoutRules] = useState<string | null>(null);
  const isAsked = typeWithoutRules !== type.uid;
  const request = { type: type.uid, locale, documentId, values: storyValues(type, values) };
  const key = isAsked ? JSON.stringify(request) : null;
  useEffect(() => {
    if (key === null) {
      return undefined;
    }
    let isCurrent = true;
    const ask = async () => {
      try {
        const { hasRules, findings } = await askOwnFindings(JSON.parse(key));
        if (isCurrent) {
          setState({ findings, hasFailed: false });
          setTypeWithoutRules(hasRules ? null : type.uid);
        }
      } catch {
        if (isCurrent) {
          setState((before) => ({ ...before, hasFailed: true }));
        }
      }
    };
    const timer = setTimeout(ask, DEBOUNCE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [key, type.uid, attempt]);
  return { ...state, askAgain: () => setAttempt((before) => before + 1) };
}

/** What of a form is the story's: its fields and its body. */
function storyValues(
  { fields, leadImageUse, content }: StoryType,
  values: Record<string, unknown>,
): Record<string, unknown> {
  const names = [
    ...Object.values(fields).filter((name) => !name.includes('.')),
    ...attributesOf(leadImageUse),
    ...Object.keys(content),
  ];
  return Object.fromEntries(names.map((name) => [name, values[name]]));
}
