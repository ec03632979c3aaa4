import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read } from "@/app/_server/read";
import { AppLink } from "@/app/_ui/kit/app-link";
import { DateText } from "@/app/_ui/kit/date-text";
import { Row, Section, Stack } from "@/app/_ui/kit/page";
import { GoalsBelow } from "@/app/_ui/norwegian/goals-below";
import { requireCase } from "@/lib/cases/queries/require-case";
import { norwegianRoles } from "@/lib/norwegian/access";
import { personNorwegian } from "@/lib/norwegian/queries/person-page";
import type { EntryKind } from "@/lib/norwegian/rules/codes";
import { endLevels, isNearGoal, nextMeasureOn, standsStill } from "@/lib/norwegian/rules/levels";
import { nextSteps } from "@/lib/norwegian/rules/next-step";
import { civicsDoneOn, isShort, norwegianExemptOn } from "@/lib/norwegian/rules/tests";
import type { NorwegianRecord } from "@/lib/norwegian/types";
import { codeOptions } from "@/lib/people/queries/code-lists";
import { hasRole } from "@/lib/platform/context";
import { Clocks } from "./clocks.view";
import { EntryForm } from "./entry-form.view";
import { Levels } from "./levels.view";
import styles from "./norwegian.module.css";
import { removeEntryAction } from "./remove-entry.action";
import { setPracticeAction } from "./set-practice.action";
import { Tests } from "./tests.view";
import { Top } from "./top.view";
import { Hours, Training } from "./training.view";
import { writeAssessmentAction } from "./write-assessment.action";
import { writeDecisionAction } from "./write-decision.action";
import { writeExemptionAction } from "./write-exemption.action";
import { writeHoursAction } from "./write-hours.action";
import { writeLeaveAction } from "./write-leave.action";
import { writeTestAction } from "./write-test.action";

type Props = {
  params: Promise<{ caseId: string; personId: string }>;
  searchParams: Promise<{ endre?: string }>;
};

const WRITE = {
  assessment: writeAssessmentAction,
  test: writeTestAction,
  exemption: writeExemptionAction,
  decision: writeDecisionAction,
  leave: writeLeaveAction,
  hours: writeHoursAction,
} as const;

const LIST: Readonly<Record<EntryKind, keyof NorwegianRecord>> = {
  assessment: "assessments",
  test: "tests",
  exemption: "exemptions",
  decision: "decisions",
  leave: "leaves",
  hours: "hours",
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("norwegian.person");
  return { title: t("title") };
}

