import { useTranslations } from "next-intl";
import { type CompletionTexts, reopenGroups } from "@/app/_ui/completion/completion-groups";
import { Alert } from "@/app/_ui/kit/alert";
import { AppLink } from "@/app/_ui/kit/app-link";
import { DateText } from "@/app/_ui/kit/date-text";
import { DefinitionList } from "@/app/_ui/kit/definition-list";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Section, Stack } from "@/app/_ui/kit/page";
import { GroupsForm } from "@/app/_ui/programme/groups.form";
import { reasonChoices } from "@/app/_ui/programme/reason-choices";
import type { ReportedNotes } from "@/app/_ui/reporting/reported-to";
import type { PersonCompletion } from "@/lib/completion/queries/person-completion";
import { endingKinds, situationSources } from "@/lib/completion/rules/codes";
import { isWithoutActivity, stopBy, warningsOnEnding } from "@/lib/completion/rules/ending";
import styles from "./completion.module.css";
import { endProgrammeAction } from "./end-programme.action";
import { EndProgrammeForm } from "./end-programme.form";
import { reopenProgrammeAction } from "./reopen-programme.action";

/** How each exit reason counts in the municipality. */
type Counting = Readonly<Record<string, "yes" | "no" | "excluded">>;

/** Reasons that are neither activities nor ways of ending. */
const NO_ACTIVITY: readonly string[] = ["left_norway", "died"];

/** The end as it stands, to record, correct or undo. */
export function EndingView({
  shown,
  texts,
  base,
  counting,
  notes,
}: {
  shown: PersonCompletion;
  texts: CompletionTexts;
  base: string;
  counting: Counting;
  notes: ReportedNotes;
}) {
  const t = useTranslations("completion");
  const { programme, decisions, endings, mayWrite, today, reasons } = shown;
  const { endedOn, version } = programme;
  const standing = endedOn ? endings.findLast(({ act }) => act === "ended") : undefined;
  const stop = stopBy(decisions, endedOn ?? today);
  const choosable = reasonChoices(reasons, useTranslations("codes.exit_reason"));
  const form = (
    <EndProgrammeForm
      key={version}
      action={endProgrammeAction}
      participationId={programme.id}
      version={version}
      kinds={endingKinds
        .filter((kind) => kind !== "stopped" || stop !== null)
        .map((value) => ({ value, label: t(`kind.${value}`) }))}
      sources={situationSources.map((value) => ({ value, label: t(`source.${value}`) }))}
      activities={choosable.options.filter(
        ({ value }) => !isWithoutActivity(value) && !NO_ACTIVITY.includes(value),
      )}
      reasons={choosable}
      values={{
        kind: standing?.kind ?? (stop ? "stopped" : undefined),
        endedOn: endedOn ?? programme.plannedEndOn ?? today,
        exitReason: programme.exitReason,
        activities: standing?.activities ?? [],
        judgement: standing?.judgement,
        source: standing?.source,
        reason: standing?.reason,
      }}
      notes={notes}
      submit={t(endedOn ? "ending.correct" : "ending.record")}
    />
  );
  return (
    <div id="slutt" className={styles.anchor}>
      <Section title={t("step.slutt")}>
        <p className={styles.lead}>{t("ending.lead")}</p>
        {endedOn && <Standing shown={shown} counting={counting} />}
        {mayWrite &&
          (endedOn ? (
            <>
              <Disclosure summary={t("ending.correct")} open={programme.exitReason === null}>
                {form}
              </Disclosure>
              <Disclosure summary={t("ending.reopen")}>
                <p className={styles.lead}>{t("ending.reopenLead")}</p>
                <GroupsForm
                  key={version}
                  act="reopen-programme"
                  action={reopenProgrammeAction}
                  label={t("ending.reopen")}
                  groups={reopenGroups(texts)}
                  hidden={{ participationId: programme.id }}
                  values={{}}
                  version={version}
                  submit={t("ending.reopenSubmit")}
                />
              </Disclosure>
            </>
          ) : (
            <Disclosure
              summary={t("ending.record")}
              open={programme.plannedEndOn !== null && programme.plannedEndOn <= today}
            >
              <Stack gap="md">
                {form}
                {!stop && (
                  <p>
                    <AppLink href={`${base}/${programme.id}/vedtak`}>
                      {t("ending.toDecision")}
                    </AppLink>
                  </p>
                )}
              </Stack>
            </Disclosure>
          ))}
        <History shown={shown} />
      </Section>
    </div>
  );
}

