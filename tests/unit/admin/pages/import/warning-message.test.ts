import { createIntl } from 'react-intl';
import { warningMessage } from '../../../../../admin/src/pages/import/warning-message';
import de from '../../../../../admin/src/translations/de.json';
import en from '../../../../../admin/src/translations/en.json';
import {
  type PictureProblem,
  type ImportWarning,
  warningText,
} from '#shared/domain/import/warning';
import { FETCH_FAILURES } from '#shared/domain/platform/net/failure';

const PROBLEMS: PictureProblem[] = [
  ...FETCH_FAILURES.map((reason) => ({ reason })),
  { reason: 'status', status: 404 },
  { reason: 'no-picture', mime: 'text/html' },
  { reason: 'not-kept' },
];

const OLDER: ImportWarning = {
  code: 'older',
  version: '2026-11-20T10:00:00.000Z',
  held: '#000000000003',
};

const WARNINGS: ImportWarning[] = [
  OLDER,
  { code: 'locale', said: 'nn', locale: 'en' },
  { code: 'twice' },
  { code: 'no-upload' },
  { code: 'no-links', count: 2 },
  ...PROBLEMS.map((problem) => ({
    ...{ code: 'picture' as const, problem },
    address: 'https://pictures.example/a.jpg',
  })),
];

/** As Strapi's admin has them: keys begin with the plugin's name. */
function intlOf(locale: string, texts: Record<string, string>) {
  const messages = Object.fromEntries(
    Object.entries(texts).map(([key, value]) => [`newsroom.${key}`, value]),
  );
  const onError = (error: unknown) => {
    throw error;
  };
  return createIntl({ locale, messages, onError, timeZone: 'UTC' });
}

it('every remark is said in the language of the reader, and in words for the command', () => {
  const english = WARNINGS.map((warning) => warningMessage(warning, intlOf('en', en)));
  const german = WARNINGS.map((warning) => warningMessage(warning, intlOf('de', de)));
  for (const texts of [english, german, WARNINGS.map(warningText)]) {
    expect(new Set(texts).size).toBe(WARNINGS.length);
    expect(texts.filter((text) => /undefined|\{|\}|warning\./.test(text))).toEqual([]);
  }
  expect(english[0]).toBe(
    'The copy is older (Nov 20, 2026, 10:00 AM) than what the draft holds (version 3).',
  );
  expect(german[4]).toContain('2 Linkpunkte');
  expect(warningText(OLDER)).toBe(
    'Older (2026-11-20 10:00 UTC) than what the draft holds (version 3): left out.',
  );
});
