import { useTranslations } from "next-intl";
import type { FormAction } from "@/app/_ui/form/form-state";
import type { CheckLine } from "@/lib/self-settlement/rules/assessment";
import { suggestionOf } from "@/lib/self-settlement/rules/check-sums";
import { WITHOUT_NOTE } from "@/lib/self-settlement/rules/checks";
import {
  INSPECTION_ANSWERS,
  INSPECTION_POINTS,
  type Inspection,
} from "@/lib/self-settlement/rules/inspection";
import { LETS_AS, RIGHT_PROOFS } from "@/lib/self-settlement/rules/right-to-let";
import type { Application, Assessed } from "@/lib/self-settlement/types";
import { AnswerCheckForm } from "./answer-check.form";
import type { LookedUpKind } from "./looked-up-fields.client";

const LOOKED_UP: Partial<Record<string, LookedUpKind>> = {
  "AS-C07": "inspection",
  "AS-C10": "right",
  "AS-C11": "address",
  "AS-C14": "income",
  "AS-C15": "distance",
};

/** The form of a check, filled in with its answer, or else with what the sums suggest. */
export function CheckForm({
  line: { check, answer, changed, sums },
  application,
  assessed,
  action,
}: {
  line: CheckLine;
  application: Application;
  assessed: Assessed;
  action: FormAction;
}) {
  const t = useTranslations("assessment");
  const suggestion = suggestionOf(sums);
  const given = answer && changed.length === 0 ? answer : (suggestion ?? answer);
  const { dwelling, monthlyIncome, today } = assessed;
  const inspection = answer?.evidence?.inspection as Inspection | undefined;
  const states = ["met", "not_met", ...(check.always ? [] : ["not_needed"]), "under_way"] as const;
  return (
    <AnswerCheckForm
      action={action}
      applicationId={application.id}
      code={check.code}
      name={t(`names.${check.code}`)}
      version={answer?.version ?? 0}
      values={{
        state: given?.state,
        reasons: given?.reasons ?? [],
        note: answer?.note,
        checkedOn: today,
        inspection,
        rightToLet: answer?.evidence?.rightToLet ?? undefined,
        registeredPeople: dwelling?.registeredPeople,
        registeredPeopleOn: dwelling?.registeredPeopleOn,
        minutesToSchool: dwelling?.minutesToSchool,
        minutesToWork: dwelling?.minutesToWork,
        monthlyIncome: monthlyIncome === null ? null : String(monthlyIncome / 100),
      }}
      states={states.map((value) => ({ value, label: t(`states.${value as "met"}`) }))}
      reasons={check.reasons.map((value) => ({ value, label: t(`reasons.${value}`) }))}
      points={INSPECTION_POINTS.map((value) => ({ value, label: t(`points.${value}`) }))}
      pointAnswers={INSPECTION_ANSWERS.map((value) => ({
        value,
        label: t(`pointAnswers.${value}`),
      }))}
      letsAs={LETS_AS.map((value) => ({ value, label: t(`codes.${value}`) }))}
      proofs={RIGHT_PROOFS.map((value) => ({ value, label: t(`codes.${value}`) }))}
      lookedUp={LOOKED_UP[check.code] ?? null}
      takesNote={check.code !== WITHOUT_NOTE}
      shared={check.subject === "dwelling"}
    />
  );
}
