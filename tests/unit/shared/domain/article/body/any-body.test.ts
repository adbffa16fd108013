import { createRequire } from 'node:module';
import path from 'node:path';
import { BlocksRenderer, type BlocksContent } from '@strapi/blocks-react-renderer';
import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { checkBody } from '#shared/domain/article/body/check-body';
import type { Body } from '#shared/domain/article/body/nodes';
import { referencesOf } from '#shared/domain/article/body/references';
import { resolveBody } from '#shared/domain/article/body/resolve';
import { toStoredBody } from '#shared/domain/article/body/store';
import { forEachNode, mapNodes } from '#shared/domain/article/body/walk';
import { anyBody, anyJson, anyResolution } from './arbitrary-body';

interface StrapiBlocksValidator {
  blocksValidator(): { validateSync(body: unknown, options: { strict: boolean }): unknown };
}

const requireFile = createRequire(__filename);
const core = path.dirname(requireFile.resolve('@strapi/core/package.json'));
const { blocksValidator }: StrapiBlocksValidator = requireFile(
  path.join(core, 'dist/services/entity-validator/blocks-validator.js'),
);

/** Throws what Strapi would answer to a body that it refuses. */
function acceptByStrapi(body: unknown): void {
  blocksValidator().validateSync(body, { strict: true });
}

/**
 * The time limit is for the search for the smallest failure, which can take minutes. Runs that it
 * cuts short have proved nothing: they fail.
 */
const RUNS = { numRuns: 200, interruptAfterTimeLimit: 15_000, markInterruptAsFailure: true };
const NOTHING = { imageIdByHash: () => undefined, addressOf: () => undefined };

describe("any body that Strapi's Blocks validator accepts", () => {
  it('is what these properties are about', () => {
    fc.assert(fc.property(anyBody, acceptByStrapi), RUNS);
    expect(() => acceptByStrapi([{ type: 'callout', children: [] }])).toThrow(
      'Block node is of invalid type',
    );
  });

  it('has nothing that the plugin finds wrong', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        expect(checkBody(body)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('is the same after a walk and after a map that changes nothing', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        const before = structuredClone(body);
        forEachNode(body, () => undefined);
        expect(mapNodes(body, (node) => node)).toBe(body);
        expect(body).toStrictEqual(before);
      }),
      RUNS,
    );
  });

  it('resolves to the same whether once or twice, and is itself left alone', () => {
    fc.assert(
      fc.property(anyBody, anyResolution, (body, resolution) => {
        const before = structuredClone(body);
        const resolved = resolveBody(body, resolution);
        expect(resolveBody(resolved, resolution)).toStrictEqual(resolved);
        expect(body).toStrictEqual(before);
      }),
      RUNS,
    );
  });

  it('resolves to a body that Strapi accepts', () => {
    fc.assert(
      fc.property(anyBody, anyResolution, (body, resolution) => {
        acceptByStrapi(resolveBody(body, resolution));
      }),
      RUNS,
    );
  });

  it("resolves to a body that Strapi's React renderer shows without a word of complaint", () => {
    const warn = jest.spyOn(console, 'warn');
    const error = jest.spyOn(console, 'error');
    try {
      fc.assert(
        fc.property(anyBody, anyResolution, (body, resolution) => {
          render(resolveBody(body, resolution));
          expect([warn.mock.calls, error.mock.calls]).toEqual([[], []]);
        }),
        RUNS,
      );
    } finally {
      warn.mockRestore();
      error.mockRestore();
    }
  });

  it('keeps the references of what survived when its answer is sent back', () => {
    fc.assert(
      fc.property(anyBody, anyResolution, (body, resolution) => {
        const references = referencesOf(body);
        const survived = {
          ...references,
          images: references.images.filter((documentId) => resolution.file(documentId)),
          links: references.links.filter((documentId) => resolution.link(documentId)),
        };
        const asText = resolveBody(body, { ...resolution, unavailable: 'text' });
        expect(referencesOf(toStoredBody(asText, NOTHING))).toEqual(survived);

        const resolved = resolveBody(body, resolution);
        expect(referencesOf(toStoredBody(resolved, NOTHING))).toEqual(referencesOf(resolved));
      }),
      RUNS,
    );
  });

  it('stores nothing that only an answer holds', () => {
    fc.assert(
      fc.property(anyBody, anyResolution, (body, resolution) => {
        const stored = toStoredBody(resolveBody(body, resolution), NOTHING);
        const answerOnly: unknown[] = [];
        forEachNode(stored, (node) => {
          const isObject = typeof node.relatedLink === 'object' && node.relatedLink !== null;
          const hasCredit = Object.hasOwn(Object(node.image), 'credit');
          if (isObject || hasCredit) {
            answerOnly.push(node);
          }
        });
        expect(answerOnly).toEqual([]);
        acceptByStrapi(stored);
      }),
      RUNS,
    );
  });
});

describe('any JSON at all', () => {
  it('has references and problems, or none, and never stops the check', () => {
    fc.assert(
      fc.property(anyJson, (json) => {
        const references = referencesOf(json);
        expect(Object.keys(references)).toEqual(['images', 'imageHashes', 'links', 'addresses']);
        expect(checkBody(json)).toBeInstanceOf(Array);
      }),
      { ...RUNS, numRuns: 500 },
    );
  });

  it('resolves where the check found no problem', () => {
    let resolvable = 0;
    fc.assert(
      fc.property(anyJson, anyResolution, (json, resolution) => {
        if (Array.isArray(json) && checkBody(json).length === 0) {
          resolvable += json.length > 0 ? 1 : 0;
          toStoredBody(json as Body, { imageIdByHash: () => 'x', addressOf: () => '/x' });
          expect(() => resolveBody(json as Body, resolution)).not.toThrow();
        }
      }),
      { ...RUNS, numRuns: 1000 },
    );
    expect(resolvable).toBeGreaterThan(20);
  });
});

function render(body: Body): string {
  const content = body as unknown as BlocksContent;
  return renderToStaticMarkup(createElement(BlocksRenderer, { content }));
}
