"use client";
import { useRouter } from "next/navigation";
import { useFormatter, useTranslations } from "next-intl";
import { useEffect } from "react";
import { ProgressBar } from "@/app/_ui/kit/progress-bar";

const EVERY_MS = 1500;

/** How far the computing has come; the page is read anew until it is done. */
export function RunProgress({ done, total }: { done: number; total: number }) {
  const t = useTranslations("benefit.run");
  const format = useFormatter();
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), EVERY_MS);
    return () => clearInterval(timer);
  }, [router]);
  return (
    <>
      <ProgressBar
        label={t("progress")}
        value={Math.min(done, total)}
        max={total}
        valueText={t("of", { done: format.number(done), total: format.number(total) })}
      />
      <p>{t("leave")}</p>
    </>
  );
}
