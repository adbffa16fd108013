const WORDS =
  'river council harbour letter winter garden morning station bridge answer market window paper road field evening ship village school museum question report season engine street forest number island doctor minister summer valley history light weather project early quiet former local public narrow recent small heavy northern open says keeps brings finds leaves opens carries counts follows under after before along between without during'.split(
    ' ',
  );

/** A run of words that reads like a sentence from afar and is as long as one. */
export function sentence(random) {
  const length = 8 + Math.floor(random() * 10);
  const words = Array.from({ length }, () => WORDS[Math.floor(random() * WORDS.length)]);
  const text = words.join(' ');
  return text[0].toUpperCase() + text.slice(1);
}

export function prose(random, sentences) {
  return Array.from({ length: sentences }, () => `${sentence(random)}.`).join(' ');
}