/** How it ended, how that counts, and what is worth a thought. */
function Standing({ shown, counting }: { shown: PersonCompletion; counting: Counting }) {
  const t = useTranslations("completion");
  const reason = useTranslations("codes.exit_reason");
  const { programme, endings, decisions, reasons, lastByLaw } = shown;
  const { endedOn, exitReason, plannedEndOn } = programme;
  if (!endedOn) return null;
  const standing = endings.findLast(({ act }) => act === "ended");
  const known = reasons.find(({ code }) => code === exitReason);
  const stopped = stopBy(decisions, endedOn) !== null && exitReason === "stopped";
  const kind = standing?.kind ?? (stopped ? "stopped" : null);
  const warnings = warningsOnEnding(
    { kind: kind ?? "other", endedOn, exitReason },
    { plannedEndOn, lastByLaw },
    (code) => counting[code] === "yes",
  );
  return (
    <>
      <DefinitionList
        columns={3}
        items={[
          { term: t("field.endedOn"), value: <DateText value={endedOn} /> },
          { term: t("ending.kind"), value: kind ? t(`kind.${kind}`) : t("ending.unknownKind") },
          {
            term: t("field.exitReason"),
            value: exitReason && reason(exitReason as "moved"),
          },
          ...(known
            ? [
                { term: t("ending.group"), value: t(`group.${known.group as "annet"}`) },
                {
                  term: t("ending.counts"),
                  value: t(`ending.${counting[known.code] ?? "no"}`),
                  note: known.goalReached === "unsure" && (
                    <>
                      {t("ending.unsure")}{" "}
                      <AppLink href="/styring/telling">{t("ending.toCounting")}</AppLink>
                    </>
                  ),
                },
              ]
            : []),
          ...(standing?.judgement
            ? [{ term: t("ending.judgement"), value: standing.judgement }]
            : []),
          ...(standing?.source
            ? [{ term: t("ending.source"), value: t(`source.${standing.source}`) }]
            : []),
        ]}
      />
      {warnings.length > 0 && (
        <Alert tone="warning">
          {warnings.length === 1 && warnings[0] ? (
            t(`ending.${warnings[0]}`)
          ) : (
            <ul>
              {warnings.map((warning) => (
                <li key={warning}>{t(`ending.${warning}`)}</li>
              ))}
            </ul>
          )}
        </Alert>
      )}
    </>
  );
}

function History({ shown }: { shown: PersonCompletion }) {
  const t = useTranslations("completion");
  const reason = useTranslations("codes.exit_reason");
  const { endings } = shown;
  if (endings.length === 0) return null;
  return (
    <Disclosure summary={t("ending.history")}>
      <ul className={styles.list}>
        {endings.toReversed().map((entry) => (
          <li key={entry.id}>
            <span className={styles.name}>
              {entry.act === "reopened" ? (
                t("ending.reopened")
              ) : (
                <>
                  <DateText value={entry.endedOn} /> · {entry.kind && t(`kind.${entry.kind}`)}
                </>
              )}
            </span>
            {entry.exitReason && <span>{reason(entry.exitReason as "moved")}</span>}
            {entry.reason && <p>{entry.reason}</p>}
            <span className={styles.quiet}>
              {t("ending.recorded")} <DateText value={entry.recordedOn} /> · {entry.recordedByName}
            </span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
