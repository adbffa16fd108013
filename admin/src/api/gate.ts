import {
  type GateCheckAnswer,
  gateCheckAnswer,
  type GateFactsAnswer,
  gateFactsAnswer,
  type GateFactsRequest,
} from '#shared/contracts/gate/gate';
import { post } from './request';

/** What a story's references stand for now, and the site's rules: all of it in one request. */
export function askGateFacts(request: GateFactsRequest): Promise<GateFactsAnswer> {
  return post('/gate/facts', gateFactsAnswer, request);
}

/** Those of these drafts in which the gate finds something. */
export function checkDrafts(request: {
  documentIds: string[];
  locale: string | null;
}): Promise<GateCheckAnswer> {
  return post('/gate/check', gateCheckAnswer, request);
}
