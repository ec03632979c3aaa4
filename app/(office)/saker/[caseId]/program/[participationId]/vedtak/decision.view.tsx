import { useTranslations } from "next-intl";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Card } from "@/app/_ui/kit/card";
import { DateText } from "@/app/_ui/kit/date-text";
import { DefinitionList } from "@/app/_ui/kit/definition-list";
import { Tag } from "@/app/_ui/kit/tag";
import type { LetterLine } from "@/lib/letters/types";
import type { DecisionGround } from "@/lib/programme/queries/decisions";
import type { Decision } from "@/lib/programme/types";

/** A decision as it was made; one that came late says so, with why. */
export function DecisionView({
  decision,
  late,
  grounds,
  locale,
  letter,
}: {
  decision: Decision;
  late: number | null;
  grounds: readonly DecisionGround[];
  locale: string;
  letter: LetterLine | undefined;
}) {
  const t = useTranslations("programme");
  const { kind, months, extensionMonths, endGoal, startsOn, stopFrom, stopTo } = decision;
  const of = (code: string) => {
    const ground = grounds.find((one) => one.code === code);
    const text = ground?.[locale as "nb"] ?? ground?.nb ?? code;
    return ground?.law ? `${text} (${ground.law})` : text;
  };
  const extent = [
    months && t("decision.monthsCount", { count: months }),
    extensionMonths && t("decision.extensionCount", { count: extensionMonths }),
  ].filter(Boolean);
  return (
    <Card
      level={3}
      title={t(`decisionKind.${kind}`)}
      actions={late !== null && <Tag tone="warning">{t("decision.daysLate", { days: late })}</Tag>}
    >
      <DefinitionList
        columns={2}
        items={[
          { term: t("decision.field.decidedOn"), value: <DateText value={decision.decidedOn} /> },
          { term: t("decision.field.decidedBy"), value: decision.decidedByName },
          ...(extent.length > 0
            ? [{ term: t("decision.field.months"), value: extent.join(", ") }]
            : []),
          ...(endGoal ? [{ term: t("plan.field.endGoal"), value: t(`goal.${endGoal}`) }] : []),
          ...(startsOn
            ? [{ term: t("decision.field.startsOn"), value: <DateText value={startsOn} /> }]
            : []),
          ...(stopFrom
            ? [
                {
                  term: t("decision.field.stopFrom"),
                  value: (
                    <>
                      <DateText value={stopFrom} />
                      {stopTo && (
                        <>
                          –<DateText value={stopTo} />
                        </>
                      )}
                    </>
                  ),
                },
              ]
            : []),
          { term: t("decision.field.grounds"), value: decision.grounds.map(of).join("; ") },
          { term: t("decision.field.reason"), value: decision.reason },
          ...(decision.lateReason
            ? [{ term: t("decision.field.lateReason"), value: decision.lateReason }]
            : []),
        ]}
      />
      {letter && (
        <AppLink href={`/api/dokumenter/${letter.documentId}`}>
          {t("decision.letter", { day: letter.issuedOn })}
        </AppLink>
      )}
    </Card>
  );
}
