import {
  type PictureAnswer,
  pictureAnswer,
  type PictureLookup,
} from '#shared/contracts/pictures/lookup';
import { post } from '../request';

/** What the media library and the credits say of pictures now; null where a picture is gone. */
export function lookUpPictures(query: PictureLookup): Promise<PictureAnswer> {
  return post('/pictures/lookup', pictureAnswer, query);
}
