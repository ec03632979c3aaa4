import {
  CheckmarkCircleFillIcon,
  CircleIcon,
  CircleSlashIcon,
  ExclamationmarkTriangleIcon,
} from "@navikt/aksel-icons";
import { useTranslations } from "next-intl";
import { AppLink } from "@/app/_ui/kit/app-link";
import { DateText } from "@/app/_ui/kit/date-text";
import { DefinitionList } from "@/app/_ui/kit/definition-list";
import { Stack } from "@/app/_ui/kit/page";
import type { PersonCompletion } from "@/lib/completion/queries/person-completion";
import type { StepOn } from "@/lib/completion/rules/steps";
import { STEP_OF } from "@/lib/completion/rules/views";
import styles from "./completion.module.css";

/** The programme's days, what would hurt the figures, and the steps of the way out. */
export function Overview({
  shown,
  steps,
  base,
}: {
  shown: PersonCompletion;
  steps: readonly StepOn[];
  base: string;
}) {
  const t = useTranslations("completion");
  const p = useTranslations("programme");
  const { programme, warnings, lastByLaw } = shown;
  const { startedOn, plannedEndOn, endedOn, endGoal } = programme;
  return (
    <Stack gap="md">
      <DefinitionList
        columns={4}
        items={[
          { term: t("person.started"), value: <DateText value={startedOn} /> },
          {
            term: endedOn ? t("person.ended") : t("person.planned"),
            value: <DateText value={endedOn ?? plannedEndOn} />,
          },
          ...(lastByLaw && !endedOn
            ? [
                {
                  term: t("person.lastByLaw"),
                  value: <DateText value={lastByLaw} />,
                  note: t("person.lastByLawNote"),
                },
              ]
            : []),
          { term: t("person.goal"), value: endGoal && p(`endGoal.${endGoal as "work"}`) },
        ]}
      />
      {warnings.length > 0 && (
        <div className={styles.warnings}>
          <h3>{t("person.toRight")}</h3>
          <ul>
            {warnings.map(({ warning, since, overdue }) => (
              <li key={`${warning} ${since}`}>
                <ExclamationmarkTriangleIcon aria-hidden />
                <span>
                  {t.rich(`warning.${warning}`, { day: () => <DateText value={since} /> })}{" "}
                  {overdue && <strong>{t("warning.overdue")}</strong>}{" "}
                  <AppLink
                    href={
                      warning === "no_measure"
                        ? `${base}/${programme.id}/plan`
                        : `#${STEP_OF[warning]}`
                    }
                  >
                    {t("person.mend")}
                  </AppLink>
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <nav aria-label={t("person.steps")}>
        <ol className={styles.steps}>
          {steps.map(({ step, state, on }) => (
            <li key={step} data-state={state}>
              <StepIcon state={state} label={t(`state.${state}`)} />
              <AppLink href={`#${step}`}>{t(`step.${step}`)}</AppLink>
              <span className={styles.quiet}>
                {state === "done" || on === null ? null : `${t(`state.${state}`)} · `}
                {on ? <DateText value={on} /> : t(`state.${state}`)}
              </span>
            </li>
          ))}
        </ol>
      </nav>
    </Stack>
  );
}

function StepIcon({ state, label }: { state: StepOn["state"]; label: string }) {
  if (state === "done") return <CheckmarkCircleFillIcon title={label} />;
  if (state === "overdue") return <ExclamationmarkTriangleIcon title={label} />;
  if (state === "not_relevant") return <CircleSlashIcon title={label} />;
  return <CircleIcon title={label} />;
}
