import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { Alert } from "@/app/_ui/kit/alert";
import { AppLink } from "@/app/_ui/kit/app-link";
import { DateText } from "@/app/_ui/kit/date-text";
import { Page, Row, Section } from "@/app/_ui/kit/page";
import { type Column, DataTable } from "@/app/_ui/kit/table";
import { stepAddress } from "@/app/_ui/settlement/address";
import { requireCase } from "@/lib/cases/queries/require-case";
import type { CaseMember } from "@/lib/cases/types";
import { caseSettlement } from "@/lib/casework/queries/case-settlement";
import { settlementRoles } from "@/lib/settlement/access";
import type { StepCode } from "@/lib/settlement/rules/steps";

type Props = { params: Promise<{ caseId: string }> };

const STEPS = ["consent_asked", "consent_answer", "health_statement"] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("settlement.health");
  return { title: t("title") };
}

/** Consent and statement for each person: days alone, never what a statement says. */
export default async function HealthPage({ params }: Props) {
  await requireRole("/saker/[caseId]/bosetting/helse", ...settlementRoles);
  const { caseId } = await params;
  const { head, settlement } = await read(async (scope) => {
    const head = await requireCase(scope, caseId, "settlement.view-health");
    return { head, settlement: await caseSettlement(scope, head) };
  });
  const { members, record } = settlement;
  const [t, steps, answers, rec] = await Promise.all([
    getTranslations("settlement.health"),
    getTranslations("settlement.steps"),
    getTranslations("settlement.answers.consent_answer"),
    getTranslations("settlement.record"),
  ]);
  const found = (step: StepCode, personId: string) =>
    record.records.find((one) => one.step === step && one.personId === personId);
  const columns: Column<CaseMember>[] = [
    { key: "name", header: t("person"), primary: true, cell: ({ name }) => name },
    ...STEPS.map(
      (step): Column<CaseMember> => ({
        key: step,
        header: steps(step),
        cell: ({ personId }) => {
          const one = found(step, personId);
          return (
            <>
              <DateText value={one?.doneOn} />{" "}
              {step === "consent_answer" && one?.answer && answers(one.answer as "given")}
            </>
          );
        },
      }),
    ),
  ];
  return (
    <Page>
      <div>
        <AppLink href={`/saker/${caseId}/bosetting`}>{rec("back")}</AppLink>
      </div>
      <Section title={t("title")}>
        <p>{t("lead")}</p>
        <Alert tone="info">{t("law")}</Alert>
        <DataTable
          caption={t("title")}
          captionHidden
          columns={columns}
          rows={members}
          rowKey={({ personId }) => personId}
        />
        {head.status === "open" && (
          <Row gap="md">
            {STEPS.map((step) => (
              <AppLink key={step} href={stepAddress(caseId, step)}>
                {rec("recordWhat", { step: steps(step) })}
              </AppLink>
            ))}
          </Row>
        )}
      </Section>
    </Page>
  );
}
