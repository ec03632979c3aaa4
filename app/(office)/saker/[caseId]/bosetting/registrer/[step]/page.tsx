import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { read } from "@/app/_server/read";
import { Alert } from "@/app/_ui/kit/alert";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Page, Section } from "@/app/_ui/kit/page";
import { Messages } from "@/app/_ui/messages";
import { reportedNotes } from "@/app/_ui/reporting/reported-to";
import { requireCase } from "@/lib/cases/queries/require-case";
import { comersOf } from "@/lib/cases/rules/comers";
import { caseSettlement } from "@/lib/casework/queries/case-settlement";
import type { SheetPerson } from "@/lib/facts/fact-sheet";
import { hasRole } from "@/lib/platform/context";
import { supportContacts } from "@/lib/reporting/queries/support-contacts";
import { isAskedOf, isOfType } from "@/lib/settlement/rules/applies";
import { NOT_NOW, positionOf, whyNot } from "@/lib/settlement/rules/position";
import { isStep, recordersOf, STEPS, type StepCode } from "@/lib/settlement/rules/steps";
import { recordStepAction } from "./record-step.action";
import { RecordStepForm } from "./record-step.form";
import { RecordedSteps } from "./recorded-steps.view";
import type { StepParts } from "./step-fields.client";

type Props = { params: Promise<{ caseId: string; step: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { step } = await params;
  const t = await getTranslations("settlement.steps");
  return { title: isStep(step) ? t(step) : undefined };
}

/** One step of settlement: recorded for those for whom it is left, and corrected for the others. */
export default async function RecordStepPage({ params }: Props) {
  const { caseId, step } = await params;
  const { head, settlement, contacts, actor, today } = await read(async (scope) => {
    const head = await requireCase(scope, caseId, "settlement.view-step");
    return {
      head,
      settlement: await caseSettlement(scope, head),
      contacts: await supportContacts(scope),
      actor: scope.actor,
      today: scope.today,
    };
  });
  if (!isStep(step)) notFound();
  const { members, record, sheet } = settlement;
  const [t, steps, help, roles] = await Promise.all([
    getTranslations("settlement.record"),
    getTranslations("settlement.steps"),
    getTranslations("settlement.stepHelp"),
    getTranslations("frame.roles"),
  ]);
  const { subject, group, column, named, act } = STEPS[step];
  const mine = hasRole(actor, ...recordersOf(step));
  const mayRecord = mine && head.status === "open" && isOfType(step, head.settlementType);
  const parts = await partsOf(step);
  const context = { contacts, caseNumber: head.number, step };
  const records = record.records.filter((one) => one.step === step);
  const isDone = (personId: string) =>
    column
      ? Boolean(members.find((member) => member.personId === personId)?.[column])
      : records.some((one) => one.personId === personId);
  const comers = new Set(comersOf(members).map(({ personId }) => personId));
  const asked = sheet.persons.filter(
    (person) =>
      isAskedOf(step, head.settlementType, sheet, person) &&
      (group === "first_weeks" || comers.has(person.personId)),
  );
  const isPossible = (person: SheetPerson) => {
    const position = act && positionOf(head.settlementType, sheet, person);
    return !position || whyNot(position, act, today, today) !== NOT_NOW;
  };
  const undone = asked.filter(({ personId }) => !isDone(personId));
  const waiting = undone.filter((person) => !isPossible(person));
  const left = undone
    .filter(isPossible)
    .map(({ personId, name }) => ({ value: personId, label: name ?? "" }));
  const ofHousehold = subject === "household";
  const canRecord = ofHousehold ? records.length === 0 : left.length > 0;
  const names = new Map(members.map(({ personId, name }) => [personId, name]));
  return (
    <Page width="narrow">
      <div>
        <AppLink href={`/saker/${caseId}/bosetting`}>{t("back")}</AppLink>
      </div>
      <Section title={steps(step)}>
        {help.has(step as never) && <p>{help(step as never)}</p>}
        {!mine && (
          <Alert tone="info">
            {t("notYours", {
              roles: recordersOf(step)
                .map((role) => roles(role))
                .join(", "),
            })}
          </Alert>
        )}
        {mayRecord && waiting.length > 0 && (
          <Alert tone="info">
            {t("notYet", { names: waiting.map(({ name }) => name).join(", ") })}
          </Alert>
        )}
        {mayRecord &&
          (canRecord ? (
            <Messages
              namespaces={["settlement.record", "settlement.errors", "cases.errors", "frame.kit"]}
            >
              <RecordStepForm
                key={records.length}
                action={recordStepAction}
                caseId={caseId}
                step={step}
                people={ofHousehold ? [] : left}
                parts={parts}
                today={today}
                notes={reportedNotes("settlement.record-step", context)}
              >
                {t("submit")}
              </RecordStepForm>
            </Messages>
          ) : (
            waiting.length === 0 && (
              <p>{!ofHousehold && asked.length === 0 ? t("nobody") : t("all")}</p>
            )
          ))}
      </Section>
      {column && asked.length > undone.length && (
        <p>
          {t("inDates")}{" "}
          <AppLink href={`/saker/${caseId}/bosetting/datoer`}>{t("toDates")}</AppLink>
        </p>
      )}
      {records.length > 0 && (mine || !named) && (
        <Section title={t("recorded")} level={3}>
          <Messages namespaces={["settlement.record", "settlement.errors", "cases.errors"]}>
            <RecordedSteps
              records={records}
              names={names}
              parts={parts}
              notes={reportedNotes("settlement.change-step", context)}
              mayChange={mayRecord}
            />
          </Messages>
        </Section>
      )}
    </Page>
  );
}

async function partsOf(step: StepCode): Promise<StepParts> {
  const { day, answers = [], note, noteFor = [], form } = STEPS[step];
  const t = await getTranslations("settlement.answers");
  return {
    hasDay: day === "required",
    answers: answers.map((value) => ({ value, label: t(`${step}.${value}` as never) })),
    note: note ?? (noteFor.length > 0 ? "forAnswer" : "none"),
    form: form ?? "text",
  };
}
