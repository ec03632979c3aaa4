import { useTranslations } from "next-intl";
import { DateText } from "@/app/_ui/kit/date-text";
import { Timeline } from "@/app/_ui/kit/timeline";
import type { CameReason, LeftReason } from "@/lib/housing/rules/codes";
import type { TenancyStepRow } from "@/lib/housing/types";

/** What was done with a tenancy, the latest first. */
export function TenancyHistory({ steps }: { steps: readonly TenancyStepRow[] }) {
  const t = useTranslations("housing");
  return (
    <Timeline
      label={t("tenancy.history")}
      items={steps
        .toReversed()
        .map(({ id, step, happenedOn, fromDay, toDay, byName, ...more }) => ({
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
              {step === "send_letter" && (
                <p>
                  {t("tenancy.answerDueOn")}: <DateText value={toDay} />
                </p>
              )}
              {step === "person_comes" && more.because && (
                <p>
                  {more.personName}: {t(`cameBecause.${more.because as CameReason}`)}
                </p>
              )}
              {step === "person_leaves" && more.because && (
                <p>
                  {more.personName}: {t(`leftBecause.${more.because as LeftReason}`)}
                </p>
              )}
              {more.note && <p>{more.note}</p>}
            </>
          ),
        }))}
    />
  );
}
