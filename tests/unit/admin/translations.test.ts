import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import { articleView as article } from '../../../server/src/content-types/article/view';
import { imageCreditView as imageCredit } from '../../../server/src/content-types/image-credit/view';
import { relatedLinkView as relatedLink } from '../../../server/src/content-types/related-link/view';

type Messages = Record<string, string>;
type Metadatas = Record<string, { edit: { label: string } }>;

const ADMIN = path.resolve(__dirname, '../../../admin/src');
const LOCALES = ['ar', 'de', 'en', 'es', 'fr', 'pt-BR'];
const OTHERS = LOCALES.filter((locale) => locale !== 'en');
const COUNTS = [0, 1, 2, 3, 11, 100];
const en = messagesOf('en');
const labels = labelsOf({ article, 'image-credit': imageCredit, 'related-link': relatedLink });

/** What is the same in one of the languages as in English. */
const SAME_AS_ENGLISH = ['version {number}', '{problem}: {place}', '{place}: {problems}'];

it('speaks the languages that it says it speaks', () => {
  const files = readdirSync(path.join(ADMIN, 'translations')).filter((name) => /json$/.test(name));
  expect(files.sort()).toEqual(LOCALES.map((locale) => `${locale}.json`));
});

it.each(OTHERS)('says in %s all that it says in English, and nothing else', (locale) => {
  expect(Object.keys(messagesOf(locale))).toEqual(Object.keys(en));
});

it.each(OTHERS)('names in %s every field of the forms', (locale) => {
  expect(Object.keys(messagesOf(`labels/${locale}`))).toEqual(Object.keys(labels));
});

it.each(LOCALES)('leaves nothing empty in %s', (locale) => {
  expect(wrong(allMessagesOf(locale), (text) => text.trim() === '')).toEqual([]);
});

it.each(OTHERS)('fills the same gaps in %s as in English', (locale) => {
  const differs = (text: string, key: string) =>
    placeholdersOf(text) !== placeholdersOf(en[key] ?? '');
  expect(wrong(messagesOf(locale), differs)).toEqual([]);
});

it.each(LOCALES)('has in %s each form that the numbers of the language take', (locale) => {
  const needed = formsOf(locale);
  const lacks = (text: string) =>
    pluralsIn(parse(text)).some((forms) => needed.some((form) => !forms.includes(form)));
  expect(wrong(messagesOf(locale), lacks)).toEqual([]);
});

it.each(LOCALES)('can be read in %s with any number in it', (locale) => {
  const unreadable = (text: string) =>
    COUNTS.some((count) => {
      const messages = new IntlMessageFormat(text, locale).format(samples(text, count));
      return (
        typeof messages !== 'string' || /[{}#]|undefined/.test(messages) || messages.trim() === ''
      );
    });
  expect(wrong(messagesOf(locale), unreadable)).toEqual([]);
});

it.each(OTHERS)('leaves no English in %s', (locale) => {
  const english: Messages = { ...en, ...labels };
  const untouched = (text: string, key: string) =>
    text.length > 12 && text === english[key] && !SAME_AS_ENGLISH.includes(text);
  expect(wrong(allMessagesOf(locale), untouched)).toEqual([]);
});

it('has no words that the admin never says', () => {
  const source = sourceOf(ADMIN);
  const used = new Set([...source.matchAll(/(['"])([\w.-]+)\1/g)].map(([, , text]) => text));
  const starts = [...source.matchAll(/`([a-z-]+\.[\w.-]*)\$\{/g)].map(([, start = '']) => start);
  const unused = (_text: string, key: string) =>
    !used.has(key) && !starts.some((start) => key.startsWith(start));
  expect(wrong(en, unused)).toEqual([]);
});

function messagesOf(name: string): Messages {
  return JSON.parse(readFileSync(path.join(ADMIN, `translations/${name}.json`), 'utf8'));
}

function allMessagesOf(locale: string): Messages {
  return locale === 'en' ? en : { ...messagesOf(locale), ...messagesOf(`labels/${locale}`) };
}

/** The labels of the content manager's forms, in English. */
function labelsOf(views: Record<string, { metadatas: Metadatas }>): Messages {
  return Object.fromEntries(
    Object.entries(views).flatMap(([type, { metadatas }]) =>
      Object.entries(metadatas).map(([field, { edit }]) => [`${type}.${field}`, edit.label]),
    ),
  );
}

function wrong(messages: Messages, isWrong: (text: string, key: string) => boolean): Messages[] {
  return Object.entries(messages).flatMap(([key, text]) =>
    isWrong(text, key) ? [{ [key]: text }] : [],
  );
}

function placeholdersOf(text: string): string {
  return [...new Set(argumentsIn(parse(text)).map(({ name, kind }) => `${name}:${kind}`))]
    .sort()
    .join(' ');
}

/** What a message is given, and as what: a number, or anything that can be written. */
function argumentsIn(elements: MessageFormatElement[]): { name: string; kind: string }[] {
  return elements.flatMap((element) => {
    switch (element.type) {
      case TYPE.literal:
      case TYPE.pound:
        return [];
      case TYPE.argument:
        return [{ name: element.value, kind: 'any' }];
      case TYPE.number:
        return [{ name: element.value, kind: 'number' }];
      case TYPE.plural:
        return [
          { name: element.value, kind: 'number' },
          ...Object.values(element.options).flatMap(({ value }) => argumentsIn(value)),
        ];
      default:
        throw new Error(`This test does not know elements of type ${TYPE[element.type]} yet`);
    }
  });
}

/** The forms of each plural that shows its number or tells one from many. */
function pluralsIn(elements: MessageFormatElement[]): string[][] {
  return elements.flatMap((element) => {
    if (element.type !== TYPE.plural) {
      return [];
    }
    const forms = Object.keys(element.options);
    const values = Object.values(element.options).map(({ value }) => value);
    const counts = values.flat().some(({ type }) => type === TYPE.pound) || forms.includes('one');
    return [...(counts ? [forms] : []), ...values.flatMap(pluralsIn)];
  });
}

/** Millions aside, which some languages treat apart. */
function formsOf(locale: string): string[] {
  const rules = new Intl.PluralRules(locale);
  return [...new Set(Array.from({ length: 1000 }, (_number, at) => rules.select(at)))];
}

function samples(text: string, count: number): Record<string, string | number> {
  const given = argumentsIn(parse(text)).map(({ name, kind }) => [
    name,
    kind === 'number' ? count : name,
  ]);
  return Object.fromEntries(given);
}

function sourceOf(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
    .join('\n');
}
