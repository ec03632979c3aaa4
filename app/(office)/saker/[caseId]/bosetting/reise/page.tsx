import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { Alert } from "@/app/_ui/kit/alert";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Page, Section } from "@/app/_ui/kit/page";
import { Messages } from "@/app/_ui/messages";
import { requireCase } from "@/lib/cases/queries/require-case";
import { comersOf } from "@/lib/cases/rules/comers";
import { caseSettlement } from "@/lib/casework/queries/case-settlement";
import { codeOptions } from "@/lib/people/queries/code-lists";
import { settlementRoles } from "@/lib/settlement/access";
import { arrivalStamp } from "@/lib/settlement/rules/arrival-stamp";
import { moveTo } from "@/lib/settlement/rules/flow";
import { ArrivalPlans } from "./arrival-plans.view";
import { planArrivalAction } from "./plan-arrival.action";
import { PlanArrivalForm } from "./plan-arrival.form";

type Props = { params: Promise<{ caseId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("settlement.travel");
  return { title: t("title") };
}

/** The planned day, the journey and the interpreter, for those who have not come yet. */
export default async function ArrivalPage({ params }: Props) {
  await requireRole("/saker/[caseId]/bosetting/reise", ...settlementRoles);
  const { caseId } = await params;
  const { head, settlement, languages } = await read(async (scope) => {
    const head = await requireCase(scope, caseId, "settlement.view-arrival");
    const [settlement, options] = await Promise.all([
      caseSettlement(scope, head),
      codeOptions(scope, "language"),
    ]);
    return { head, settlement, languages: options.language };
  });
  const { members, record, sheet } = settlement;
  const [t, rec] = await Promise.all([
    getTranslations("settlement.travel"),
    getTranslations("settlement.record"),
  ]);
  const coming = comersOf(members).filter(({ settledOn }) => settledOn === null);
  const [first] = coming;
  const plan = record.arrivals.find(({ personId }) => personId === first?.personId);
  const spoken = coming.flatMap(
    ({ personId }) =>
      sheet.persons.find((one) => one.personId === personId)?.facts["person.languages"]?.value[0] ??
      [],
  )[0];
  const version = arrivalStamp(members, record.arrivals);
  const known = moveTo(head.settlementType, "planned") !== undefined;
  const { personId: _id, version: _version, ...stands } = plan ?? {};
  return (
    <Page width="narrow">
      <div>
        <AppLink href={`/saker/${caseId}/bosetting`}>{rec("back")}</AppLink>
      </div>
      <Section title={t("title")}>
        <p>{t("lead")}</p>
        {head.settlementType === "resettlement" && <p>{t("iom")}</p>}
        {coming.length === 0 && <Alert tone="info">{t("everyoneHasCome")}</Alert>}
        {head.status === "open" && known && coming.length > 0 && (
          <Messages
            namespaces={[
              "settlement.travel",
              "settlement.errors",
              "codes.interpreter_category",
              "cases.errors",
            ]}
          >
            <PlanArrivalForm
              key={version}
              action={planArrivalAction}
              caseId={caseId}
              version={version}
              people={coming.map(({ personId, name }) => ({ value: personId, label: name }))}
              values={{
                interpreterLanguage: spoken,
                ...stands,
                plannedOn: first?.plannedOn,
              }}
              languages={languages}
            />
          </Messages>
        )}
      </Section>
      {record.arrivals.length > 0 && (
        <Section title={t("planned")} level={3}>
          <ArrivalPlans members={members} plans={record.arrivals} />
        </Section>
      )}
    </Page>
  );
}
