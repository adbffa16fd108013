import { messageId } from './message';

type Words = Record<string, string>;

/** Our words in each language of the admin; none for a language that we do not speak. */
export function loadTranslations({ locales }: { locales: string[] }) {
  return Promise.all(
    locales.map(async (locale) => ({ locale, data: withIds(await wordsOf(locale)) })),
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

function withIds(words: Words): Words {
  return Object.fromEntries(Object.entries(words).map(([key, text]) => [messageId(key), text]));
}
