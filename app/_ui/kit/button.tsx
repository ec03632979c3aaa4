import type { ButtonHTMLAttributes, ReactNode } from "react";
import { AppLink } from "./app-link";
import styles from "./button.module.css";

type Look = {
  variant?: "primary" | "secondary" | "tertiary";
  tone?: "accent" | "neutral" | "danger";
  size?: "sm" | "md";
  icon?: ReactNode;
};

function look({ variant = "primary", tone = "accent", size = "md" }: Look, className?: string) {
  return {
    className: ["ds-button", styles.button, size === "sm" && styles.small, className]
      .filter(Boolean)
      .join(" "),
    "data-variant": variant,
    "data-color": tone,
  };
}

export function Button({
  variant,
  tone,
  size,
  icon,
  className,
  children,
  type = "button",
  ...rest
}: Look & ButtonHTMLAttributes<HTMLButtonElement>) {
  return (
    <button type={type} {...rest} {...look({ variant, tone, size }, className)}>
      {icon}
      {children}
    </button>
  );
}

/** A link that leads on to an act or a page of its own, drawn as a button. */
export function LinkButton({
  href,
  variant,
  tone,
  size,
  icon,
  className,
  children,
  download,
  newTab,
}: Look & {
  href: string;
  className?: string;
  children: ReactNode;
  download?: boolean;
  /** For a file, which is shown beside the page: what says so to those who do not see it. */
  newTab?: string;
}) {
  const attributes = look({ variant, tone, size }, className);
  if (newTab) {
    return (
      <a href={href} target="_blank" rel="noopener" {...attributes}>
        {icon}
        {children}
        <span className="sr-only"> ({newTab})</span>
      </a>
    );
  }
  if (download) {
    return (
      <a href={href} download {...attributes}>
        {icon}
        {children}
      </a>
    );
  }
  return (
    <AppLink href={href} variant="quiet" {...attributes}>
      {icon}
      {children}
    </AppLink>
  );
}
