import { PLUGIN_ID } from '#shared/plugin-id';
import { messageId } from './message';

type Messages = Record<string, string>;

/** The plugin's messages in each locale of the admin; none for a locale without translations. */
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

/** There are none in English: then the label is the one from the content manager's settings. */
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

/** The content manager's message id for the label of a field such as `article.headline`. */
function labelId(key: string): string {
  return `content-manager.content-types.plugin::${PLUGIN_ID}.${key}`;
}
