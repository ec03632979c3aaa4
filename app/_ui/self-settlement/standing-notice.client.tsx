"use client";
import { useFormatter, useTranslations } from "next-intl";
import type { ActionForm } from "@/app/_ui/form/use-action-form.client";
import { Alert } from "@/app/_ui/kit/alert";
import type { Application } from "@/lib/self-settlement/types";

/** When someone else was first: where the application stands now, beside what was typed. */
export function StandingNotice({ form }: { form: ActionForm }) {
  const t = useTranslations("self-settlement");
  const format = useFormatter();
  if (form.state.status !== "conflict") return null;
  const now = form.state.current as Partial<Application> | undefined;
  if (!now?.state || !now.stateSince) return null;
  const day = format.dateTime(new Date(`${now.stateSince}T12:00:00Z`), {
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
    timeZone: "UTC",
  });
  return (
    <Alert tone="warning" title={t("standing.title")} level={3}>
      <p>{t("standing.state", { state: t(`state.${now.state}`), day })}</p>
      {now.outcome && now.decidedByName && (
        <p>
          {t("standing.decided", {
            name: now.decidedByName,
            outcome: t(`outcome.${now.outcome}`),
          })}
        </p>
      )}
      <p>{t("standing.text")}</p>
    </Alert>
  );
}
