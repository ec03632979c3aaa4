import { useTranslations } from "next-intl";
import { DateText } from "@/app/_ui/kit/date-text";
import { Timeline } from "@/app/_ui/kit/timeline";
import type { TenancyStepRow } from "@/lib/housing/types";

/** What was done with a tenancy, the latest first. */
export function TenancyHistory({ steps }: { steps: readonly TenancyStepRow[] }) {
  const t = useTranslations("housing");
  return (
    <Timeline
      label={t("tenancy.history")}
      items={steps.toReversed().map(({ id, step, happenedOn, fromDay, toDay, note, byName }) => ({
        id,
        when: <DateText value={happenedOn} />,
        title: t(`step.${step}`),
        who: byName,
        body: (
          <>
            {step === "change_period" && (
              <p>
                {t("tenancy.endMoved")} <DateText value={fromDay} /> → <DateText value={toDay} />
              </p>
            )}
            {step === "plan_handover" && <DateText value={toDay} />}
            {note && <p>{note}</p>}
          </>
        ),
      }))}
    />
  );
}
