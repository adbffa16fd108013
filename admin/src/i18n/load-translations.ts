import { PLUGIN_ID } from '#shared/plugin-id';
import { messageId } from './message';

type Messages = Record<string, string>;

/** Our words in each language of the admin; none for a language that we do not speak. */
export function loadTranslations({ locales }: { locales: string[] }) {
  return Promise.all(
    locales.map(async (locale) => ({
      locale,
      data: {
        ...withIds(await messagesOf(locale), messageId),
        ...withIds(await labelsOf(locale), labelId),
      },
    })),
  );
}

async function messagesOf(locale: string): Promise<Messages> {
  try {
    const file: { default: Messages } = await import(`../translations/${locale}.json`);
    return file.default;
  } catch {
    return {};
  }
}

/** None in English: a label is then what the site called the field in the content manager. */
async function labelsOf(locale: string): Promise<Messages> {
  try {
    const file: { default: Messages } = await import(`../translations/labels/${locale}.json`);
    return file.default;
  } catch {
    return {};
  }
}

function withIds(messages: Messages, idOf: (key: string) => string): Messages {
  return Object.fromEntries(Object.entries(messages).map(([key, text]) => [idOf(key), text]));
}

/** Under what the content manager looks for the label of a field, such as `article.headline`. */
function labelId(key: string): string {
  return `content-manager.content-types.plugin::${PLUGIN_ID}.${key}`;
}
