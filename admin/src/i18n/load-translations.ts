import { PLUGIN_ID } from '#shared/plugin-id';
import { messageId } from './message';

type Words = Record<string, string>;

/** Our words in each language of the admin; none for a language that we do not speak. */
export function loadTranslations({ locales }: { locales: string[] }) {
  return Promise.all(
    locales.map(async (locale) => ({
      locale,
      data: {
        ...withIds(await wordsOf(locale), messageId),
        ...withIds(await labelsOf(locale), labelId),
      },
    })),
  );
}

async function wordsOf(locale: string): Promise<Words> {
  try {
    const file: { default: Words } = await import(`../translations/${locale}.json`);
    return file.default;
  } catch {
    return {};
  }
}

/** None in English: a label is then what the site called the field in the content manager. */
async function labelsOf(locale: string): Promise<Words> {
  try {
    const file: { default: Words } = await import(`../translations/labels/${locale}.json`);
    return file.default;
  } catch {
    return {};
  }
}

function withIds(words: Words, idOf: (key: string) => string): Words {
  return Object.fromEntries(Object.entries(words).map(([key, text]) => [idOf(key), text]));
}

/** Under what the content manager looks for the label of a field, such as `article.headline`. */
function labelId(key: string): string {
  return `content-manager.content-types.plugin::${PLUGIN_ID}.${key}`;
}
