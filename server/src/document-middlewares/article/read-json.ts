import { ARTICLE_UID } from '#shared/plugin-id';
import { setData, storesData, type StoryMiddleware } from '../write';

const JSON_FIELDS = ['keywords', 'corrections', 'leadImageUse'];

/**
 * The content manager's JSON input sends text, and '' when it is emptied. What cannot be read stays
 * text, and is refused as such.
 */
export const readJson: StoryMiddleware = async ({ type, write, next }) => {
  const { data } = write.params;
  if (type.uid === ARTICLE_UID && storesData(write) && data) {
    const read = Object.entries(data)
      .filter(([key, value]) => JSON_FIELDS.includes(key) && typeof value === 'string')
      .map(([key, value]) => [key, valueOf(String(value))]);
    setData(write, { ...data, ...Object.fromEntries(read) });
  }
  return next();
};

function valueOf(text: string): unknown {
  if (text.trim() === '') {
    return null;
  }
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
