import type { Problem } from '../../platform/problem';
import { isLink, isNode, isRecord, type LinkNode, type StoredImage } from './nodes';

/** Levels of nodes below a block, at most: a deeper tree could exhaust the stack. */
export const MAX_DEPTH = 50;

/** Longest caption, alternative text or credit line of one use, in characters. */
export const MAX_TEXT = 5000;

/**
 * The problems of a body that concern the plugin: values that are not nodes, and the plugin's keys with
 * values of a wrong type. Strapi's own validator checks everything else.
 */
export function checkBody(body: unknown, path: Problem['path'] = ['body']): Problem[] {
  if (body === null || body === undefined) {
    return [];
  }
  if (!Array.isArray(body)) {
    return [{ path, message: 'The body must be a list of blocks.' }];
  }
  return checkNodes(body, path, 0);
}

function checkNodes(nodes: unknown[], path: Problem['path'], depth: number): Problem[] {
  if (depth > MAX_DEPTH) {
    return [{ path, message: `Blocks are nested more than ${MAX_DEPTH} levels deep.` }];
  }
  return nodes.flatMap((node, index) => checkNode(node, [...path, index], depth));
}

function checkNode(node: unknown, path: Problem['path'], depth: number): Problem[] {
  if (!isNode(node)) {
    return [{ path, message: 'A block must be an object with a type.' }];
  }
  const problems = isLink(node) ? checkLink(node, path) : [];
  if (node.type === 'image') {
    problems.push(...checkImageNode(node.image, [...path, 'image']));
  }
  if (node.children === undefined) {
    return problems;
  }
  if (!Array.isArray(node.children)) {
    return [...problems, { path: [...path, 'children'], message: 'Children must be a list.' }];
  }
  return [...problems, ...checkNodes(node.children, [...path, 'children'], depth + 1)];
}

function checkImageNode(image: unknown, path: Problem['path']): Problem[] {
  if (!isRecord(image)) {
    return [{ path, message: 'An image block must hold an image.' }];
  }
  return [
    ...checkText(image, 'documentId', path),
    ...checkText(image, 'caption', path),
    ...checkText(image, 'alternativeText', path),
    ...checkText(image, 'creditText', path),
    ...checkFlag(image, 'displayCredit', path),
  ];
}

function checkText(image: StoredImage, key: string, path: Problem['path']): Problem[] {
  const value = image[key];
  if (value === undefined || value === null) {
    return [];
  }
  if (typeof value !== 'string') {
    return [{ path: [...path, key], message: `${key} must be text.` }];
  }
  if (value.length > MAX_TEXT) {
    return [{ path: [...path, key], message: `${key} is longer than ${MAX_TEXT} characters.` }];
  }
  return [];
}

function checkFlag(image: StoredImage, key: string, path: Problem['path']): Problem[] {
  const value = image[key];
  if (value === undefined || value === null || typeof value === 'boolean') {
    return [];
  }
  return [{ path: [...path, key], message: `${key} must be true or false.` }];
}

function checkLink(link: LinkNode, path: Problem['path']): Problem[] {
  const { relatedLink } = link;
  const isReference =
    relatedLink === undefined ||
    relatedLink === null ||
    typeof relatedLink === 'string' ||
    (isRecord(relatedLink) && typeof relatedLink.documentId === 'string');
  if (isReference) {
    return [];
  }
  return [
    { path: [...path, 'relatedLink'], message: "relatedLink must be a related link's documentId." },
  ];
}
