import {
  type PictureAnswer,
  pictureAnswer,
  type PictureLookup,
} from '#shared/contracts/pictures/lookup';
import { post } from '../request';

/** The current files and credits of pictures; null for a picture that was deleted. */
export function lookUpPictures(query: PictureLookup): Promise<PictureAnswer> {
  return post('/pictures/lookup', pictureAnswer, query);
}
