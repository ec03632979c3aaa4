"use client";
import { useRouter } from "next/navigation";
import { useFormatter, useTranslations } from "next-intl";
import { useEffect } from "react";
import { ProgressBar } from "@/app/_ui/kit/progress-bar";

const EVERY_MS = 1500;
const PHASES = ["reading", "people", "tidying"] as const;

/** How far the comparison has come; the page is read anew until it is done. */
export function ListProgress({ phase, done }: { phase: (typeof PHASES)[number]; done: number }) {
  const t = useTranslations("reconciliation.progress");
  const format = useFormatter();
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), EVERY_MS);
    return () => clearInterval(timer);
  }, [router]);
  return (
    <>
      <ProgressBar
        label={t(phase)}
        value={PHASES.indexOf(phase) + 1}
        max={PHASES.length + 1}
        valueText={t("of", { done: format.number(done) })}
      />
      <p>{t("leave")}</p>
    </>
  );
}
