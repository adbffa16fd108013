import fc from 'fast-check';
import { toAscii } from '../../../../server/src/adapters/slugify';
import { isSafeSlug, toSlug } from '#shared/domain/slugs/slug';

function slugOf(headline: string, locale: string): string {
  return toSlug(toAscii(headline, locale), 'article');
}

describe('the slug of a headline', () => {
  it.each([
    // Russian
    ['ru', 'Порт закрыли из-за шторма', 'port-zakryli-iz-za-shtorma'],
    ['ru', 'Щука, ёж и Юля: что дальше?', 'shuka-yozh-i-yulya-chto-dalshe'],
    // Ukrainian
    ['uk', 'Україна відкриває порт', 'ukrayina-vidkryvaye-port'],
    ['uk', 'Зв’язок і об’єкт у Києві', 'zvyazok-i-obyekt-u-kyyevi'],
    ['uk', "Її ґанок і п'ять гаваней", 'yiyi-ganok-i-pyat-havaney'],
    // Greek
    ['el', 'Η Θεσσαλονίκη υποδέχεται ξένους', 'i-thessaloniki-ypodechetai-xenous'],
    ['el', 'Ψηφίζουν για το λιμάνι της Χίου', 'psifizoun-gia-to-limani-tis-chiou'],
    ['el', 'ΟΥΡΑΝΟΣ ΚΑΙ ΨΥΧΗ', 'ouranos-kai-psychi'],
    // Arabic
    ['ar', 'الميناء يغلق أبوابه', 'almynaa-yghlq-abwabh'],
    ['ar', '٢٠ سفينة في بيروت', '20-sfynh-fy-byrwt'],
    // German
    [
      'de',
      'Größere Häfen für Österreich & Übersee',
      'groessere-haefen-fuer-oesterreich-und-uebersee',
    ],
    ['de-AT', 'Österreich: Straße gesperrt', 'oesterreich-strasse-gesperrt'],
    // French
    ['fr', 'L’été à l’Élysée : « où va-t-on ? »', 'l-ete-a-l-elysee-ou-va-t-on'],
    ['fr', "Aujourd'hui, des œuvres à Sète", 'aujourd-hui-des-oeuvres-a-sete'],
    // Portuguese
    ['pt-BR', 'São Paulo: ações e corações', 'sao-paulo-acoes-e-coracoes'],
    ['pt', "Câmara d'água", 'camara-d-agua'],
    // Vietnamese
    ['vi', 'Chính phủ mở cửa cảng Đà Nẵng', 'chinh-phu-mo-cua-cang-da-nang'],
    ['vi', 'Người Việt ở nước ngoài', 'nguoi-viet-o-nuoc-ngoai'],
    // English
    ['en', 'Don’t close the harbour', 'dont-close-the-harbour'],
    ['en', 'Café — “naïve” – résumé', 'cafe-naive-resume'],
  ])('in %s: %s → %s', (locale, headline, slug) => {
    expect(slugOf(headline, locale)).toBe(slug);
  });

  it.each(['🚢🌊', '👩🏽‍🚀 🏴󠁧󠁢󠁳󠁣󠁴󠁿', '', ' ', '— ?! …'])('of %j is the fallback', (headline) => {
    expect(slugOf(headline, 'en')).toBe('article');
  });

  it('is the same whether accents are letters of their own or marks behind them', () => {
    const headline = 'Été à Đà Nẵng, Größe, Αύριο, ещё й';
    const slugs = ['NFC', 'NFD'].map((form) => slugOf(headline.normalize(form), 'en'));
    expect(slugs[1]).toBe(slugs[0]);
  });

  it('is never empty and always safe, whatever the headline and the language', () => {
    const locales = fc.constantFrom(
      'en',
      'fr',
      'es',
      'de',
      'pt-BR',
      'ar',
      'el',
      'uk',
      'vi',
      'xx',
      '',
    );
    const headlines = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc
        .array(fc.constantFrom('Größe', 'порт', 'λιμάνι', "l'été", '$&', '--', '..', '🚢'))
        .map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(headlines, locales, (headline, locale) => {
        const slug = slugOf(headline, locale);
        expect(slug).not.toBe('');
        expect([slug, isSafeSlug(slug)]).toEqual([slug, true]);
      }),
      { numRuns: 500 },
    );
  });
});
