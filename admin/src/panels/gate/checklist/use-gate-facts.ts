import { useCallback, useEffect, useRef, useState } from 'react';
import type { GateFactsAnswer, GateFactsRequest } from '#shared/contracts/gate/gate';
import { askGateFacts } from '../../../api/gate';
import { pictures } from '../../../components/pictures/use-picture';

const DEBOUNCE_MS = 300;

/** The last answer of the server, and the state of the current request. */
export interface GateFactsState {
  /** Null until the first answer. */
  last: { asked: GateFactsRequest; answer: GateFactsAnswer } | null;
  isAsking: boolean;
  hasFailed: boolean;
  askAgain(): void;
}

/**
 * The facts about a form's references, in one request. It is sent again when the references change,
 * when a picture was edited or a credit was stored in this window, and when the window gets the focus.
 * The last answer stays while the next request runs or fails.
 *
 * @param request compared by its content: an equal object sends no request
 * @param editions of the form's pictures; another one sends the request again
 */
export function useGateFacts(request: GateFactsRequest, editions: string): GateFactsState {
  const [state, setState] = useState<Omit<GateFactsState, 'askAgain'>>({
    last: null,
    isAsking: true,
    hasFailed: false,
  });
  const latest = useRef(0);
  const key = JSON.stringify(request);

  const ask = useCallback(async () => {
    const asked: GateFactsRequest = JSON.parse(key);
    const turn = (latest.current += 1);
    setState((before) => ({ ...before, isAsking: true }));
    try {
      const answer = await askGateFacts(asked);
      if (turn === latest.current) {
        setState({ last: { asked, answer }, isAsking: false, hasFailed: false });
      }
    } catch {
      if (turn === latest.current) {
        setState((before) => ({ ...before, isAsking: false, hasFailed: true }));
      }
    }
  }, [key, editions]);

  useEffect(() => {
    const timer = setTimeout(ask, latest.current === 0 ? 0 : DEBOUNCE_MS);
    return () => clearTimeout(timer);
  }, [ask]);

  useEffect(() => {
    const forgetCredits = pictures.onCredit(ask);
    window.addEventListener('focus', ask);
    return () => {
      forgetCredits();
      window.removeEventListener('focus', ask);
    };
  }, [ask]);

  // Ignores answers after the form was closed.
  useEffect(
    () => () => {
      latest.current += 1;
    },
    [],
  );

  return { ...state, askAgain: ask };
}
