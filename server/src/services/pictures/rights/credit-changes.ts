import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type {
  ApplyAnswer,
  ApplyRequest,
  PreviewAnswer,
  CreditPreviewRequest,
} from '#shared/contracts/pictures/credit-change';
import {
  changesOf,
  type CreditValues,
  type FieldChange,
  valuesOf,
} from '#shared/domain/pictures/rights/credit-change';
import { FILE_UID, IMAGE_CREDIT_UID } from '#shared/plugin-id';
import { validationError } from '../../platform/validation-error';
import { type CreditRow, type FileRow, findCredits, thumbnailOf } from './rows';

/** What a change would do to one picture. */
interface Plan {
  documentId: string;
  file: FileRow | undefined;
  record: CreditRow | undefined;
  changes: FieldChange[];
  problem: string | null;
}

const GONE = 'This picture is not in the media library any more';
const NEEDS_CREDIT_LINE =
  'This picture has no credit yet: give it a credit line along with the rest';
const CHANGED_MEANWHILE =
  'Somebody else changed this credit after you looked at it: look at it again';
const NOT_STORED = 'The server could not store this credit: try again';

/**
 * What a change would do, without doing it.
 *
 * @throws ValidationError when the picture to copy from has no credit
 */
export async function previewChange(
  strapi: Core.Strapi,
  { pictures, credit }: CreditPreviewRequest,
): Promise<PreviewAnswer> {
  const values = credit.from === 'words' ? credit.values : await copied(strapi, credit);
  const plans = await planChanges(strapi, { pictures, values });
  return {
    values,
    pictures: await Promise.all(
      plans.map(async ({ documentId, file, record, changes, problem }) => ({
        documentId,
        name: file?.name ?? documentId,
        thumbnail: file ? await thumbnailOf(strapi, file) : null,
        version: versionOf(record),
        changes,
        problem,
      })),
    ),
  };
}

/**
 * Makes a change that was looked at, picture by picture: each credit is written whole or not at all,
 * and only while it is as it was when it was looked at.
 *
 * @param editor the administrator who did it, whom Strapi then names in the record
 */
export async function applyChange(
  strapi: Core.Strapi,
  { request, editor }: { request: ApplyRequest; editor: number | undefined },
): Promise<ApplyAnswer> {
  const { values } = request;
  const pictures = [...new Map(request.pictures.map((item) => [item.documentId, item])).values()];
  const answer: ApplyAnswer = { changed: 0, unchanged: 0, failures: [] };
  for (const { documentId, version } of pictures) {
    const [plan] = await planChanges(strapi, { pictures: [documentId], values });
    const message = plan ? await carryOut(strapi, { plan, version, editor }) : GONE;
    if (message !== null) {
      answer.failures.push({ documentId, name: plan?.file?.name ?? documentId, message });
    } else if (plan?.changes.length === 0) {
      answer.unchanged += 1;
    } else {
      answer.changed += 1;
    }
  }
  return answer;
}

/** Null when it is done, else why it is not. */
async function carryOut(
  strapi: Core.Strapi,
  { plan, version, editor }: { plan: Plan; version: string | null; editor: number | undefined },
): Promise<string | null> {
  if (plan.problem !== null) {
    return plan.problem;
  }
  if (versionOf(plan.record) !== version) {
    return CHANGED_MEANWHILE;
  }
  if (plan.changes.length === 0) {
    return null;
  }
  try {
    await write(strapi, { plan, editor });
    return null;
  } catch (error) {
    return reasonOf(strapi, error);
  }
}

async function write(
  strapi: Core.Strapi,
  { plan, editor }: { plan: Plan; editor: number | undefined },
): Promise<void> {
  const { file, record, changes } = plan;
  const values = Object.fromEntries(changes.map(({ field, to }) => [field, to]));
  const data: Record<string, unknown> = { ...values, updatedBy: editor };
  const credits = strapi.documents(IMAGE_CREDIT_UID);
  if (record) {
    await credits.update({ documentId: record.documentId, data });
    return;
  }
  await credits.create({ data: { ...data, image: file?.id, createdBy: editor } });
}

async function planChanges(
  strapi: Core.Strapi,
  { pictures, values }: { pictures: string[]; values: CreditValues },
): Promise<Plan[]> {
  const wanted = [...new Set(pictures)];
  const files: FileRow[] = await strapi.db.query(FILE_UID).findMany({
    where: { documentId: { $in: wanted }, mime: { $startsWith: 'image/' } },
  });
  const byId = new Map(files.map((file) => [file.documentId, file]));
  const records = await findCredits(strapi, wanted);
  return wanted.map((documentId) => {
    const file = byId.get(documentId);
    const record = records.get(documentId);
    const changes = changesOf(record ?? null, values);
    const creates = record === undefined && values.creditText === undefined;
    const problem = creates ? NEEDS_CREDIT_LINE : null;
    return { documentId, file, record, changes, problem: file ? problem : GONE };
  });
}

async function copied(
  strapi: Core.Strapi,
  { picture, fields, markChecked }: Extract<CreditPreviewRequest['credit'], { from: 'picture' }>,
): Promise<CreditValues> {
  const record = (await findCredits(strapi, [picture])).get(picture);
  if (!record) {
    throw validationError([
      { path: ['credit', 'picture'], message: 'The picture to copy from has no credit' },
    ]);
  }
  const values = valuesOf(record, fields);
  return markChecked ? { ...values, toBeChecked: false } : values;
}

function versionOf(record: CreditRow | undefined): string | null {
  return record ? new Date(record.updatedAt).toISOString() : null;
}

/** The words of an error that Strapi or the plugin meant for people; anything else is logged. */
function reasonOf(strapi: Core.Strapi, error: unknown): string {
  if (error instanceof errors.ApplicationError) {
    return error.message;
  }
  strapi.log.error(error);
  return NOT_STORED;
}
