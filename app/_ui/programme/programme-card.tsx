import { ExclamationmarkTriangleIcon } from "@navikt/aksel-icons";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AppLink } from "@/app/_ui/kit/app-link";
import { LinkButton } from "@/app/_ui/kit/button";
import { Card } from "@/app/_ui/kit/card";
import { DateText, RelativeDays } from "@/app/_ui/kit/date-text";
import { type Definition, DefinitionList } from "@/app/_ui/kit/definition-list";
import { Row } from "@/app/_ui/kit/page";
import { Tag, type Tone } from "@/app/_ui/kit/tag";
import type { PlainDate } from "@/lib/platform/dates";
import { type ProgrammeState, shortcomings, stateOf } from "@/lib/programme/rules/participation";
import type { PathStep, StepState } from "@/lib/programme/rules/path";
import type { Participation } from "@/lib/programme/types";
import { Path } from "./path";
import styles from "./programme.module.css";

const TONES: Record<ProgrammeState, Tone> = {
  undecided: "info",
  decided: "info",
  running: "accent",
  ended: "neutral",
};

/** One person's programme: where it is, its days, the deadline by law, and what is missing. */
export function ProgrammeCard({
  programme,
  name,
  former,
  today,
  steps,
  refused = false,
  base,
  actions,
}: {
  programme: Participation;
  name: string;
  former: boolean;
  today: PlainDate;
  /** Where the person is on the way, and the address of the programme's pages. */
  steps?: readonly StepState[];
  refused?: boolean;
  base?: string;
  actions: ReactNode;
}) {
  const t = useTranslations("programme");
  const state = stateOf(programme);
  const missing = shortcomings(programme, programme.startDueOn, today);
  return (
    <Card
      title={name}
      actions={
        <Row>
          {former && <Tag>{t("list.formerMember")}</Tag>}
          <Tag tone={TONES[state]}>{t(refused ? "state.refused" : `state.${state}`)}</Tag>
        </Row>
      }
    >
      {missing.length > 0 && (
        <ul className={styles.short}>
          {missing.map((code) => (
            <li key={code}>
              <ExclamationmarkTriangleIcon aria-hidden />
              {t(`short.${code}`)}
            </li>
          ))}
        </ul>
      )}
      {steps && base && (
        <>
          <Path steps={steps} name={name} />
          <NextStep steps={steps} base={base} name={name} />
        </>
      )}
      <DefinitionList columns={3} items={useItems(programme, today, Boolean(steps))} />
      {actions}
    </Card>
  );
}

/** Where each step is taken; mapping and rights are reached from pages of their own. */
const PLACES: Partial<Record<PathStep, string>> = {
  right: "",
  decision: "/vedtak",
  plan: "/plan",
  contract: "/kontrakt",
  start: "",
  end: "",
};

function NextStep({
  steps,
  base,
  name,
}: {
  steps: readonly StepState[];
  base: string;
  name: string;
}) {
  const t = useTranslations("programme");
  const next = steps.find(({ state }) => state === "next");
  return (
    <Row gap="md">
      {next && next.step !== "end" && (
        <LinkButton href={`${base}${PLACES[next.step] ?? ""}`} size="sm">
          <span aria-hidden="true">{t(`path.next_step.${next.step}`)}</span>
          <span className="sr-only">
            {t("path.nextFor", { step: t(`path.next_step.${next.step}`), name })}
          </span>
        </LinkButton>
      )}
      {(["vedtak", "plan", "uke", "kontrakt"] as const).map((part) => (
        <AppLink key={part} href={`${base}/${part}`}>
          <span aria-hidden="true">{t(`path.part.${part}`)}</span>
          <span className="sr-only">
            {t("path.partOf", { part: t(`path.part.${part}`), name })}
          </span>
        </AppLink>
      ))}
    </Row>
  );
}

/** What is told of a programme; the days that stand on its way are not told twice. */
function useItems(programme: Participation, today: PlainDate, hasWay: boolean): Definition[] {
  const t = useTranslations("programme");
  const reason = useTranslations("codes.exit_reason");
  const { startDueOn, startedOn, endedOn, endGoal, exitReason, statusAfterOneYear } = programme;
  const day = (value: PlainDate | null) => value && <DateText value={value} />;
  const late = startDueOn && startedOn && startedOn > startDueOn;
  return [
    ...(hasWay ? [] : [{ term: t("field.rightArisesOn"), value: day(programme.rightArisesOn) }]),
    {
      term: t("field.startDueOn"),
      value: day(startDueOn),
      note: startDueOn && (
        <>
          {!startedOn && (
            <>
              <RelativeDays value={startDueOn} today={today} />
              {" · "}
            </>
          )}
          {t("law")}
        </>
      ),
    },
    ...(hasWay ? [] : [{ term: t("field.decidedOn"), value: day(programme.decidedOn) }]),
    ...(hasWay && !late
      ? []
      : [
          {
            term: t("field.startedOn"),
            value: day(startedOn),
            note: late ? t("short.late") : undefined,
          },
        ]),
    ...(hasWay && !endedOn
      ? []
      : [{ term: t("field.plannedEndOn"), value: day(programme.plannedEndOn) }]),
    { term: t("field.endGoal"), value: endGoal && t(`endGoal.${endGoal as "work"}`) },
    ...(endedOn
      ? [
          { term: t("field.endedOn"), value: day(endedOn) },
          {
            term: t("field.exitReason"),
            value:
              exitReason &&
              (reason.has(exitReason as "moved") ? reason(exitReason as "moved") : exitReason),
          },
          {
            term: t("field.statusAfterOneYear"),
            value: statusAfterOneYear && t(`status.${statusAfterOneYear as "work"}`),
            note: day(programme.statusAfterOneYearOn) || undefined,
          },
        ]
      : []),
  ];
}
