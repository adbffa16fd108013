/** Turns a media field for several files to one of them, with its own button. */
export function showSlide(carousel: HTMLElement, position: number): void {
  const slides = [...carousel.querySelectorAll('[aria-roledescription="slide"]')];
  const shown = slides.findIndex((slide) => slide.getAttribute('aria-selected') === 'true');
  const [, next] = carousel.querySelectorAll<HTMLElement>(':scope > button');
  const turns = (position - Math.max(shown, 0) + slides.length) % Math.max(slides.length, 1);
  for (let turn = 0; next && turn < turns; turn += 1) {
    next.click();
  }
}
