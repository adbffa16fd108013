import {
  type GateCheckAnswer,
  gateCheckAnswer,
  type GateFactsAnswer,
  gateFactsAnswer,
  type GateFactsRequest,
  type OwnFindingsAnswer,
  ownFindingsAnswer,
} from '#shared/contracts/gate/gate';
import type { OwnFindingsRequest } from '#shared/contracts/gate/own-rules';
import { post } from './request';

/** The facts about a story's references and the site's rules, in one request. */
export function askGateFacts(request: GateFactsRequest): Promise<GateFactsAnswer> {
  return post('/gate/facts', gateFactsAnswer, request);
}

/** What the site's own rules find in a form. */
export function askOwnFindings(request: OwnFindingsRequest): Promise<OwnFindingsAnswer> {
  return post('/gate/own-findings', ownFindingsAnswer, request);
}

/** Which of these drafts have findings of the publish gate. */
export function checkDrafts(request: {
  type: string;
  documentIds: string[];
  locale: string | null;
}): Promise<GateCheckAnswer> {
  return post('/gate/check', gateCheckAnswer, request);
}
