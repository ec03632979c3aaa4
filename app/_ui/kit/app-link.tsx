import Link from "next/link";
import type { ComponentProps } from "react";

type Props = Omit<ComponentProps<typeof Link>, "prefetch"> & {
  /** `quiet` carries no link look of its own: the caller's class draws it. */
  variant?: "default" | "neutral" | "quiet";
};

/**
 * A link within the office. It never prefetches: opening a case is a logged act, and a mouse that
 * passes over a list must not look like forty people read.
 */
export function AppLink({ variant = "default", className, children, ...rest }: Props) {
  const look = variant === "quiet" ? className : ["ds-link", className].filter(Boolean).join(" ");
  return (
    <Link
      {...rest}
      prefetch={false}
      className={look}
      {...(variant === "neutral" && { "data-color": "neutral" })}
    >
      {children}
    </Link>
  );
}
