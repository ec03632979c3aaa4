import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { draftOf } from "@/app/_server/drafts/draft-of";
import { read, requireRole } from "@/app/_server/read";
import { ActButton } from "@/app/_ui/cases/act-button.client";
import { Alert } from "@/app/_ui/kit/alert";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Page, Section } from "@/app/_ui/kit/page";
import { Messages } from "@/app/_ui/messages";
import { requireCase } from "@/lib/cases/queries/require-case";
import { caseSettlement } from "@/lib/casework/queries/case-settlement";
import { codeOptions } from "@/lib/people/queries/code-lists";
import { settlementRoles } from "@/lib/settlement/access";
import { positionOf, whyNot } from "@/lib/settlement/rules/position";
import { unsentForm } from "@/lib/users/queries/form-draft";
import { RefusalFacts } from "./refusal-facts.view";
import { refuseOfferAction } from "./refuse-offer.action";
import { RefuseOfferForm } from "./refuse-offer.form";
import { withdrawRefusalAction } from "./withdraw-refusal.action";

type Props = { params: Promise<{ caseId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("settlement.refusal");
  return { title: t("title") };
}

/** The household refuses the one offer: what it was told, how, and what follows. */
export default async function RefuseOfferPage({ params }: Props) {
  await requireRole("/saker/[caseId]/bosetting/takket-nei", ...settlementRoles);
  const { caseId } = await params;
  const formKey = `settlement.refuse-offer:${caseId}`;
  const { head, settlement, languages, draft, today } = await read(async (scope) => {
    const head = await requireCase(scope, caseId, "settlement.view-refusal");
    const [settlement, options, draft] = await Promise.all([
      caseSettlement(scope, head),
      codeOptions(scope, "language"),
      unsentForm(scope, formKey),
    ]);
    return { head, settlement, languages: options.language, draft, today: scope.today };
  });
  const { record, sheet } = settlement;
  const [t, rec] = await Promise.all([
    getTranslations("settlement.refusal"),
    getTranslations("settlement.record"),
  ]);
  const open = head.status === "open";
  const { refusal } = record;
  const possible = sheet.persons.every(
    (person) =>
      person.isBornHere ||
      whyNot(positionOf(head.settlementType, sheet, person), "refuse_offer", today, today) === null,
  );
  const spoken = sheet.persons.flatMap(({ facts }) => facts["person.languages"]?.value[0] ?? []);
  return (
    <Page width="narrow">
      <div>
        <AppLink href={`/saker/${caseId}/bosetting`}>{rec("back")}</AppLink>
      </div>
      <Section title={t("title")}>
        <p>{t("lead")}</p>
        {refusal && (
          <RefusalFacts
            refusal={refusal}
            language={
              languages.find(({ value }) => value === refusal.language)?.label ?? refusal.language
            }
          />
        )}
        {refusal && open && (
          <Messages namespaces={["settlement.errors", "cases.errors"]}>
            <p>{t("withdrawText")}</p>
            <ActButton action={withdrawRefusalAction} hidden={{ caseId, version: refusal.version }}>
              {t("withdraw")}
            </ActButton>
          </Messages>
        )}
        {!refusal && open && !possible && <Alert tone="info">{t("notNow")}</Alert>}
        {!refusal && open && possible && (
          <Messages
            namespaces={[
              "settlement.refusal",
              "settlement.travel",
              "settlement.errors",
              "codes.interpreter_category",
              "cases.errors",
            ]}
          >
            <RefuseOfferForm
              action={refuseOfferAction}
              caseId={caseId}
              version={head.version}
              languages={languages}
              language={spoken[0]}
              today={today}
              draft={draftOf(formKey, draft)}
            />
          </Messages>
        )}
      </Section>
    </Page>
  );
}
