import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { LinkButton } from "@/app/_ui/kit/button";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Grid, Page, Section } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { EmptyState } from "@/app/_ui/kit/states";
import { Messages } from "@/app/_ui/messages";
import { leafletAddress } from "@/app/_ui/policy/addresses";
import { PolicyDifferences } from "@/app/_ui/policy/policy-differences";
import { PolicyFacts } from "@/app/_ui/policy/policy-facts";
import { hasRole } from "@/lib/platform/context";
import { yearOf } from "@/lib/platform/dates";
import { policyKeepers, policyReaders } from "@/lib/policy/access";
import { policyDraft, policyEditions } from "@/lib/policy/queries/editions";
import { pageOpenness } from "@/lib/policy/queries/open-page";
import { policyDifferences } from "@/lib/policy/rules/lines";
import type { PolicyEdition } from "@/lib/policy/types";
import { yearDecisionOf } from "@/lib/steering/queries/indicator-year";
import { DraftCard } from "./draft-card.view";
import { EditionTable } from "./edition-table.view";
import { InForceCard } from "./in-force-card.view";
import { OpenPageCard } from "./open-page-card.view";
import { startPolicyAction } from "./start-policy.action";
import { StartPolicyForm } from "./start-policy.form";

type Props = { searchParams: Promise<{ utgave?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("policy");
  return { title: t("title") };
}

/** The municipality's policy: the edition in force, the one being written, and those before. */
export default async function PolicyPage({ searchParams }: Props) {
  const ctx = await requireRole("/admin/selvbosetting", ...policyReaders);
  const { today, actor, municipalityId } = ctx;
  const asked = Number((await searchParams).utgave) || undefined;
  const { editions, draft, openness, decision } = await read(async (scope) => ({
    editions: await policyEditions(scope),
    draft: await policyDraft(scope),
    openness: await pageOpenness(scope),
    decision: await yearDecisionOf(scope, yearOf(today)),
  }));
  const keeper = hasRole(actor, ...policyKeepers);
  const inForce = editions.find(({ validFrom }) => validFrom <= today) ?? null;
  const shown = editions.find(({ number }) => number === asked) ?? inForce ?? editions[0] ?? null;
  const t = await getTranslations("policy");
  if (!shown && !draft) {
    return (
      <Page>
        <PageHeader title={t("title")} lead={t("lead")} />
        <EmptyState
          title={t("empty.title")}
          action={
            keeper && (
              <Messages namespaces={["policy.draft", "policy.errors"]}>
                <StartPolicyForm action={startPolicyAction} label={t("draft.startFirst")} />
              </Messages>
            )
          }
        >
          <p>{t(keeper ? "empty.text" : "empty.readers")}</p>
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page>
      <PageHeader title={t("title")} lead={t("lead")} />
      <Messages namespaces={["policy.draft", "policy.page", "policy.errors"]}>
        <Grid>
          <InForceCard
            inForce={inForce}
            later={editions.find(({ validFrom }) => validFrom > today) ?? null}
            decided={decision?.decidedNumber ?? null}
            year={yearOf(today)}
          />
          {keeper && <DraftCard draft={draft} />}
          {inForce && (
            <OpenPageCard
              openness={openness}
              keeper={keeper}
              address={`/selvbosetting/${municipalityId}`}
            />
          )}
        </Grid>
      </Messages>
      {shown && (
        <Section
          title={t("editions.shown", { number: shown.number })}
          actions={
            <LinkButton href={leafletAddress(shown.number)} variant="secondary" size="sm">
              {t("editions.page")}
            </LinkButton>
          }
        >
          <Changed editions={editions} shown={shown} />
          <PolicyFacts content={shown.content} />
        </Section>
      )}
      {editions.length > 0 && (
        <Section title={t("editions.title")}>
          <EditionTable editions={editions} inForce={inForce?.number ?? null} />
        </Section>
      )}
    </Page>
  );
}

/** What an edition changed in the one before it. */
async function Changed({
  editions,
  shown,
}: {
  editions: readonly PolicyEdition[];
  shown: PolicyEdition;
}) {
  const before = editions.find(({ number }) => number < shown.number);
  if (!before) return null;
  const t = await getTranslations("policy.differences");
  return (
    <Disclosure summary={t("since", { number: before.number })}>
      <PolicyDifferences differences={policyDifferences(before.content, shown.content)} />
    </Disclosure>
  );
}
