const ARTICLES = '/api/newsroom/articles';

/** All stories of a language with what the front page shows of them, the latest first. */
export async function fetchStories(locale) {
  const query = new URLSearchParams({
    locale,
    fields: 'headline,summary,section,firstPublishedAt',
    populate: 'leadImage',
    sort: 'firstPublishedAt:desc',
    'pagination[pageSize]': '100',
  });
  const response = await get(`${ARTICLES}?${query}`);
  return (await dataOf(response)) ?? [];
}

/**
 * The finished page of a story; null where there is none. A former slug is followed: the answer's
 * `url` is then another than the one asked for.
 *
 * @param slug percent-encoded, as it stands in the address
 */
export async function fetchStory(slug, locale) {
  const query = new URLSearchParams({ locale });
  const response = await get(`${ARTICLES}/by-slug/${slug}?${query}`);
  // 400: a slug or a language that cannot be.
  return [400, 404].includes(response.status) ? null : dataOf(response);
}

function get(address) {
  return fetch(address, { headers: { Accept: 'application/json' } });
}

async function dataOf(response) {
  if (!response.ok) {
    throw new Error(`The content API answered ${response.status}`);
  }
  return (await response.json()).data;
}
