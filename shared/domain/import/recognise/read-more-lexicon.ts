/**
 * Words that lead to another story on one line with its headline, as `fold` leaves them, always with
 * a mark behind them: `Read more: Why the gates stand`.
 */
export const READ_MORE_LEXICON: Record<string, string[]> = {
  en: [
    ...['read more', 'read also', 'also read', 'see also', 'read next', 'more on this story'],
    ...['related', 'related story', 'related article', 'you may also like', 'more on this'],
  ],
  fr: [
    ...['lire aussi', 'à lire aussi', 'à lire', 'lire également', 'à lire également', 'voir aussi'],
    ...['sur le même sujet', 'lire plus', 'à voir aussi'],
  ],
  es: [
    ...['lea también', 'lee también', 'leer también', 'lea más', 'lee más', 'leer más'],
    ...['te puede interesar', 'también te puede interesar', 'le puede interesar', 'vea también'],
    ...['ver también'],
  ],
  de: [
    ...['lesen sie auch', 'lesen sie mehr', 'lesen sie dazu', 'mehr zum thema', 'mehr dazu'],
    ...['siehe auch', 'auch interessant', 'das könnte sie auch interessieren', 'lies auch'],
  ],
  pt: [
    ...['leia também', 'leia mais', 'leia ainda', 'veja também', 'saiba mais', 'ler mais'],
    ...['ver também', 'leia a seguir'],
  ],
  it: ['leggi anche', 'leggi di più', 'vedi anche', 'approfondisci', 'per approfondire'],
  ar: [
    ...['اقرأ أيضا', 'اقرأ أيضاً', 'إقرأ أيضا', 'إقرأ أيضاً', 'اقرأ المزيد', 'شاهد أيضا'],
    ...['شاهد أيضاً', 'طالع أيضا', 'قد يهمك أيضا', 'اقرأ كذلك'],
  ],
  ru: [
    ...['читайте также', 'читать также', 'также читайте', 'читайте ещё', 'читайте еще', 'по теме'],
    ...['смотрите также', 'читать далее', 'подробнее'],
  ],
};
