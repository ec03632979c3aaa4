import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read } from "@/app/_server/read";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Page, Section, Stack } from "@/app/_ui/kit/page";
import { Messages } from "@/app/_ui/messages";
import { stepAddress } from "@/app/_ui/settlement/address";
import { requireCase } from "@/lib/cases/queries/require-case";
import { caseSettlement } from "@/lib/casework/queries/case-settlement";
import { hasRole } from "@/lib/platform/context";
import { settlementRoles } from "@/lib/settlement/access";
import { isAskedOf, isOfType } from "@/lib/settlement/rules/applies";
import { MAPPING_STEPS, RECEPTION_STEPS } from "@/lib/settlement/rules/knowing-steps";
import { stampOf } from "@/lib/settlement/rules/stamp";
import type { StepCode } from "@/lib/settlement/rules/steps";
import { recordMappingAction } from "./record-mapping.action";
import { RecordMappingForm } from "./record-mapping.form";
import { recordReceptionAction } from "./record-reception.action";
import { RecordReceptionForm } from "./record-reception.form";

type Props = { params: Promise<{ caseId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("settlement.mapping");
  return { title: t("title") };
}

/** What is known of each adult before settlement, and what the reception centre tells. */
export default async function MappingPage({ params }: Props) {
  const { caseId } = await params;
  const { head, settlement, actor } = await read(async (scope) => {
    const head = await requireCase(scope, caseId, "settlement.view-mapping");
    return { head, settlement: await caseSettlement(scope, head), actor: scope.actor };
  });
  const { record, sheet } = settlement;
  const [t, rec] = await Promise.all([
    getTranslations("settlement.mapping"),
    getTranslations("settlement.record"),
  ]);
  const type = head.settlementType;
  const open = head.status === "open";
  const minors = type === "unaccompanied_minor";
  const asked = sheet.persons.filter(({ isAdult }) => isAdult || minors);
  const rowsOf = (personId: string | null, steps: readonly StepCode[]) =>
    record.records.filter((one) => one.personId === personId && steps.includes(one.step));
  const stay = rowsOf(null, RECEPTION_STEPS);
  const words = (step: StepCode) => stay.find((one) => one.step === step)?.note ?? null;
  return (
    <Page width="narrow">
      <div>
        <AppLink href={`/saker/${caseId}/bosetting`}>{rec("back")}</AppLink>
      </div>
      <Section title={t("title")}>
        <p>{t("lead")}</p>
        <p>{t("languages")}</p>
      </Section>
      <Messages
        namespaces={[
          "settlement.mapping",
          "settlement.answers",
          "settlement.errors",
          "cases.errors",
        ]}
      >
        {asked.map((person) => {
          const { personId, name = "" } = person;
          const own = rowsOf(personId, MAPPING_STEPS);
          const of = (step: StepCode) => own.find((one) => one.step === step);
          const version = stampOf(own);
          const isAsked = (step: StepCode) => isAskedOf(step, type, sheet, person);
          return (
            <Section key={personId} title={name} level={3}>
              {open && (
                <RecordMappingForm
                  key={version}
                  action={recordMappingAction}
                  caseId={caseId}
                  person={{ personId, name }}
                  version={version}
                  values={{
                    mappedOn: of("mapped")?.doneOn ?? null,
                    wish: of("wish")?.note ?? null,
                    network: of("network")?.answer ?? null,
                    networkNote: of("network")?.note ?? null,
                    interpreterScarce: of("interpreter_scarce")?.answer ?? null,
                    plan: of("reception_plan")?.answer ?? null,
                    planOn: of("reception_plan")?.doneOn ?? null,
                  }}
                  parts={{
                    mapped: isAsked("mapped"),
                    plan: isAsked("reception_plan"),
                    scarce: isAsked("interpreter_scarce"),
                  }}
                />
              )}
              <AppLink href={`/personer/${personId}/sprak`}>{t("languagesLink", { name })}</AppLink>
            </Section>
          );
        })}
        {isOfType("reception_centre", type) && (
          <Section title={t("reception")} level={3}>
            {open && (
              <RecordReceptionForm
                key={stampOf(stay)}
                action={recordReceptionAction}
                caseId={caseId}
                version={stampOf(stay)}
                values={{
                  centre: words("reception_centre"),
                  months: words("reception_stay"),
                  training: words("reception_training"),
                }}
                stayed={isOfType("reception_stay", type)}
              />
            )}
          </Section>
        )}
      </Messages>
      {hasRole(actor, ...settlementRoles) && (
        <Section title={t("socialControl")} level={3}>
          <Stack gap="sm">
            <p>{t("socialControlText")}</p>
            <AppLink href={stepAddress(caseId, "social_control")}>{t("socialControlLink")}</AppLink>
          </Stack>
        </Section>
      )}
    </Page>
  );
}
