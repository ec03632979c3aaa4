import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AppLink } from "@/app/_ui/kit/app-link";
import { DateText } from "@/app/_ui/kit/date-text";
import { Section } from "@/app/_ui/kit/page";
import { stepAddress } from "@/app/_ui/settlement/address";
import styles from "@/app/_ui/settlement/settlement.module.css";
import { comersOf } from "@/lib/cases/rules/comers";
import { hasAllocationDecision, type SettlementType } from "@/lib/cases/rules/settlement-types";
import type { CaseSettlement } from "@/lib/casework/queries/case-settlement";
import { isOfType } from "@/lib/settlement/rules/applies";
import type { StepCode } from "@/lib/settlement/rules/steps";

/** What is to be known and arranged before the household comes, each with how far it has come. */
export function BeforeArrival({
  type,
  settlement,
  caseId,
  mayAnswer,
}: {
  type: SettlementType;
  settlement: CaseSettlement;
  caseId: string;
  /** Whether the reader answers the list and sees what few need to know. */
  mayAnswer: boolean;
}) {
  const t = useTranslations("settlement.before");
  const steps = useTranslations("settlement.steps");
  const { members, record, sheet } = settlement;
  const base = `/saker/${caseId}/bosetting`;
  const decided = hasAllocationDecision(type);
  const on = (value: string | null | undefined) => ({ date: () => <DateText value={value} /> });
  const recorded = (step: StepCode) => record.records.filter((one) => one.step === step);
  const adults = sheet.persons.filter(({ isAdult }) => isAdult);
  const wishes = adults.filter(({ facts }) => facts["person.workOrEducationWish"]);
  const answeredOn = sheet.caseFacts["distribution.answeredOn"]?.value;
  const answerDueOn = sheet.caseFacts["distribution.answerDueOn"]?.value;
  const readOn = record.distribution?.readOn;
  const gaps = record.gaps.filter(({ receivedOn }) => receivedOn === null).length;
  const read = recorded("file_read").length;
  const planned = members.flatMap(({ plannedOn }) => plannedOn ?? []).sort()[0];
  const plans = record.arrivals;
  const unclear = planned && plans.some(({ interpreterUse }) => interpreterUse === null);
  return (
    <Section title={t("title")}>
      <ul className={styles.lines}>
        {decided && mayAnswer && (
          <Line href={`${base}/svar`} label={t("list")}>
            {answeredOn
              ? t.rich("answered", on(answeredOn))
              : answerDueOn
                ? t.rich("answerBy", on(answerDueOn))
                : readOn
                  ? t.rich("listRead", on(readOn))
                  : t("listNotRead")}
          </Line>
        )}
        {WAY_STEPS.filter((step) => isOfType(step, type) && mayAnswer).map((step) => {
          const last = recorded(step).at(-1);
          return (
            <Line key={step} href={stepAddress(caseId, step)} label={steps(step)}>
              {last ? <DateText value={last.doneOn} /> : t("notRecorded")}
            </Line>
          );
        })}
        <Line href={`${base}/kartlegging`} label={t("mapping")}>
          {t("mappingCount", { done: wishes.length, all: adults.length })}
        </Line>
        {mayAnswer && (
          <Line href={stepAddress(caseId, "social_control")} label={t("socialControl")}>
            {recorded("social_control")[0]
              ? t.rich("checked", on(recorded("social_control")[0]?.doneOn))
              : t("notChecked")}
          </Line>
        )}
        {mayAnswer && (
          <Line href={`${base}/helse`} label={t("health")}>
            {t("healthAsked", { count: recorded("consent_asked").length })}
          </Line>
        )}
        {decided && mayAnswer && (
          <Line href={`${base}/mappe`} label={t("file")}>
            {read > 0 && gaps > 0
              ? t("fileGaps", { count: gaps })
              : t("fileRead", { done: read, all: comersOf(members).length })}
          </Line>
        )}
        {type !== "self_settled" && mayAnswer && (
          <Line href={`${base}/reise`} label={t("travel")}>
            {unclear
              ? t("noInterpreter")
              : planned
                ? t.rich("travelPlanned", on(planned))
                : t("travelNone")}
          </Line>
        )}
      </ul>
    </Section>
  );
}

/** The steps of the way that are recorded by themselves. */
const WAY_STEPS: readonly StepCode[] = [
  "permit_notice",
  "applied",
  "allocation_check",
  "place_reserved",
  "delay_alerted",
  "entry_permit",
  "itinerary",
  "iom_notice",
];

function Line({ href, label, children }: { href: string; label: string; children: ReactNode }) {
  return (
    <li className={styles.line}>
      <AppLink href={href}>{label}</AppLink>
      <span className={styles.quiet}>{children}</span>
    </li>
  );
}
