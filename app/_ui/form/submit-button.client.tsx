"use client";
import { useTranslations } from "next-intl";
import { type ReactNode, useContext } from "react";
import { useFormStatus } from "react-dom";
import { Button } from "../kit/button";
import { FormPending } from "./form-pending";

/** Sends the form, and says so while it is on its way. A second press does nothing. */
export function SubmitButton({
  children,
  variant,
  tone,
  size,
  name,
  value,
  icon,
}: {
  children: ReactNode;
  variant?: "primary" | "secondary" | "tertiary";
  tone?: "accent" | "neutral" | "danger";
  size?: "sm" | "md";
  name?: string;
  value?: string;
  icon?: ReactNode;
}) {
  const t = useTranslations("frame.kit");
  const status = useFormStatus();
  const pending = useContext(FormPending) || status.pending;
  return (
    <Button
      type="submit"
      variant={variant}
      tone={tone}
      size={size}
      name={name}
      value={value}
      icon={icon}
      aria-busy={pending}
      onClick={(event) => {
        if (pending) event.preventDefault();
      }}
    >
      {children}
      <span className="sr-only" role="status">
        {pending ? t("saving") : ""}
      </span>
    </Button>
  );
}
