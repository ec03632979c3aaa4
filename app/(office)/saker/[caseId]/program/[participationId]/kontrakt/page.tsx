import { FileTextIcon } from "@navikt/aksel-icons";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read } from "@/app/_server/read";
import { AppLink } from "@/app/_ui/kit/app-link";
import { LinkButton } from "@/app/_ui/kit/button";
import { Section, Stack } from "@/app/_ui/kit/page";
import { EmptyState } from "@/app/_ui/kit/states";
import { Messages } from "@/app/_ui/messages";
import { ProgrammeHead } from "@/app/_ui/programme/programme-head";
import { WhereaboutsHidden } from "@/app/_ui/self-settlement/whereabouts-hidden";
import { programmePage } from "@/lib/programme/queries/programme-page";
import { dutiesOffered } from "@/lib/programme/rules/contract-sheet";
import { ContractView } from "./contract.view";
import { signContractAction } from "./sign-contract.action";
import { SignContractForm } from "./sign-contract.form";

type Props = { params: Promise<{ caseId: string; participationId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("programme.contract");
  return { title: t("title") };
}

/** The contract of the plan in force, to sign or as it was signed, and those before it. */
export default async function ContractPage({ params }: Props) {
  const { caseId, participationId } = await params;
  const { page, actor, today, locale } = await read(async (scope) => ({
    page: await programmePage(scope, { caseId, participationId }, "programme.view-contract"),
    actor: scope.actor,
    today: scope.today,
    locale: scope.locale,
  }));
  const t = await getTranslations("programme.contract");
  const { plans, contracts, name, mayWrite, settings } = page;
  const standing = plans.find(({ plan }) => plan.status === "in_force");
  const signed = contracts.find(({ planId }) => planId === standing?.plan.id);
  const before = contracts.filter((one) => one !== signed).toReversed();
  const duties = dutiesOffered(settings, locale);
  const base = `/saker/${caseId}/program/${participationId}`;
  const sheetOf = (number: number) => `${base}/ark?versjon=${number}`;
  return (
    <Stack gap="lg">
      <ProgrammeHead current="contract" {...{ caseId, participationId, name }} />
      {page.hidden && <WhereaboutsHidden />}
      <Section title={t("title")}>
        {signed && <ContractView contract={signed} sheetOf={sheetOf} />}
        {!standing && (
          <EmptyState
            icon={<FileTextIcon aria-hidden />}
            title={t("noPlan")}
            level={3}
            action={<LinkButton href={`${base}/plan`}>{t("toPlan")}</LinkButton>}
          >
            {t("noPlanText")}
          </EmptyState>
        )}
        {standing && !signed && !page.hidden && (
          <>
            <p>{t("lead", { number: standing.plan.number })}</p>
            <p>
              <AppLink href={sheetOf(standing.plan.number)}>{t("sheet")}</AppLink>
              <br />
              {t("sheetHelp")}
            </p>
            {mayWrite ? (
              <Messages
                namespaces={[
                  "programme.contract",
                  "programme.errors",
                  "cases.errors",
                  "housing.protocol",
                ]}
              >
                <SignContractForm
                  action={signContractAction}
                  planId={standing.plan.id}
                  values={{
                    method: "screen",
                    signedOn: today,
                    participantName: name,
                    adviserName: actor.name,
                    participantDuties: duties.participant.join("\n"),
                    municipalityDuties: duties.municipality.join("\n"),
                  }}
                />
              </Messages>
            ) : (
              <p>{t("notSigned")}</p>
            )}
          </>
        )}
      </Section>
      {before.length > 0 && (
        <Section title={t("before")}>
          {before.map((contract) => (
            <ContractView key={contract.id} contract={contract} sheetOf={sheetOf} />
          ))}
        </Section>
      )}
    </Stack>
  );
}
