import type { Finding } from '#shared/domain/gate/finding';

/** The accessible names of the controls that fix a finding, the best first. */
export type ControlNames = string[];

const NODE = '[data-slate-node="element"], [data-slate-node="text"]';
const CONTROLS = 'textarea, input, button, [role="textbox"]';

/**
 * Scrolls to the place of a finding and focuses it: the control that fixes it, else the block that it
 * belongs to.
 */
export function focusFinding({ path }: Pick<Finding, 'path'>, names: ControlNames): void {
  closeDrawer();
  const [field, ...within] = path;
  const editor = document.querySelector<HTMLElement>('[data-slate-editor]');
  if (field === 'body') {
    const block = editor && nodeAt(editor, within);
    if (block) {
      focusOn(controlIn(block, names) ?? block, editor);
    }
    return;
  }
  const control = controlOutside(editor, names);
  if (control) {
    focusOn(control, null);
  }
}

/** On small screens Strapi shows the panels in a drawer over the form. */
function closeDrawer(): void {
  document.querySelector<HTMLElement>('[data-testid="actions-drawer-overlay"]')?.click();
}

/** The element of the node at this path, or of its deepest existing ancestor. */
function nodeAt(editor: HTMLElement, path: Finding['path']): HTMLElement | null {
  let node: HTMLElement | null = null;
  for (const key of path) {
    if (typeof key !== 'number') {
      continue;
    }
    const next: HTMLElement | undefined = childNodesOf(node ?? editor)[key];
    if (!next) {
      break;
    }
    node = next;
  }
  return node;
}

function childNodesOf(parent: HTMLElement): HTMLElement[] {
  return [...parent.querySelectorAll<HTMLElement>(NODE)].filter(
    (node) => node.parentElement?.closest(`${NODE}, [data-slate-editor]`) === parent,
  );
}

function controlIn(root: ParentNode, names: ControlNames): HTMLElement | undefined {
  const controls = [...root.querySelectorAll<HTMLElement>(CONTROLS)];
  for (const name of names) {
    const control = controls.find((one) => nameOf(one) === name);
    if (control) {
      return control;
    }
  }
  return undefined;
}

/** A control outside the body: inside it, the same names belong to its pictures. */
function controlOutside(editor: HTMLElement | null, names: ControlNames): HTMLElement | undefined {
  const form = (editor ?? document.body).closest('form') ?? document;
  const controls = [...form.querySelectorAll<HTMLElement>(CONTROLS)];
  const outside = controls.filter((control) => !editor?.contains(control));
  for (const name of names) {
    const control = outside.find((one) => nameOf(one) === name);
    if (control) {
      return control;
    }
  }
  return undefined;
}

function nameOf(control: HTMLElement): string {
  const label = control.getAttribute('aria-label');
  const labelledBy = control.getAttribute('aria-labelledby');
  const labels = 'labels' in control ? (control.labels as NodeListOf<HTMLElement> | null) : null;
  const name =
    label ??
    (labelledBy ? document.getElementById(labelledBy)?.textContent : null) ??
    labels?.[0]?.textContent ??
    control.textContent;
  return (name ?? '').trim();
}

function focusOn(target: HTMLElement, editor: HTMLElement | null): void {
  const reducesMotion = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  target.scrollIntoView({ block: 'center', behavior: reducesMotion ? 'auto' : 'smooth' });
  if (!target.matches(CONTROLS) && editor?.isContentEditable) {
    putCaretInto(target, editor);
    return;
  }
  if (!target.matches(CONTROLS) || target.matches(':disabled')) {
    target.tabIndex = -1;
  }
  target.focus({ preventScroll: true });
}

/** The editor takes its selection from the document. */
function putCaretInto(block: HTMLElement, editor: HTMLElement): void {
  const text = block.querySelector('[data-slate-string], [data-slate-zero-width]')?.firstChild;
  editor.focus({ preventScroll: true });
  if (text) {
    window.getSelection()?.setBaseAndExtent(text, 0, text, 0);
  }
}
