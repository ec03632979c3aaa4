"use client";
import { useTranslations } from "next-intl";
import { Button } from "@/app/_ui/kit/button";

/** Leads to a place in the text that is being written, and marks it there. */
export function GoToPlace({
  name,
  start,
  length,
}: {
  name: string;
  start: number;
  length: number;
}) {
  const t = useTranslations("letters.text");
  const go = () => {
    const field = document.querySelector<HTMLTextAreaElement>(
      `form [name="${name}"]:not([type="hidden"])`,
    );
    field?.focus();
    field?.setSelectionRange(start, start + length);
  };
  return (
    <Button variant="tertiary" size="sm" onClick={go}>
      {t("goToPlace")}
    </Button>
  );
}
