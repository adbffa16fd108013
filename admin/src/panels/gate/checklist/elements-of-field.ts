import { isRecord } from '#shared/domain/article/body/nodes';
import type { Finding } from '#shared/domain/gate/finding';

type Path = Finding['path'];

/** What React knows of the component that drew an element, as far as it is used. */
interface Fiber {
  memoizedProps: unknown;
  return: Fiber | null;
}

/**
 * The elements in a part of the form that belong to the field with this path, in the order of the form.
 * In which item of a list of components, the part says: positions in the path count for nothing.
 *
 * Only inputs for text carry the path of their field in the page. Media fields, editors and lists do not;
 * their components have it as a property, and React leads from an element to the components around it.
 */
export function elementsOfField(root: ParentNode, path: Path, selector: string): HTMLElement[] {
  const wanted = withoutPositions(path.join('.'));
  return [...root.querySelectorAll<HTMLElement>(selector)].filter(
    (element) =>
      withoutPositions(element.getAttribute('name') ?? '') === wanted || isDrawnBy(element, wanted),
  );
}

function isDrawnBy(element: Element, wanted: string): boolean {
  for (let fiber = fiberOf(element); fiber; fiber = fiber.return) {
    const props = fiber.memoizedProps;
    const isField = isRecord(props) && isRecord(props.attribute) && typeof props.name === 'string';
    if (isField && withoutPositions(String(props.name)) === wanted) {
      return true;
    }
  }
  return false;
}

/** After items were moved, what React keeps at an element may have the positions of before. */
function withoutPositions(name: string): string {
  return name.replace(/\.\d+(?=\.|$)/g, '.*');
}

/** Of the element or, where a library made it (the Markdown editor), of the one around it. */
function fiberOf(element: Element | null): Fiber | null {
  if (!element) {
    return null;
  }
  const key = Object.keys(element).find((name) => name.startsWith('__reactFiber$'));
  return key === undefined
    ? fiberOf(element.parentElement)
    : ((element as unknown as Record<string, Fiber>)[key] ?? null);
}
