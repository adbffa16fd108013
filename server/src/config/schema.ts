import { z } from 'zod';
import { GATE_LEVELS, type GateLevel } from '#shared/domain/gate/rules';
import { addressPattern } from './address-pattern';
import { contentTypes } from './content-types';
import { isCronRule } from './cron-rule';

const SITE_ADDRESS = {
  error: 'must be an http(s) address, such as "https://news.example.org", without a query',
};

const publicUrl = z
  .union(
    [
      z.literal(''),
      z.url({ protocol: /^https?$/, ...SITE_ADDRESS }).regex(/^[^?#@]+$/, SITE_ADDRESS),
    ],
    SITE_ADDRESS,
  )
  .transform((url) => url.replace(/\/+$/, ''));

const CRON = {
  error:
    'must be false, or a cron expression such as "30 3 * * *": minute (0-59), hour (0-23), ' +
    'day (1-31), month (1-12), weekday (0-7), with or without a second (0-59) before them',
};

/** When something is done, in the server's time zone; false for never. */
const cron = z.union([z.literal(false), z.string().trim().refine(isCronRule, CRON)], CRON);

const links = z.strictObject({
  /** A bullet whose target is not public: left out of the answer, or answered as plain text. */
  unavailable: z.enum(['drop', 'text'], { error: 'must be "drop" or "text"' }).default('drop'),
  /**
   * When a story that live stories point to is unpublished or deleted: the desk is asked first, the
   * server refuses it whoever asks, or nothing happens.
   */
  protect: z
    .enum(['warn', 'refuse', 'off'], { error: 'must be "warn", "refuse" or "off"' })
    .default('warn'),
  /** When all web addresses are checked, in cron's notation; false: only when somebody asks. */
  check: cron.default('30 3 * * *'),
});

const gateLevel = (level: GateLevel) =>
  z.enum(GATE_LEVELS, { error: 'must be "require", "warn" or "off"' }).default(level);

/** What stops a story from being published, and what goes out with a warning. */
const publishGate = z.strictObject({
  credit: gateLevel('require'),
  caption: gateLevel('require'),
  alternativeText: gateLevel('require'),
  expiredRights: gateLevel('require'),
  awaitingPicture: gateLevel('require'),
  links: gateLevel('warn'),
});

const imageMetadata = z.strictObject({
  /** Whether the metadata of pictures is read when they are uploaded or replaced. */
  onUpload: z.boolean({ error: 'must be true or false' }).default(true),
});

const rights = z.strictObject({
  /** When live pictures with expired rights are looked for; false for never. */
  check: cron.default('0 5 * * *'),
  /** A picture whose rights have expired: still in the content API's answers, or left out of them. */
  expired: z.enum(['show', 'withhold'], { error: 'must be "show" or "withhold"' }).default('show'),
  /**
   * Somebody deletes a picture in the admin that articles show: refused until the uses were seen and
   * confirmed, refused as long as there are any, or as Strapi does it.
   */
  deleteUsed: z
    .enum(['warn', 'refuse', 'off'], { error: 'must be "warn", "refuse" or "off"' })
    .default('warn'),
});

/** What a site may write under `newsroom.config` in `config/plugins`. */
export const configSchema = z.strictObject({
  /** The site's address. Where it is set, every article address in an answer is absolute. */
  publicUrl: publicUrl.default(''),
  articlePath: addressPattern.default('/news/:slug'),
  contentTypes: contentTypes.default({}),
  publishGate: publishGate.prefault({}),
  links: links.prefault({}),
  imageMetadata: imageMetadata.prefault({}),
  rights: rights.prefault({}),
});

/** What the plugin runs on: every key there, every value checked. */
export type Config = z.output<typeof configSchema>;
