import type { SVGProps } from 'react';
import { useTheme } from 'styled-components';

/** A newspaper, in the style of Strapi's icons. `fill` may be the name of a theme colour. */
export function NewsroomIcon({ fill = 'currentColor', ...props }: SVGProps<SVGSVGElement>) {
  const colors: Partial<Record<string, string>> = { ...useTheme().colors };
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width="16"
      height="16"
      viewBox="0 0 32 32"
      fill={colors[fill] ?? fill}
      aria-hidden
      {...props}
    >
      <path
        fillRule="evenodd"
        d="M4 5h20v5h4v14a3 3 0 0 1-3 3H7a3 3 0 0 1-3-3V5Zm20 7v12a1 1 0 0 0 2 0V12h-2ZM8 9v5h5V9H8Zm7 0v2h5V9h-5Zm0 4v2h5v-2h-5Zm-7 4v2h12v-2H8Zm0 4v2h12v-2H8Z"
      />
    </svg>
  );
}
