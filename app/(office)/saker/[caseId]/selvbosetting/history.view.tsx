import { useTranslations } from "next-intl";
import { DateText } from "@/app/_ui/kit/date-text";
import { Section } from "@/app/_ui/kit/page";
import type { Tone } from "@/app/_ui/kit/tag";
import { Timeline } from "@/app/_ui/kit/timeline";
import type { ApplicationPage } from "@/lib/self-settlement/queries/application-page";
import { isCheckCode } from "@/lib/self-settlement/rules/checks";
import type { RefusalReason } from "@/lib/self-settlement/rules/decision-reasons";
import type { ApplicationStep } from "@/lib/self-settlement/types";

const TONES: Partial<Record<ApplicationStep["act"], Tone>> = {
  approve: "success",
  move_in: "success",
  reject: "warning",
  record_imdi_refusal: "warning",
  lose_home: "warning",
};

/** The acts on the application, the newest first, and applications that ended before it. */
export function HistoryView({ page: { steps, earlier } }: { page: ApplicationPage }) {
  const t = useTranslations("self-settlement");
  return (
    <>
      <Section title={t("page.history")}>
        <Timeline
          label={t("page.history")}
          items={steps.toReversed().map((step) => ({
            id: step.id,
            when: <DateText value={step.happenedOn} />,
            title: t(`done.${step.act}`),
            who: step.byName,
            tone: TONES[step.act],
            body: <Body step={step} />,
          }))}
        />
      </Section>
      {earlier.length > 0 && (
        <Section title={t("page.earlier")}>
          <ul>
            {earlier.map(({ id, endedOn, outcome }) => (
              <li key={id}>
                {t.rich("page.earlierLine", { day: () => <DateText value={endedOn} /> })}
                {outcome && `: ${t(`outcome.${outcome}`)}`}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function Body({ step: { reasons, note } }: { step: ApplicationStep }) {
  const t = useTranslations("self-settlement.reason");
  const check = useTranslations("assessment.names");
  const words = reasons.map((code) => (isCheckCode(code) ? check(code) : t(code as RefusalReason)));
  if (words.length === 0 && !note) return null;
  return (
    <>
      {words.length > 0 && <p>{words.join("; ")}</p>}
      {note && <p>{note}</p>}
    </>
  );
}
