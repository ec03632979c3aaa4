import type { ReactNode } from "react";

/** Leads to another part of the page, without asking a server: the address is changed, that is all. */
export function HashLink({
  to,
  variant,
  children,
  label,
}: {
  to: string;
  variant: "primary" | "secondary" | "tertiary";
  children: ReactNode;
  label?: string;
}) {
  return (
    <a
      href={`#${to}`}
      className="ds-button"
      data-variant={variant}
      data-color="accent"
      aria-label={label}
    >
      {children}
    </a>
  );
}
