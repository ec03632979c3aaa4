import { useTranslations } from "next-intl";
import { ConfirmActForm } from "@/app/_ui/form/confirm-act.form";
import { Section } from "@/app/_ui/kit/page";
import { Messages } from "@/app/_ui/messages";
import type { UnknownWord, wordChoices } from "@/lib/reconciliation/queries/words";
import { NOT_COMPARED } from "@/lib/reconciliation/rules/words";
import type { ListRun } from "@/lib/reconciliation/types";
import { cancelListAction } from "./cancel-list.action";
import { sayWordsAction } from "./say-words.action";
import { SayWordsForm } from "./say-words.form";

/** The words of a list that nobody has said the meaning of, each with what it can mean here. */
export function SayWords({
  run,
  unknown,
  choices,
}: {
  run: ListRun;
  unknown: readonly UnknownWord[];
  choices: Awaited<ReturnType<typeof wordChoices>>;
}) {
  const t = useTranslations("reconciliation");
  const goal = useTranslations("programme.goal");
  const nameOf = (field: UnknownWord["field"], value: string) => {
    if (field === "category") return t(`value.category.${value as "right"}`);
    if (field !== "endGoal") return value;
    return value.startsWith("group:")
      ? t(`value.group.${value.slice(6) as "work"}`)
      : goal(value as "work");
  };
  return (
    <>
      <Section title={t("words.title")}>
        <p>{t("words.lead")}</p>
        <Messages namespaces={["reconciliation.words", "reconciliation.errors", "transfer.errors"]}>
          <SayWordsForm
            action={sayWordsAction}
            reconciliationRunId={run.id}
            version={run.version}
            words={unknown.map(({ field, word, count }) => ({
              label: `${t(`words.field.${field}`)}: «${word}»`,
              help: t("words.rows", { count }),
              options: [
                ...choices[field].map(({ value, label }) => ({
                  value,
                  label: label ?? nameOf(field, value),
                })),
                { value: NOT_COMPARED, label: t("words.notCompared") },
              ],
            }))}
          />
        </Messages>
      </Section>
      <Messages namespaces={["reconciliation.mapping", "transfer.errors"]}>
        <ConfirmActForm
          action={cancelListAction}
          hidden={{ reconciliationRunId: run.id }}
          label={t("mapping.cancel")}
          variant="secondary"
        />
      </Messages>
    </>
  );
}
