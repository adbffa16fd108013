import { z } from 'zod';
import { isWebAddress } from '../../domain/platform/net/web-address';
import { MAX_ADDRESS } from '../../domain/platform/net/address';

const HINT = {
  error: `must be a web address (http:// or https://) of at most ${MAX_ADDRESS} characters`,
};

/** A web address with the scheme http or https, so no `javascript:` and no `data:`. */
export const someWebAddress = z.string(HINT).max(MAX_ADDRESS, HINT).refine(isWebAddress, HINT);

/** An optional web address; null and '' stand for none. */
export const webAddress = z.union([z.null(), z.literal(''), someWebAddress], HINT).optional();
