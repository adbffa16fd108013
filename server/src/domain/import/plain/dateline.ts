/** Where a story was written, and who sent it, as the first paragraph of wire copy says. */
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
