import { useTranslations } from "next-intl";

/** An act of the trail in words; the code itself when it has none. */
export function ActWords({ action }: { action: string }) {
  const t = useTranslations("audit.actions");
  return <>{t.has(action as never) ? t(action as never) : action}</>;
}
