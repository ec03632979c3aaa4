"use client";
import { useTranslations } from "next-intl";

export type MessageText = (key: string, params?: Record<string, string | number>) => string;

/**
 * Turns a whole message key (`cases.errors.case-closed`) into text. A key whose namespace was not
 * sent to the page becomes the general sentence, never a bare key.
 */
export function useMessageText(): MessageText {
  const t = useTranslations() as unknown as {
    (key: string, params?: Record<string, string | number>): string;
    has: (key: string) => boolean;
  };
  return (key, params) => (t.has(key) ? t(key, params) : t("errors.invalid-value"));
}
