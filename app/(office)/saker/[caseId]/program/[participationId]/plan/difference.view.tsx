import { useTranslations } from "next-intl";
import { Section } from "@/app/_ui/kit/page";
import { DataTable } from "@/app/_ui/kit/table";
import { usePlanWords } from "@/app/_ui/programme/use-plan-words";
import {
  type ComparedField,
  isSame,
  type LineDifference,
  type PlanDifference,
} from "@/lib/programme/rules/plan-difference";
import type { PlanElement, SubGoal, WholePlan } from "@/lib/programme/types";

type Line = { key: string; what: string; before: string; after: string };

/** What differs between two versions, side by side. */
export function DifferenceView({
  before,
  after,
  difference,
  plans: [was, is],
}: {
  before: number;
  after: number;
  difference: PlanDifference;
  plans: readonly [WholePlan, WholePlan];
}) {
  const t = useTranslations("programme");
  const { ofField, ofElement, ofSubGoal } = usePlanWords();
  const lines: Line[] = [
    ...difference.fields.map((field: ComparedField) => ({
      key: field,
      what: t(`plan.field.${field}`),
      before: ofField(was.plan, field),
      after: ofField(is.plan, field),
    })),
    ...difference.elements.map((line) => lineOf(line, ofElement, t("plan.element"))),
    ...difference.subGoals.map((line) => lineOf(line, ofSubGoal, t("plan.subGoal"))),
  ];
  return (
    <Section title={t("plan.difference", { before, after })}>
      {isSame(difference) ? (
        <p>{t("plan.same")}</p>
      ) : (
        <DataTable
          caption={t("plan.difference", { before, after })}
          captionHidden
          columns={[
            { key: "what", header: t("plan.what"), cell: (row: Line) => row.what, primary: true },
            {
              key: "before",
              header: t("plan.versionNumber", { number: before }),
              cell: (row: Line) => row.before,
              wideOnPhone: true,
            },
            {
              key: "after",
              header: t("plan.versionNumber", { number: after }),
              cell: (row: Line) => row.after,
              wideOnPhone: true,
            },
          ]}
          rows={lines}
          rowKey={(row) => row.key}
        />
      )}
    </Section>
  );
}

function lineOf<One extends PlanElement | SubGoal>(
  difference: LineDifference<One, string>,
  words: (line: One) => string,
  what: string,
): Line {
  const { kind, line } = difference;
  return {
    key: line.lineId,
    what,
    before: kind === "added" ? "–" : words(kind === "changed" ? difference.before : line),
    after: kind === "removed" ? "–" : words(line),
  };
}
