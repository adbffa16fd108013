/** Where a story was written, and who sent it, as the first paragraph of wire text says. */
export interface Dateline {
  place: string;
  agency: string;
  /** What stood around the two. */
  around: string;
  /** The paragraph without it. */
  rest: string;
}

/** `GROSSETO, Italy (AP) -- The trial…`, `Berlin (dpa) - …`, `PARIS, 3 nov. (AFP) – …`. */
const WITH_AGENCY =
  /^(\p{L}[\p{L}\p{M}\p{N} .,'’/-]{1,60}?),?\s*\(([\p{L}\p{N}/ .&-]{2,40})\)\s*(--?|–|—|:|\.-)\s+(?=\S)/u;

/** `(ANSA) - ROMA, 03 MAR - …` */
const AGENCY_FIRST =
  /^\(([\p{L}\p{N}/ .&-]{2,40})\)\s*(-|–|—)\s*(\p{Lu}[\p{Lu}\p{M} .,'’/-]{1,40}\p{Lu}(?:,? \d{1,2} [\p{L}.]{3,12})?)\s*(-|–|—)\s+(?=\S)/u;

/** `МОСКВА, 3 марта. /ТАСС/. …`, `LONDON, March 3 /Meridian/ -- …` */
const IN_SLASHES =
  /^(\p{Lu}[\p{L}\p{M}\p{N} .,'’-]{1,60}?)[.,]?\s*\/([\p{L}\p{N} .&-]{2,40})\/(\.|\s*(?:--?|–|—))\s+(?=\S)/u;

/** `LONDON — …`: no agency, so the place must be all capitals. */
const CAPITALS = /^(\p{Lu}[\p{Lu}\p{M} .,'’/-]{2,40}\p{Lu})\s*(--|–|—)\s+(?=\S)/u;

/** Longest start of a paragraph that is looked at. */
const REACH = 140;

/** The dateline at the start of a paragraph, if there is one. */
export function datelineOf(paragraph: string): Dateline | undefined {
  const start = paragraph.slice(0, REACH);
  const wire = WITH_AGENCY.exec(start);
  if (wire) {
    const [all, place = '', agency = '', dash = ''] = wire;
    return { place, agency, around: around(all, `(${agency})`, dash), rest: after(paragraph, all) };
  }
  const first = AGENCY_FIRST.exec(start);
  if (first) {
    const [all, agency = '', dash = '', place = '', second = ''] = first;
    return { place, agency, around: `() ${dash} ${second}`, rest: after(paragraph, all) };
  }
  const slashes = IN_SLASHES.exec(start);
  if (slashes) {
    const [all, place = '', agency = '', dash = ''] = slashes;
    const between = all.slice(place.length, all.indexOf('/')).trim();
    return {
      place,
      agency,
      around: `${between} // ${dash.trim()}`.trim(),
      rest: after(paragraph, all),
    };
  }
  const capitals = CAPITALS.exec(start);
  if (capitals) {
    const [all, place = '', dash = ''] = capitals;
    return { place, agency: '', around: dash, rest: after(paragraph, all) };
  }
  return undefined;
}

function around(all: string, agency: string, dash: string): string {
  const comma = all.slice(0, all.indexOf(agency)).trimEnd().endsWith(',') ? ', ' : '';
  return `${comma}() ${dash}`;
}

function after(paragraph: string, all: string): string {
  return paragraph.slice(all.length);
}
