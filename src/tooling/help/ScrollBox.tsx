// A box for what may be wider than the page: it scrolls by itself, also with the keyboard.
import type { ReactNode } from "react";

interface ScrollBoxProps {
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
}

export function ScrollBox({ label, className, children }: ScrollBoxProps) {
  return (
    <div className={`scroll ${className ?? ""}`.trim()} role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
