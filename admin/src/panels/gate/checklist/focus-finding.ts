import type { Finding } from '#shared/domain/gate/finding';
import { blockAt, putCaretInto } from './block-at';
import { elementsOfField } from './elements-of-field';
import { type OpenField, openField } from './open-field';
import { showSlide } from './show-slide';

/** The accessible names of the controls that fix a finding, the best first. */
export type ControlNames = string[];

const CONTROLS = 'textarea, input, button, [role="textbox"], [contenteditable="true"]';
const TEXTS = 'textarea, input, [role="textbox"], [contenteditable="true"]';

/**
 * Opens the place of a finding, scrolls to it and focuses it: the control that fixes it, else the block
 * or the field that it belongs to.
 *
 * @returns whether the focus is on a control that can fix it
 */
export async function focusFinding(
  { path }: Pick<Finding, 'path'>,
  names: ControlNames,
): Promise<boolean> {
  closeDrawer();
  const field = await openField(path);
  if (!field) {
    return false;
  }
  const [editor] = elementsOfField(field.root, field.path, '[data-slate-editor]');
  return editor ? focusBlock({ editor, path: field.within, names }) : focusField(field, names);
}

/** On small screens Strapi shows the panels in a drawer over the form. */
function closeDrawer(): void {
  document.querySelector<HTMLElement>('[data-testid="actions-drawer-overlay"]')?.click();
}

function focusBlock({
  editor,
  path,
  names,
}: {
  editor: HTMLElement;
  path: Finding['path'];
  names: ControlNames;
}): boolean {
  const block = blockAt(editor, path);
  if (!block) {
    return false;
  }
  const control = named([...block.querySelectorAll<HTMLElement>(CONTROLS)], names);
  scrollTo(control ?? block);
  if (control || !editor.isContentEditable) {
    focus(control ?? block);
  } else {
    putCaretInto(block, editor);
  }
  return control !== undefined;
}

function focusField({ root, path, within: [position] }: OpenField, names: ControlNames): boolean {
  const [carousel] = elementsOfField(root, path, '[aria-roledescription="carousel"]');
  if (carousel && typeof position === 'number') {
    showSlide(carousel, position);
  }
  const own = elementsOfField(root, path, CONTROLS).filter(isVisible);
  const control = named(own, names) ?? named(captionFieldOf(root, path), names);
  const text = own.find((one) => one.matches(TEXTS));
  // Of the buttons below a picture the last one opens its texts.
  const target = control ?? text ?? (carousel && own.at(-1)) ?? own[0];
  if (target) {
    scrollTo(target);
    focus(target);
  }
  return target !== undefined && (target === control || target.matches('input, textarea'));
}

/** The controls of the custom field for the picture in a media field. */
function captionFieldOf(root: ParentNode, mediaField: OpenField['path']): HTMLElement[] {
  const name = CSS.escape(mediaField.join('.'));
  const field = root.querySelector(`[data-picture-field="${name}"]`);
  return [...(field?.querySelectorAll<HTMLElement>(CONTROLS) ?? [])];
}

function named(controls: HTMLElement[], names: ControlNames): HTMLElement | undefined {
  for (const name of names) {
    const control = controls.find((one) => nameOf(one) === name);
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

function isVisible(element: HTMLElement): boolean {
  return element.getClientRects().length > 0;
}

function scrollTo(target: HTMLElement): void {
  const reducesMotion = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  target.scrollIntoView({ block: 'center', behavior: reducesMotion ? 'auto' : 'smooth' });
}

function focus(target: HTMLElement): void {
  if (!target.matches(CONTROLS) || target.matches(':disabled')) {
    target.tabIndex = -1;
  }
  target.focus({ preventScroll: true });
}
