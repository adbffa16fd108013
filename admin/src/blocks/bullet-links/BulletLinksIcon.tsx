import type { SVGProps } from 'react';

/** Two bullets with arrows, in the size and style of Strapi's icons. */
export function BulletLinksIcon(props: SVGProps<SVGSVGElement>) {
  return (
    <svg viewBox="0 0 32 32" width="16" height="16" fill="currentColor" aria-hidden {...props}>
      <circle cx="5" cy="9" r="2.5" />
      <circle cx="5" cy="23" r="2.5" />
      <path d="M11 7.75h11.4l-2.3-2.3 1.8-1.8L27.3 9l-5.4 5.35-1.8-1.8 2.3-2.3H11zM11 21.75h11.4l-2.3-2.3 1.8-1.8 5.4 5.35-5.4 5.35-1.8-1.8 2.3-2.3H11z" />
    </svg>
  );
}