/** Norwegian and civics of someone in the household: how far, how much right is left, what is next. */
export default async function NorwegianPage({ params, searchParams }: Props) {
  const { caseId, personId } = await params;
  const { endre } = await searchParams;
  const { shown, mayWrite, languages, today } = await read(async (scope) => {
    const head = await requireCase(scope, caseId, "norwegian.view-person");
    const [shown, options] = await Promise.all([
      personNorwegian(scope, { caseId, personId }),
      codeOptions(scope, "language"),
    ]);
    return {
      shown,
      mayWrite: hasRole(scope.actor, ...norwegianRoles) && head.status === "open",
      languages: options.language,
      today: scope.today,
    };
  });
  const t = await getTranslations("norwegian");
  const { record, standing, programme, goals, clocks, setting } = shown;
  const { norwegian, civics, progress, measures } = standing;
  const isExempt = norwegianExemptOn(record.exemptions) !== null;
  const civicsDone = civicsDoneOn(record.tests, record.exemptions);
  const short = record.tests.findLast((test) => isShort(test, goals));
  const steps = nextSteps(
    {
      startedOn: programme?.startedOn ?? null,
      endedOn: programme?.endedOn ?? null,
      hasStart: measures.length > 0,
      hasEnd: Object.values(endLevels(measures)).some((level) => level !== null),
      isDone: progress.goalReachedOn !== null || isExempt,
      measureOn: nextMeasureOn(progress.measuredOn, programme?.startedOn ?? null),
      test: shown.coming,
      civicsDueOn: civics.endsOn ?? null,
      civicsDone: civicsDone !== null,
      complainBy: (short && !short.complainedOn && shown.complaints.get(short.id)) || null,
      quarantineUntil: shown.quarantineUntil,
    },
    today,
  );
  const here = `/saker/${caseId}/program/norsk/${personId}`;
  const who = { caseId, personId };
  const change = mayWrite
    ? (id: string, kind: EntryKind) => `${here}?endre=${kind}_${id}#endre`
    : null;
  const changed = mayWrite ? changedEntry(record, endre) : null;
  const form = (kind: EntryKind, values: Record<string, unknown> = {}) =>
    mayWrite && (
      <EntryForm
        kind={kind}
        action={WRITE[kind]}
        hidden={who}
        values={values}
        languages={languages}
      />
    );
  return (
    <Stack gap="lg">
      <Section title={t("person.heading", { name: shown.name })}>
        <Row>
          <AppLink href={`/saker/${caseId}/program`}>{t("person.toProgramme")}</AppLink>
          <AppLink href={`/saker/${caseId}/program/rettigheter/${personId}`}>
            {t("person.toRights")}
          </AppLink>
        </Row>
        {changed && (
          <EntryForm
            kind={changed.kind}
            action={WRITE[changed.kind]}
            hidden={who}
            values={changed.values}
            languages={languages}
            changes={changed}
            remove={removeEntryAction}
          />
        )}
        <Top
          state={stateOf({ isExempt, standing })}
          progress={progress}
          right={{ result: norwegian.result, clock: clocks.norwegian }}
          steps={steps}
          today={today}
        />
      </Section>
      <Section title={t("course.title")} id="niva">
        <GoalsBelow
          below={shown.below}
          reason={shown.goalReason}
          law={shown.goalRule?.law ?? null}
        />
        <Levels
          measures={measures}
          progress={progress}
          goals={goals}
          assessments={record.assessments}
          today={today}
          changeHref={change}
        />
        {form("assessment", {
          assessedOn: today,
          occasion: measures.length === 0 ? "start" : "progress",
        })}
      </Section>
      <Section title={t("clocks.title")} id="klokker">
        <Clocks
          norwegian={norwegian}
          civics={civics}
          clocks={clocks}
          civicsDoneOn={civicsDone}
          programme={programme}
          setting={setting}
        />
      </Section>
      <Section title={t("tests.title")} id="prover">
        <Tests
          tests={record.tests}
          duty={shown.duty}
          free={shown.free}
          complaints={shown.complaints}
          today={today}
          changeHref={change && ((id) => change(id, "test"))}
        />
        {form("test", { variant: "ordinary" })}
      </Section>
      <Section title={t("training.title")} id="opplaering">
        <Training
          record={record}
          changeHref={change}
          forms={{
            decision: form("decision", { decidedOn: today }),
            leave: form("leave", { decidedOn: today }),
            exemption: form("exemption", { decidedOn: today }),
          }}
        />
      </Section>
      <Section title={t("training.hours")} id="timer">
        <Hours record={record} registered={shown.registered} changeHref={change} />
        {form("hours")}
      </Section>
      <Section title={t("practice.title")} id="trening">
        {record.practice ? (
          <p>
            {t("practice.agreed", {
              place: record.practice.place,
              times: record.practice.timesPerMonth,
            })}{" "}
            <DateText value={record.practice.agreedOn} />.
            {record.practice.endedOn && (
              <span className={styles.muted}>
                {" "}
                {t("practice.ended")} <DateText value={record.practice.endedOn} />
              </span>
            )}
          </p>
        ) : (
          <p>{t("practice.none")}</p>
        )}
        {mayWrite && (
          <EntryForm
            kind="practice"
            action={setPracticeAction}
            hidden={who}
            values={{ agreedOn: today, ...record.practice }}
            version={record.practice?.version ?? 0}
          />
        )}
      </Section>
    </Stack>
  );
}

function stateOf({
  isExempt,
  standing: { measures, progress },
}: {
  isExempt: boolean;
  standing: Awaited<ReturnType<typeof personNorwegian>>["standing"];
}) {
  if (isExempt) return "exempt";
  if (progress.goalReachedOn) return "reached";
  if (measures.length === 0) return "notMeasured";
  if (isNearGoal(progress)) return "near";
  return standsStill(measures, progress) ? "still" : "onTheWay";
}

/** The entry that the address asks to change, as its form has it. */
function changedEntry(record: NorwegianRecord, asked: string | undefined) {
  const [kind = "", id = ""] = (asked ?? "").split("_");
  if (!(kind in LIST)) return null;
  const of = kind as EntryKind;
  const list = record[LIST[of]] as readonly { id: string; version: number }[];
  const entry = list.find((one) => one.id === id);
  if (!entry) return null;
  const { id: entryId, version, ...rest } = entry;
  const values: Record<string, unknown> = { ...rest };
  for (const field of ["attended", "passed"]) {
    if (typeof values[field] === "boolean") values[field] = String(values[field]);
  }
  if (typeof values.minutes === "number") values.hours = values.minutes / 60;
  return { kind: of, entryId, version, values };
}
