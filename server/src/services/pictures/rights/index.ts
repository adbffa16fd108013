import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Readable } from 'node:stream';
import type { Config } from '../../../config/schema';
import type {
  ApplyAnswer,
  ApplyRequest,
  PreviewAnswer,
  CreditPreviewRequest,
} from '#shared/contracts/pictures/credit-change';
import type {
  ReviewCounts,
  RightsQuery,
  PicturesAnswer,
  PictureSelection,
  SuppliersAnswer,
  UsesAnswer,
} from '#shared/contracts/pictures/rights';
import { FILE_UID } from '#shared/plugin-id';
import { countForReview, countPictures } from './review-counts';
import { applyChange, previewChange } from './credit-changes';
import { checkDeletion, type DeletionRequest } from './deletion';
import { exportPictures } from './export';
import { findPage } from './page';
import { loadPictures } from './rows';
import { listSuppliers } from './suppliers';
import { listUses } from './uses';

export interface PictureRightsService {
  /** One page of pictures, with a number of queries that does not depend on what is on it. */
  find(query: RightsQuery): Promise<PicturesAnswer>;
  /** @throws NotFoundError when there is no such picture */
  usesOf(documentId: string): Promise<UsesAnswer>;
  suppliers(): Promise<SuppliersAnswer>;
  attention(): Promise<ReviewCounts>;
  /** All pictures of a selection as CSV. */
  export(selection: PictureSelection): Readable;
  preview(request: CreditPreviewRequest): Promise<PreviewAnswer>;
  apply(request: ApplyRequest, editor: number | undefined): Promise<ApplyAnswer>;
  /** @throws ApplicationError when pictures that articles show may not be deleted (yet) */
  checkDeletion(request: DeletionRequest): Promise<void>;
}

/** The picture desk: what is in the media library, who is to be named for it, and where it is used. */
export function createPictureRightsService({
  strapi,
  config,
}: {
  strapi: Core.Strapi;
  config: Config;
}): PictureRightsService {
  return {
    async find(query) {
      const { page, pageSize, sort: _order, ...filters } = query;
      const now = new Date();
      const [total, ids] = await Promise.all([
        countPictures(strapi, { filters, now }),
        findPage(strapi, { query, now }),
      ]);
      const pictures = await loadPictures(strapi, { ids, now });
      const pageCount = Math.ceil(total / pageSize);
      return { pictures, pagination: { page, pageSize, pageCount, total } };
    },

    async usesOf(documentId) {
      const file: { id: number; documentId: string } | null = await strapi.db
        .query(FILE_UID)
        .findOne({ select: ['id', 'documentId'], where: { documentId } });
      if (!file) {
        throw new errors.NotFoundError('There is no such picture in the media library');
      }
      return listUses(strapi, { file, now: new Date() });
    },

    suppliers: () => listSuppliers(strapi),
    attention: () => countForReview(strapi, new Date()),
    export: (selection) => exportPictures(strapi, { selection, now: new Date() }),
    preview: (request) => previewChange(strapi, request),
    apply: (request, editor) => applyChange(strapi, { request, editor }),
    checkDeletion: (request) => checkDeletion(strapi, { config, request }),
  };
}
